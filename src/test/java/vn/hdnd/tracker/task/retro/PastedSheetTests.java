package vn.hdnd.tracker.task.retro;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.tracker.task.SampleTown.lead;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.support.Visit;
import vn.hdnd.tracker.support.WebTest;
import vn.hdnd.tracker.task.PastState;
import vn.hdnd.tracker.task.SampleTown;

/** Cells from the lists that offices keep, read against the grid of an old notice. */
@WebTest
@Import(SampleTown.class)
@Tag("sql")
class PastedSheetTests {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SampleTown town;

    @Autowired
    private PastSheets sheets;

    @Autowired
    private PastSheetFile file;

    @Autowired
    private Clock clock;

    private LocalDate due;
    private String day;
    private SampleOldNotice notice;
    private TaskId report;
    private TaskId review;

    @BeforeEach
    void a_notice_with_two_tasks() {
        var today = LocalDate.now(clock);
        due = today.minusDays(150);
        day = DAY.format(due);
        notice = new SampleOldNotice(context, today.minusDays(200), town.clerk).chosen();
        report = notice.task(
                "Báo cáo kết quả giải quyết kiến nghị của cử tri",
                due,
                lead(town.ward(0)),
                lead(town.ward(1)),
                lead(town.ward(2)));
        review = notice.task("Rà soát các nghị quyết đã ban hành", due, lead(town.legal), lead(town.ward(0)));
    }

    private UUID ward(int index) {
        return town.ward(index).value();
    }

    private PastedSheet read(String pasted, Integer task) {
        return sheets.read(pasted, notice.grid(), task);
    }

    private static Entry entry(PastedSheet sheet, int line) {
        return sheet.lines().get(line).entry();
    }

    private static List<String> problems(PastedSheet sheet) {
        return sheet.wrong().stream().map(line -> line.problem().messageKey()).toList();
    }

    @Test
    void columns_are_told_by_their_headings_in_any_order() {
        var sheet = read(
                "STT\tTên đơn vị\tKết quả thực hiện\tNgày hoàn thành\tTình trạng\tSố, ký hiệu văn bản\n"
                        + "1\tThường trực HĐND phường Bến Gỗ\t\"Đã giải quyết 31/31 kiến nghị;\ngửi kèm \"\"phụ lục\"\"\"\t"
                        + day + "\tĐã hoàn thành\t12/BC-HĐND\n",
                1);
        assertThat(sheet.wrong()).isEmpty();
        assertThat(sheet.lines()).hasSize(1);
        assertThat(sheet.lines().get(0).row().unitId()).isEqualTo(ward(1));
        assertThat(entry(sheet, 0))
                .isEqualTo(new Entry(
                        PastState.COMPLETED, due, "Đã giải quyết 31/31 kiến nghị; gửi kèm \"phụ lục\"", "12/BC-HĐND"));
    }

    @Test
    void columns_without_headings_are_told_by_what_they_hold() {
        var sheet = read(
                "1\tPhường Bến Gỗ\tđã xong\t" + day + "\tĐã gửi báo cáo\n2\tAn Thạnh\tđang làm\t" + day
                        + "\tMới có dự thảo\n3\tphuong Phuoc Lam\tchưa làm\t\t\n",
                1);
        assertThat(sheet.wrong()).isEmpty();
        assertThat(entry(sheet, 0)).isEqualTo(new Entry(PastState.COMPLETED, due, "Đã gửi báo cáo", null));
        assertThat(entry(sheet, 1)).isEqualTo(new Entry(PastState.IN_PROGRESS, due, "Mới có dự thảo", null));
        assertThat(entry(sheet, 2)).isEqualTo(new Entry(PastState.NOT_STARTED, null, null, null));
    }

