package vn.hdnd.tracker.task.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.util.HtmlUtils;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.Visit;
import vn.hdnd.tracker.support.WebTest;

@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StandingPagesTest {

    private static final String TODAY = VietnamTime.DAY.format(LocalDate.now(VietnamTime.ZONE));

    @Autowired
    private ApplicationContext context;

    private SampleCouncil council;
    private SampleStanding standing;
    private Visit clerk;
    private Visit unit;
    private NoticeId notice;
    private String round;
    private UUID id;
    private String report;

    @BeforeAll
    void found() {
        council = SampleCouncil.found(context);
        standing = new SampleStanding(context, council);
        clerk = Visit.as(council.clerk(), context);
        unit = Visit.as(council.ownOfficer(), context);
    }

    @BeforeEach
    void a_round() {
        notice = standing.tracked(council.ward(), council.otherWard());
        round = "/standing/rounds/" + standing.round();
        id = standing.report(council.ward());
        report = "/standing/reports/" + id;
    }

    private static String page(MvcTestResult result) {
        return HtmlUtils.htmlUnescape(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    /** @param rows for each standing item what is chosen and what is typed */
    private String[] fields(UUID page, String... rows) {
        var fields = new ArrayList<>(List.of("page", page.toString(), "version", String.valueOf(standing.version(id))));
        var duties = standing.duties(council.ward());
        for (var i = 0; i < rows.length; i += 2) {
            fields.addAll(List.of("choice-" + duties.get(i / 2), rows[i], "words-" + duties.get(i / 2), rows[i + 1]));
        }
        return fields.toArray(String[]::new);
    }

    @Test
    void the_units_desk_shows_the_common_report_with_one_button() {
        assertThat(page(unit.get("/desk"))).contains(report, "Soạn báo cáo", "2 nội dung");
        assertThat(page(unit.get(report))).contains(SampleStanding.FIRST, SampleStanding.SECOND, "Gửi báo cáo");
    }

    @Test
    void what_is_typed_is_kept_and_the_office_sees_it_only_once_it_is_sent() {
        var typed = UUID.randomUUID();
        var kept = unit.sendWithToken(MockMvcRequestBuilders.post(report + "/draft")
                .header("HX-Request", "true")
                .param("page", typed.toString())
                .param("version", "0")
                .param("words-" + standing.duties(council.ward()).get(0), "Đang gõ dở"));
        assertThat(page(kept)).contains("Đã lưu nháp", "hx-swap-oob", "value=\"" + standing.version(id) + "\"");
        assertThat(kept).hasHeader("HX-Trigger-After-Swap", "draft:stored");
        assertThat(page(unit.get(report))).contains("Đang gõ dở");
        assertThat(page(clerk.get(report))).doesNotContain("Đang gõ dở").contains("Đơn vị chưa gửi");
        assertThat(page(clerk.get(round))).doesNotContain("Đang gõ dở");

        assertThat(unit.post(report, fields(typed, "", "Đã gõ xong", "NOTHING", "")))
                .hasRedirectedUrl(report);
        assertThat(page(clerk.get(round))).contains("Đã gõ xong", "Đã gửi 1/2", "Không có phát sinh");
        assertThat(page(clerk.get(round + "?by=units"))).contains("Đã gõ xong", "Chưa báo cáo");
    }

    @Test
    void what_is_missing_is_named_and_what_was_typed_is_still_there() {
        var sent = unit.post(report, fields(UUID.randomUUID(), "WORDS", "Đã làm", "WORDS", " "));
        assertThat(sent).hasStatus(422);
        assertThat(page(sent)).contains("Còn 1 nội dung", "Hãy ghi kết quả, hoặc chọn ô khác", "Đã làm");
        assertThat(unit.post(report, fields(UUID.randomUUID(), "SAME", "", "SAME", "")))
                .hasStatus(422);
        assertThat(unit.post(report, fields(UUID.randomUUID(), "WORDS", "a".repeat(10_001), "NOTHING", "")))
                .hasStatus(422);
        assertThat(unit.post(report)).hasStatus(422);
        assertThat(unit.post(report, "page", "x", "version", "y")).hasStatus(400);
    }

    @Test
    void a_page_of_yesterday_shows_both_and_loses_neither() {
        var old = fields(UUID.randomUUID(), "WORDS", "Của trang cũ", "NOTHING", "");
        unit.post(report, fields(UUID.randomUUID(), "WORDS", "Của trang mới", "NOTHING", ""));
        var stale = unit.post(report, old);
        assertThat(stale).hasStatus(409);
        assertThat(page(stale)).contains("Của trang cũ", "Bản đang lưu:", "Của trang mới");
    }

    @Test
    void as_last_time_is_offered_once_there_is_an_earlier_report() {
        assertThat(page(unit.get(report))).doesNotContain("value=\"SAME\"");
        unit.post(report, fields(UUID.randomUUID(), "WORDS", "Đã tổ chức 03 cuộc", "NOTHING", ""));
        standing.over(standing.round());
        standing.rounds.openDue();
        id = standing.report(council.ward());
        report = "/standing/reports/" + id;

        assertThat(page(unit.get(report))).contains("value=\"SAME\"", "Kỳ trước:", "Đã tổ chức 03 cuộc");
        assertThat(unit.post(report, fields(UUID.randomUUID(), "SAME", "", "SAME", "")))
                .hasRedirectedUrl(report);
        assertThat(page(clerk.get("/standing/rounds/" + standing.round())))
                .contains("Đã tổ chức 03 cuộc", "Như kỳ trước", "Không có phát sinh");
    }

    @Test
    void the_office_takes_over_what_was_sent_and_gives_back_what_is_thin() {
        unit.post(report, fields(UUID.randomUUID(), "WORDS", "Ngắn", "NOTHING", ""));
        assertThat(page(unit.get(report))).contains("Sửa báo cáo");
        assertThat(clerk.post(round + "/take")).hasRedirectedUrl(round);
        assertThat(page(unit.get(report))).doesNotContain("Sửa báo cáo").contains("Văn phòng đã tiếp nhận");

        assertThat(clerk.post(report + "/return", "reason", " ")).hasStatus(422);
        assertThat(clerk.post(report + "/return", "reason", "Nêu rõ số cuộc")).hasRedirectedUrl(round);
        assertThat(page(unit.get("/desk"))).contains("Nêu rõ số cuộc");
        assertThat(page(unit.get(report))).contains("Nêu rõ số cuộc", "Ngắn", "Gửi báo cáo");
    }

    @Test
    void the_office_records_what_came_on_paper() {
        var blank = page(clerk.get(report + "/record"));
        assertThat(blank).contains("Ngày của văn bản", SampleStanding.FIRST);
        var rows = fields(UUID.randomUUID(), "WORDS", "Theo văn bản", "NOTHING", "");
        var noDay = clerk.post(report + "/record", plus(rows, "source", "PAPER", "paperNumber", "7/BC-HĐND"));
        assertThat(noDay).hasStatus(422);
        assertThat(page(noDay)).contains("Hãy ghi ngày của văn bản", "7/BC-HĐND", "Theo văn bản");
        assertThat(clerk.post(report + "/record", plus(rows, "source", "PAPER", "paperDate", "31/02/2026")))
                .hasStatus(422);
        assertThat(clerk.post(
                        report + "/record",
                        plus(rows, "source", "PAPER", "paperNumber", "7/BC-HĐND", "paperDate", TODAY)))
                .hasRedirectedUrl(round);
        assertThat(page(clerk.get(report))).contains("7/BC-HĐND", "ghi nhận thay đơn vị", "Theo văn bản");
    }

    private static String[] plus(String[] fields, String... more) {
        var all = new ArrayList<>(List.of(fields));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    @Test
    void one_table_goes_to_excel_and_to_an_official_paper() throws IOException {
        unit.post(report, fields(UUID.randomUUID(), "WORDS", "=1+1 cuộc", "NOTHING", ""));
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(
                clerk.get(round + ".xlsx").getResponse().getContentAsByteArray()))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(4);
            var all = new ArrayList<String>();
            book.getSheetAt(0).forEach(row -> all.add(row.getCell(3).getStringCellValue()));
            assertThat(all).contains("=1+1 cuộc", "Không có phát sinh", "Chưa báo cáo");
            book.getSheetAt(0)
                    .forEach(row -> assertThat(row.getCell(3).getCellType()).isEqualTo(CellType.STRING));
            assertThat(book.getSheetAt(1).getLastRowNum()).isEqualTo(2);
        }
        try (var word = new XWPFDocument(new ByteArrayInputStream(
                        clerk.get(round + ".docx").getResponse().getContentAsByteArray()));
                var text = new XWPFWordExtractor(word)) {
            assertThat(text.getText())
                    .contains(
                            "1/2 cơ quan, đơn vị",
                            "=1+1 cuộc",
                            "chưa gửi báo cáo",
                            "CHÁNH VĂN PHÒNG",
                            SampleStanding.FIRST);
        }
    }

    @Test
    void what_is_due_and_incomplete_waits_on_the_clerks_desk() {
        standing.over(standing.round());
        assertThat(page(clerk.get("/standing?wanted=true"))).contains(round, "Thiếu 2/2");
        assertThat(page(clerk.get("/desk"))).contains("hx-get=\"/standing/desk\"");
        assertThat(page(clerk.send(MockMvcRequestBuilders.get("/standing/desk").header("HX-Request", "true"))))
                .contains("Báo cáo chung đến hạn", "/standing/rounds/");
        assertThat(clerk.get("/standing/desk")).hasRedirectedUrl("/standing?wanted=true");
        assertThat(page(unit.get("/desk"))).contains("Quá hạn gửi");
        assertThat(page(clerk.get("/standing"))).contains("/standing/notices/" + notice, "0/2");
    }

    @Test
    void the_interval_is_set_before_tracking_and_later() {
        var draft = standing.draft(council.ward());
        assertThat(page(clerk.get("/notices/" + draft + "/tracking"))).contains("Báo cáo chung", "6 tháng một lần");
        assertThat(clerk.post("/standing/notices/" + draft, "rhythm", "YEARLY", "version", "-1", "from", "tracking"))
                .hasRedirectedUrl("/notices/" + draft + "/tracking#common");
        assertThat(clerk.post("/standing/notices/" + draft, "rhythm", "WEEKLY", "version", "0"))
                .hasRedirectedUrl("/standing/notices/" + draft);
        standing.tracking.track(draft);
        assertThat(page(clerk.get("/standing/notices/" + draft))).contains("năm ");

        assertThat(clerk.post(round + "/due", "version", "0", "day", "hôm nay")).hasRedirectedUrl(round);
        assertThat(clerk.post(round + "/due", "version", "0", "day", TODAY)).hasRedirectedUrl(round);
        assertThat(page(clerk.get(round))).contains("hạn gửi " + TODAY);
        assertThat(clerk.post(
                        "/standing/notices/" + notice, "rhythm", "NEXT_CONFERENCE", "conference", "x", "version", "0"))
                .hasRedirectedUrl("/standing/notices/" + notice);
    }

    @Test
    void the_notice_leads_the_office_from_a_standing_item_to_its_reports() {
        assertThat(page(clerk.get("/notices/" + notice))).contains("/standing/notices/" + notice);
        assertThat(page(unit.get("/notices/" + notice))).doesNotContain("/standing/notices/");
    }
}
