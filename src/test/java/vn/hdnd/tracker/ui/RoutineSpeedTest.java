package vn.hdnd.tracker.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.browser.BrowserTest;
import vn.hdnd.tracker.support.browser.Browsing;
import vn.hdnd.tracker.support.browser.Window;
import vn.hdnd.tracker.task.AssignmentAction;
import vn.hdnd.tracker.task.AssignmentWork;
import vn.hdnd.tracker.task.ReportContent;
import vn.hdnd.tracker.task.ReportContent.Origin;
import vn.hdnd.tracker.task.ReportKind;
import vn.hdnd.tracker.task.SampleTown;
import vn.hdnd.tracker.task.TaskMode;

/** What people do every week, counted in taps and clicks. */
@BrowserTest
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.application.name=routine") // a context, and so a queue, of its own
@Import(SampleTown.class)
class RoutineSpeedTest {

    private static final int MOST_TAPS = 6;
    private static final int REPORTS = 10;

    @Autowired
    private SampleTown town;

    @Autowired
    private AssignmentWork work;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private AssignmentId part(Actor officer) {
        var unit = officer.reportingUnits().iterator().next();
        var task = town.started(town.plan(TaskMode.EACH, 9, SampleTown.lead(unit)));
        var part = town.assignment(task, unit);
        work.act(part, AssignmentAction.ACCEPT, town.version(part), null, officer);
        return part;
    }

    private Window enter(Window window, Actor person) {
        return window.signIn(person.username(), SampleCouncil.PASSWORD);
    }

    private String base() {
        return "http://127.0.0.1:" + port;
    }

    private String status(AssignmentId part) {
        return jdbc.sql("select status from assignment where id = ?")
                .param(part.value())
                .query(String.class)
                .single();
    }

    @Test
    void a_ward_officer_reports_a_routine_update_on_a_telephone(Browsing browsing) {
        var officer = town.officer(town.ward(0));
        var part = part(officer);
        var page = enter(browsing.openOnTelephone(base()), officer).page();
        var acts = new Acts();

        acts.click(page.locator("a[href='/assignments/" + part + "/report-progress']")
                .first());
        acts.click(page.locator("#outcome"));
        Acts.type(page, "Đã rà soát xong 12 kiến nghị, còn 3 kiến nghị chờ phòng chuyên môn trả lời.");
        acts.click(page.locator("form[action$='/report-progress'] button.main"));
        page.waitForURL("**/assignments/" + part);

        assertThat(status(part)).isEqualTo("IN_PROGRESS");
        System.out.println("A routine update on a telephone: " + acts.count() + " taps and the text");
        assertThat(acts.count()).isLessThanOrEqualTo(MOST_TAPS);
    }

    @Test
    void an_update_without_news_needs_no_typing(Browsing browsing) {
        var officer = town.officer(town.ward(1));
        var part = part(officer);
        var page = enter(browsing.openOnTelephone(base()), officer).page();
        var acts = new Acts();

        acts.click(page.locator("a[href='/assignments/" + part + "/report-progress']")
                .first());
        acts.click(page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Không có phát sinh")));
        acts.click(page.locator("form[action$='/report-progress'] button.main"));
        page.waitForURL("**/assignments/" + part);

        assertThat(status(part)).isEqualTo("IN_PROGRESS");
        assertThat(acts.count()).isLessThanOrEqualTo(MOST_TAPS);
    }

    @Test
    void a_clerk_confirms_ten_reports_without_leaving_the_list(Browsing browsing) {
        var reported = tenReports();
        var page = enter(browsing.open(base()), town.clerk)
                .goTo("/desk/queues/waiting")
                .page();
        var acts = new Acts();

        for (var part : reported) {
            acts.click(page.locator("form[action='/assignments/" + part + "/confirm'] button"));
            assertThat(page.locator("form[action='/assignments/" + part + "/confirm']"))
                    .hasCount(0);
        }

        assertThat(page).hasURL(Pattern.compile(".*/desk/queues/waiting"));
        assertThat(reported).allMatch(part -> status(part).equals("COMPLETED"));
        assertThat(acts.count()).isEqualTo(REPORTS);
    }

    @Test
    void a_clerk_confirms_ten_reports_at_once(Browsing browsing) {
        var reported = tenReports();
        var page = enter(browsing.open(base()), town.clerk)
                .goTo("/desk/queues/waiting")
                .page();
        var acts = new Acts();

        acts.click(page.locator("[data-pick-all]"));
        acts.click(page.locator("#picked button[formaction$='/confirm']"));

        assertThat(page.locator("main .tag.done")).hasCount(REPORTS);
        assertThat(reported).allMatch(part -> status(part).equals("COMPLETED"));
        System.out.println("Ten reports confirmed at once: " + acts.count() + " clicks");
        assertThat(acts.count()).isEqualTo(2);
    }

    private List<AssignmentId> tenReports() {
        var parts = new ArrayList<AssignmentId>();
        for (var n = 0; n < REPORTS; n++) {
            var officer = town.officer(town.ward(2));
            var part = part(officer);
            var content = new ReportContent(
                    UUID.randomUUID(),
                    ReportKind.COMPLETION,
                    "Đã gửi báo cáo tổng hợp, kèm danh mục",
                    null,
                    null,
                    null,
                    Origin.unit(null, null),
                    List.of());
            work.report(part, town.version(part), content, officer);
            parts.add(part);
        }
        return parts;
    }
}