    @Test
    void tasks_are_named_by_number_or_title_once_for_the_rows_below() {
        var sheet = read(
                "Nhiệm vụ\tĐơn vị\tTình trạng\tNgày\n1\tAn Thạnh\tHoàn thành\t" + day + "\n\tBến Gỗ\tHoàn thành\t" + day
                        + "\nRà soát các nghị quyết đã ban hành\tBan Pháp chế\tHủy\t" + day + "\n",
                null);
        assertThat(sheet.wrong()).isEmpty();
        assertThat(sheet.lines()).extracting(line -> line.row().number()).containsExactly(1, 1, 2);
        assertThat(entry(sheet, 2).missing()).isEqualTo("task.retro.missing.basis");

        var headed = read(
                "Báo cáo kết quả giải quyết kiến nghị của cử tri\t\t\nAn Thạnh\txong\t" + day
                        + "\nRà soát các nghị quyết đã ban hành\t\t\nAn Thạnh\txong\t" + day + "\n",
                null);
        assertThat(headed.wrong()).isEmpty();
        assertThat(headed.lines()).extracting(line -> line.row().number()).containsExactly(1, 2);
    }

    @Test
    void a_group_fills_the_lines_of_all_its_units() {
        var sheet = read("các xã, phường\tđã hoàn thành\t" + day, 1);
        assertThat(sheet.readable()).hasSize(3);
    }

    @Test
    void what_cannot_be_matched_says_why_and_can_be_pasted_again() {
        var sheet = read(
                "Đơn vị\tTình trạng\tNgày\tNhiệm vụ\n"
                        + "Phường Không Có\tĐã xong\t" + day + "\t1\n"
                        + "An Thạnh\thơi chậm\t" + day + "\t1\n"
                        + "Bến Gỗ\tĐã xong\t31/02/2026\t1\n"
                        + "Phước Lâm\tĐã xong\t"
                        + DAY.format(LocalDate.now(clock).plusDays(1)) + "\t1\n"
                        + "Phước Lâm\tĐã xong\t" + DAY.format(notice.issuedOn.minusDays(1)) + "\t1\n"
                        + "Ban Pháp chế\tĐã xong\t" + day + "\t1\n"
                        + "An Thạnh\tĐã xong\t" + day + "\t\n"
                        + "An Thạnh\tĐang làm\t" + day + "\t1\n"
                        + "An Thạnh\tĐã xong\t" + day + "\tViệc khác hẳn của thông báo\n",
                null);
        assertThat(sheet.wrong()).extracting(SheetLine::number).containsExactly(2, 3, 4, 5, 6, 7, 9, 10);
        assertThat(problems(sheet))
                .containsExactly(
                        "task.retro.paste.unitNear",
                        "task.retro.invalid.state",
                        "task.invalid.date",
                        "task.retro.impossible.future",
                        "task.retro.impossible.before",
                        "task.retro.paste.notOfTask",
                        "task.retro.paste.twice",
                        "task.retro.paste.taskUnknown");
        assertThat(read(sheet.left(), null).wrong()).hasSize(7);
        assertThat(sheet.left()).contains("Phường Không Có", "31/02/2026", "Việc khác hẳn");

        assertThat(problems(read("An Thạnh\txong\t" + day, null))).containsExactly("task.retro.paste.noTask");
    }

    @Test
    void empty_cells_leave_what_was_entered_before() {
        notice.enter(report, ward(0), new Entry(PastState.COMPLETED, due, "Đã gửi", "5/BC-HĐND"), town.clerk);
        var sheet = read("Đơn vị\tTình trạng\tKết quả\nAn Thạnh\t\tGửi bổ sung\nBến Gỗ\t\t", 1);
        assertThat(entry(sheet, 0)).isEqualTo(new Entry(PastState.COMPLETED, due, "Gửi bổ sung", "5/BC-HĐND"));
        assertThat(sheet.lines().get(0).replaces()).isTrue();
        assertThat(sheet.lines().get(1).same()).isTrue();
    }

