package vn.hdnd.tracker.task.waiting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.tracker.task.SampleTown.lead;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hdnd.tracker.intake.DeadlineKind;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.browser.BrowserTest;
import vn.hdnd.tracker.support.browser.Browsing;
import vn.hdnd.tracker.support.browser.Window;
import vn.hdnd.tracker.task.SampleTown;
import vn.hdnd.tracker.task.TaskMode;

/** From words that name no day to a deadline that a ward reads on its telephone. */
@BrowserTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(SampleTown.class)
class WaitingBrowserTest {

    private static final AtomicInteger SESSION = new AtomicInteger(300);

    private final LocalDate opening = LocalDate.now(VietnamTime.ZONE).plusDays(45);

    @Autowired
    private SampleTown town;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private TaskId task(DeadlineKind kind, String words) {
        return town.started(town.plan(TaskMode.EACH, kind, words, lead(town.ward(0)), lead(town.ward(1))));
    }

    private String base() {
        return "http://localhost:" + port;
    }

    private static Window enter(Window window, Actor person) {
        return window.signIn(person.username(), SampleCouncil.PASSWORD);
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private List<LocalDate> deadlines(TaskId task) {
        return jdbc.sql("select deadline from assignment where task_id = ? and deadline is not null")
                .param(task.value())
                .query(LocalDate.class)
                .list();
    }

    private static String written(LocalDate day) {
        return VietnamTime.DAY.format(day);
    }

    private void expectOnATelephone(Browsing browsing, TaskId task, String words) {
        var ward = enter(browsing.openOnTelephone(base()), town.officer(town.ward(0)));
        var page =
                ward.goTo("/assignments/" + town.assignment(task, town.ward(0))).page();
        assertThat(page.locator("main")).containsText(words);
        ward.expectSound();
    }

    @Test
    void an_event_is_entered_and_dated_and_all_that_waited_for_it_begin_to_run(Browsing browsing) {
        var session = "Kỳ họp thứ " + SESSION.incrementAndGet();
        var before = task(DeadlineKind.EVENT, "chậm nhất 15 ngày trước ngày khai mạc " + session);
        var after = task(DeadlineKind.EVENT, "trong 10 ngày kể từ ngày khai mạc " + session);
        var window = enter(browsing.open(base()), town.clerk);
        var page = window.goTo("/waiting").expectSound().look("waiting").page();
        assertThat(page.locator("main")).containsText(town.code(after));

        page.locator("details.more > summary").first().click();
        page.fill("#name", "Khai mạc " + session);
        press(page, "Thêm vào sổ");
        page.waitForURL("**/waiting/events/*");
        assertThat(page.locator("input[name=pick][value='" + after + "']")).isChecked();
        assertThat(page.locator("[name='side-" + before + "']")).hasValue("BEFORE");
        assertThat(page.locator("[name='count-" + before + "']")).hasValue("15");
        window.expectSound().look("waiting-event");
        press(page, "Gắn vào sự kiện này");

        page.fill("#day", written(opening));
        press(page, "Xem trước");
        assertThat(page.locator("#preview")).containsText("4 phần việc bắt đầu có hạn");
        assertThat(page.locator("main")).containsText(written(opening.minusDays(15)));
        assertThat(deadlines(after)).as("a preview sets nothing").isEmpty();
        window.expectSound().look("waiting-event-preview");
        press(page, "Xác định ngày");

        assertThat(page.locator(".flash.done")).isVisible();
        assertThat(deadlines(before)).hasSize(2).containsOnly(opening.minusDays(15));
        assertThat(deadlines(after)).hasSize(2).containsOnly(opening.plusDays(10));
        expectOnATelephone(browsing, after, written(opening.plusDays(10)));
    }

    @Test
    void a_day_that_cannot_be_read_is_said_and_stays_in_its_field(Browsing browsing) {
        task(DeadlineKind.EVENT, "sau kỳ họp");
        var window = enter(browsing.openWithoutJavaScript(base()), town.clerk);
        var page = window.goTo("/waiting").page();
        page.locator("details.more > summary").first().click();
        page.fill("#name", "Họp giao ban");
        page.fill("#day", "31/02/2027");
        window.whileRefused(422, () -> press(page, "Thêm vào sổ"));

        assertThat(page.locator("#name")).hasValue("Họp giao ban");
        assertThat(page.locator("#day")).hasValue("31/02/2027");
        assertThat(page.locator("#day")).hasAttribute("aria-invalid", "true");
    }

    @Test
    void a_date_that_the_paper_leaves_open_is_settled_in_its_row(Browsing browsing) {
        var task = task(DeadlineKind.DATE, "trước ngày 31/11");
        var code = town.code(task);
        var window = enter(browsing.open(base()), town.clerk);
        var page = window.goTo("/waiting").page();
        var row = page.locator("form[action='/waiting/tasks/" + code + "/day']");
        row.locator("[name=day]").fill(written(opening));
        row.locator("button.main").click();

        assertThat(page.locator(".flash.done")).isVisible();
        assertThat(row).hasCount(0);
        assertThat(deadlines(task)).hasSize(2).containsOnly(opening);
    }

    @Test
    void a_duty_without_a_rhythm_becomes_a_series_that_the_committee_ends(Browsing browsing) {
        var task = task(DeadlineKind.RECURRING, "định kỳ");
        var code = town.code(task);
        var office = enter(browsing.open(base()), town.clerk);
        var page = office.goTo("/waiting/tasks/" + code)
                .expectSound()
                .look("waiting-task")
                .page();
        page.selectOption("#cadence", "MONTHLY");
        page.selectOption("#dueDay", "20");
        press(page, "Lưu");
        page.waitForURL("**/tasks/" + code + "/series");
        assertThat(page.locator("main")).containsText("hạn ngày 20");
        office.expectSound().look("series");

        var due = jdbc.sql("select due_on from series_period where task_id = ?")
                .param(task.value())
                .query(LocalDate.class)
                .single();
        assertThat(due.getDayOfMonth()).isEqualTo(20);
        expectOnATelephone(browsing, task, written(due));

        var committee = enter(browsing.open(base()), town.committee);
        var ending = committee.goTo("/tasks/" + code + "/series").page();
        committee.whileRefused(422, () -> {
            press(ending, "Kết thúc định kỳ");
        });
        assertThat(ending.getByRole(AriaRole.ALERT)).containsText("Cần nêu lý do.");
        ending.fill("#note", "Từ năm sau nộp cùng báo cáo chung.");
        press(ending, "Kết thúc định kỳ");
        assertThat(ending.locator("main")).containsText("Từ năm sau nộp cùng báo cáo chung.");
        assertThat(ending.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Kết thúc định kỳ")))
                .hasCount(0);
        committee.expectSound().look("series-ended");
    }
}
