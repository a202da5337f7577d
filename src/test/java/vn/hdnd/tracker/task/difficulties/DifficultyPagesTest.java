package vn.hdnd.tracker.task.difficulties;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.Visit;
import vn.hdnd.tracker.support.WebTest;
import vn.hdnd.tracker.task.AssignmentWork;
import vn.hdnd.tracker.task.ReportContent;
import vn.hdnd.tracker.task.ReportKind;
import vn.hdnd.tracker.task.SampleTracking;
import vn.hdnd.tracker.task.TaskMode;

@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DifficultyPagesTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private AssignmentWork work;

    private SampleCouncil council;
    private SampleTracking tracking;
    private Visit clerk;

    @BeforeAll
    void two_wards_have_reported() {
        council = SampleCouncil.found(context);
        tracking = new SampleTracking(context, () -> council.clerk(), () -> council.head());
        clerk = Visit.as(council.clerk(), context);
        report(council.ward(), council.ownOfficer(), "=1+1 Thiếu kinh phí bồi dưỡng");
        report(council.otherWard(), council.otherOfficer(), "Đề xuất tăng biên chế");
        report(council.ward(), council.ownOfficer(), null);
    }

    private void report(UnitId unit, Actor officer, @Nullable String difficulties) {
        var task = tracking.started(tracking.plan(TaskMode.EACH, 20, SampleTracking.lead(unit)));
        var part = tracking.assignment(task, unit);
        var content = new ReportContent(
                UUID.randomUUID(),
                ReportKind.PROGRESS,
                "Đã làm một phần",
                difficulties,
                null,
                null,
                ReportContent.Origin.unit(null, null),
                List.of());
        work.report(part, tracking.version(part), content, officer);
    }

    private static String page(MvcTestResult result) {
        return HtmlUtils.htmlUnescape(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private static String day(int later) {
        return VietnamTime.DAY.format(LocalDate.now(VietnamTime.ZONE).plusDays(later));
    }

    @Test
    void what_units_find_difficult_is_listed_by_unit_and_period() {
        assertThat(page(clerk.get("/difficulties"))).contains("Thiếu kinh phí", "Đề xuất tăng biên chế");
        assertThat(page(clerk.get("/difficulties?unit=" + council.ward())))
                .contains("Thiếu kinh phí", "data-count=\"1\"")
                .doesNotContain("Đề xuất tăng biên chế");
        assertThat(page(clerk.get("/difficulties?from=" + day(0) + "&to=" + day(0) + "&unit=" + council.ward())))
                .contains("data-count=\"1\"");
        assertThat(page(clerk.get("/difficulties?from=" + day(1)))).contains("data-count=\"0\"");
        assertThat(page(clerk.get("/difficulties?to=" + day(-1) + "&unit=" + council.ward())))
                .contains("data-count=\"0\"");
    }

    @Test
    void what_is_no_day_is_said_and_stays_typed() {
        var page = clerk.get("/difficulties?from=31/02/2026&unit=" + council.ward());
        assertThat(page).hasStatusOk();
        assertThat(page(page)).contains("“31/02/2026” không phải là ngày", "value=\"31/02/2026\"", "Thiếu kinh phí");
    }

    @Test
    void the_sheet_holds_the_same_rows_and_no_formula() throws IOException {
        var file = clerk.get("/difficulties.xlsx?unit=" + council.ward());
        try (var book =
                new XSSFWorkbook(new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(1);
            var words = sheet.getRow(1).getCell(5);
            assertThat(words.getCellType()).isEqualTo(CellType.STRING);
            assertThat(words.getStringCellValue()).isEqualTo("=1+1 Thiếu kinh phí bồi dưỡng");
        }
    }
}