    @Test
    void no_pasted_text_makes_an_exception() {
        var random = new Random(7);
        var pieces = List.of(
                "\t",
                "\n",
                "\"",
                "An Thạnh",
                "1",
                "2",
                day,
                "đã xong",
                "Đơn vị",
                "Tình trạng",
                "\u0000",
                "=1+1",
                "\r",
                "các xã, phường",
                "Nhiệm vụ",
                " ",
                "99999999999",
                "12/BC-HĐND",
                "ngày",
                "𠮷");
        for (var n = 0; n < 400; n++) {
            var text = new StringBuilder();
            for (var i = random.nextInt(60); i > 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            assertThat(read(text.toString(), random.nextInt(4)).lines()).isNotNull();
        }
    }

    @Test
    void a_pasted_sheet_is_shown_and_then_taken_over_and_the_rest_stays_in_the_box() {
        var clerk = Visit.as(town.clerk, context);
        var grid = "/notices/" + notice.id + "/retro";
        var text = "An Thạnh\tđã xong\t" + day + "\nPhường Lạ\tđã xong\t" + day;
        assertThat(clerk.post(grid + "/paste", "text", text, "task", "1"))
                .hasStatusOk()
                .bodyText()
                .contains("1 dòng chưa đưa vào được", "Không tìm thấy đơn vị", "Đưa 1 dòng vào bảng");
        assertThat(notice.row(report, ward(0)).begun()).isFalse();

        assertThat(clerk.post(grid + "/paste/enter", "text", text, "task", "1", "seen", "0"))
                .hasStatusOk()
                .bodyText()
                .contains("Đã ghi 1 dòng vào bảng", "Phường Lạ");
        assertThat(notice.row(report, ward(0)).state()).isEqualTo(PastState.COMPLETED);
        var version = notice.row(report, ward(0)).version();

        // The second click finds it done; the rest is still there.
        assertThat(clerk.post(grid + "/paste/enter", "text", text, "task", "1", "seen", "0"))
                .bodyText()
                .contains("Phường Lạ");
        assertThat(notice.row(report, ward(0)).version()).isEqualTo(version);
        var good = "An Thạnh\tđã xong\t" + day;
        assertThat(clerk.post(grid + "/paste/enter", "text", good, "task", "1", "seen", "0"))
                .hasRedirectedUrl(grid);
    }

    @Test
    void a_grid_that_changed_since_the_preview_is_shown_again() {
        var clerk = Visit.as(town.clerk, context);
        var grid = "/notices/" + notice.id + "/retro";
        notice.enter(report, ward(0), PastState.IN_PROGRESS, due, town.head);
        assertThat(clerk.post(grid + "/paste/enter", "text", "An Thạnh\tđã xong\t" + day, "task", "1", "seen", "0"))
                .hasStatusOk()
                .bodyText()
                .contains("Bảng vừa được người khác sửa", "Thay");
        assertThat(notice.row(report, ward(0)).state()).isEqualTo(PastState.IN_PROGRESS);
    }

    @Test
    void nothing_pasted_and_too_much_pasted_are_answered_with_a_sentence() {
        var clerk = Visit.as(town.clerk, context);
        var grid = "/notices/" + notice.id + "/retro";
        assertThat(clerk.post(grid + "/paste")).hasStatusOk().bodyText().contains("Chưa có dòng nào để đọc");
        assertThat(clerk.post(grid + "/paste", "text", "a\t".repeat(PastSheets.LONGEST)))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("hãy chia thành nhiều lần");
    }

    @Test
    void the_sheet_holds_every_line_as_text_and_is_understood_when_pasted_back() throws IOException {
        notice.enter(report, ward(0), new Entry(PastState.COMPLETED, due, "=HYPERLINK(\"x\")", "+1/BC"), town.clerk);
        var pasted = new StringBuilder();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file.of(notice.grid())))) {
            for (var row : book.getSheetAt(0)) {
                for (var i = 0; i < 7; i++) {
                    var cell = row.getCell(i);
                    if (cell != null) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                        pasted.append(
                                switch (cell.getCellType()) {
                                    case NUMERIC ->
                                        i == 3
                                                ? DAY.format(cell.getLocalDateTimeCellValue())
                                                : Integer.toString((int) cell.getNumericCellValue());
                                    case STRING -> cell.getStringCellValue();
                                    default -> "";
                                });
                    }
                    pasted.append(i < 6 ? "\t" : "\n");
                }
            }
        }
        var sheet = read(pasted.toString(), null);
        assertThat(sheet.wrong()).isEmpty();
        assertThat(sheet.lines()).hasSize(5).allMatch(SheetLine::same);
    }
}
