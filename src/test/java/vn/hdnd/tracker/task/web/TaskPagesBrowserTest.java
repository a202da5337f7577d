package vn.hdnd.tracker.task.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.tracker.task.SampleTracking.coordinator;
import static vn.hdnd.tracker.task.SampleTracking.lead;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hdnd.tracker.notice.NoticeReview;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.browser.BrowserTest;
import vn.hdnd.tracker.support.browser.Browsing;
import vn.hdnd.tracker.support.browser.Window;
import vn.hdnd.tracker.task.AssignmentAction;
import vn.hdnd.tracker.task.AssignmentWork;
import vn.hdnd.tracker.task.ReportContent;
import vn.hdnd.tracker.task.ReportContent.Origin;
import vn.hdnd.tracker.task.ReportKind;
import vn.hdnd.tracker.task.ReportSource;
import vn.hdnd.tracker.task.SampleTown;
import vn.hdnd.tracker.task.TaskMode;

@BrowserTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(SampleTown.class)
class TaskPagesBrowserTest {

    private static final String STANDING =
            "Các xã, phường thường xuyên rà soát, cập nhật kết quả giải quyết ý kiến, kiến nghị của cử tri; không để tồn"
                    + " đọng kéo dài mà không có lý do.";

    @Autowired
    private SampleTown town;

    @Autowired
    private AssignmentWork work;

    @Autowired
    private NoticeReview review;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private TaskId task;
    private Actor officer;

    @BeforeEach
    void duties_of_every_urgency() {
        officer = town.officer(town.ward(0));
        task = running(20);
        running(2);
        var late = running(5);
        jdbc.sql(
                        "update assignment set deadline = current_date - 9, assigned_at = now() - interval '40 days' where task_id = ?")
                .param(late.value())
                .update();
        var returned = part(running(12));
        report(returned, ReportKind.COMPLETION, "Đã có báo cáo");
        work.act(returned, AssignmentAction.RETURN, version(returned), "Thiếu số liệu quý III", town.clerk);
        var waiting = part(running(25));
        report(waiting, ReportKind.COMPLETION, "Đã tổng hợp đủ 31 kiến nghị, gửi kèm báo cáo số 12/BC-HĐND");
        work.act(part(task), AssignmentAction.ACCEPT, version(part(task)), null, officer);
        var notice = town.draft();
        var item = town.item(notice, STANDING, List.of(SampleTown.names(town.councils)));
        review.settleAsStanding(item, 0, town.clerk);
        town.track(notice);
    }

    private TaskId running(int days) {
        return town.started(town.plan(
                TaskMode.EACH,
                days,
                lead(town.ward(0)),
                lead(town.ward(1)),
                lead(town.peoples),
                coordinator(town.legal)));
    }

    private AssignmentId part(TaskId of) {
        return town.assignment(of, town.ward(0));
    }

    private long version(AssignmentId id) {
        return town.version(id);
    }

    private void report(AssignmentId id, ReportKind kind, String outcome) {
        var content = new ReportContent(
                UUID.randomUUID(),
                kind,
                outcome,
                "Đề nghị Văn phòng gửi danh mục kiến nghị đã được trả lời để đối chiếu",
                18,
                31,
                Origin.unit("12/BC-HĐND", LocalDate.of(2025, 11, 20)),
                List.of());
        work.report(id, version(id), content, officer);
    }

    private String base() {
        return "http://127.0.0.1:" + port;
    }

    private Window enter(Window window, Actor person) {
        return window.signIn(person.username(), SampleCouncil.PASSWORD);
    }

    @Test
    void a_ward_reports_from_its_desk_on_a_telephone(Browsing browsing) {
        var window = enter(browsing.openOnTelephone(base()), officer);
        window.goTo("/desk").expectSound().look("desk-unit");
        window.goTo("/assignments/" + part(task)).expectSound().look("assignment-unit");
        window.goTo("/assignments/" + part(task) + "/report-progress")
                .expectSound()
                .look("report");
        var page = window.page();
        page.locator("[data-fill]").last().click();
        page.locator("#quantityDone").fill("18");
        page.locator("#quantityTotal").fill("31");
        page.locator("form.card button.main").click();
        page.waitForURL("**/assignments/" + part(task));
        assertThat(page.locator("#flash").textContent()).contains("Đã gửi cập nhật tiến độ");
        assertThat(page.locator("#history").textContent()).contains("Không có phát sinh", "18/31");
    }

    @Test
    void what_was_typed_comes_back_after_a_mistake_and_after_leaving(Browsing browsing) {
        var window = enter(browsing.open(base()), officer);
        var address = "/assignments/" + part(task) + "/report-completion";
        var page = window.goTo(address).page();
        page.locator("#outcome").fill("Đã tổng hợp xong toàn bộ kiến nghị của cử tri");
        page.locator("#paperDate").fill("31/02/2026");
        window.whileRefused(422, () -> page.locator("form.card button.main").click());
        page.waitForSelector(".errors");
        assertThat(page.locator("#outcome").inputValue()).isEqualTo("Đã tổng hợp xong toàn bộ kiến nghị của cử tri");
        window.expectSound().look("report-mistakes");
        window.goTo("/desk").goTo(address);
        page.waitForFunction("document.getElementById('outcome').value.startsWith('Đã tổng hợp xong')");
    }

    @Test
    void the_office_judges_in_place_and_records_for_a_unit(Browsing browsing) {
        var window = enter(browsing.open(base()), town.clerk);
        var page = window.goTo("/desk").expectSound().look("desk-office").page();
        var row = page.locator("li").filter(holding("Xác nhận")).first();
        row.locator("details.more summary").click();
        window.look("desk-office-open");
        row.locator("[data-dialog]").click();
        page.waitForSelector("dialog[open]");
        page.locator("dialog[open] textarea").fill("Đề nghị bổ sung số liệu quý III");
        window.expectAccessible().look("desk-return");
        page.locator("dialog[open] button.main").click();
        page.waitForSelector("li.settled");
        assertThat(page.locator("li.settled").first().textContent()).contains("Đã trả lại báo cáo");
        window.expectAccessible();

        window.goTo("/tasks/" + town.code(task)).expectSound().look("task");
        window.goTo("/assignments/" + part(task) + "/record").expectSound().look("record");
        window.goTo("/desk/queues/overdue").expectSound().look("queue");
    }

    @Test
    void the_other_readers_find_sound_pages(Browsing browsing) {
        var window = enter(browsing.open(base()), town.committee);
        window.goTo("/desk").expectSound().look("desk-committee");
        window.goTo("/assignments/" + part(task)).expectSound().look("assignment-committee");
        var ward = enter(browsing.openOnTelephone(base()), officer);
        ward.goTo("/desk/standing").expectSound().look("standing");
        ward.goTo("/tasks/" + town.code(task)).expectSound().look("task-unit");
        work.report(
                town.assignment(task, town.peoples),
                version(town.assignment(task, town.peoples)),
                new ReportContent(
                        UUID.randomUUID(),
                        ReportKind.COMPLETION,
                        "Đã trả lời 12 kiến nghị",
                        null,
                        null,
                        null,
                        new Origin(
                                ReportSource.PAPER,
                                "412/UBND-VP",
                                LocalDate.now(VietnamTime.ZONE).minusDays(1),
                                null,
                                "Phó Chủ tịch",
                                null,
                                null),
                        List.of()),
                town.clerk);
        var office = enter(browsing.open(base()), town.head);
        office.goTo("/assignments/" + town.assignment(task, town.peoples))
                .expectSound()
                .look("assignment-peer");
    }

    private static Locator.FilterOptions holding(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
