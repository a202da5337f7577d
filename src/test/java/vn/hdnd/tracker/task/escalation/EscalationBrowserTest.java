package vn.hdnd.tracker.task.escalation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.tracker.task.SampleTracking.lead;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hdnd.tracker.organization.Relation;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.browser.BrowserTest;
import vn.hdnd.tracker.support.browser.Browsing;
import vn.hdnd.tracker.support.browser.Window;
import vn.hdnd.tracker.task.SampleTown;
import vn.hdnd.tracker.task.TaskClock;
import vn.hdnd.tracker.task.TaskMode;
import vn.hdnd.tracker.task.TaskToday;

/** The ladder as an administrator sets it, and what it brings to the head of the Office and the Standing Committee. */
@BrowserTest
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.application.name=ladder") // a ladder, and so a database, of its own
@Import(SampleTown.class)
class EscalationBrowserTest {

    private static final String PAGE = "/settings/escalation";

    @Autowired
    private SampleTown town;

    @Autowired
    private Ladders ladders;

    @Autowired
    private EscalationRun run;

    @Autowired
    private TaskClock clock;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private TaskToday today;
    private LocalDate next;

    @BeforeEach
    void nobody_has_set_anything_and_nothing_is_open() {
        jdbc.sql("delete from escalation_step").update();
        jdbc.sql("delete from escalation").update();
        jdbc.sql("update assignment set status = 'CANCELLED' where status <> 'CANCELLED'")
                .update();
        today = clock.today();
        next = run.next(today);
    }

    private Window enter(Window window, Actor person) {
        return window.signIn(person.username(), SampleCouncil.PASSWORD);
    }

    private String base() {
        return "http://localhost:" + port;
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** A part for two months that has this many working days left on the next working morning. */
    private AssignmentId part(UnitId unit, int left) {
        var task = town.started(town.plan(TaskMode.EACH, 100, lead(unit)));
        var part = town.assignment(task, unit);
        jdbc.sql("update assignment set deadline = ?, assigned_at = assigned_at - interval '60 days' where id = ?")
                .params(today.workingDays().plus(next, left), part.value())
                .update();
        return part;
    }

    private static void step(Page page, int line, String days, String side, String act) {
        page.fill("[name=days-" + line + "]", days);
        page.selectOption("[name=side-" + line + "]", side);
        page.selectOption("[name=act-" + line + "]", act);
    }

    private void nextMorning() {
        run.run(new TaskToday(next, today.workingDays().plus(next, TaskToday.SOON), today.workingDays()));
    }

    @Test
    void what_an_administrator_sets_is_seen_before_and_comes_to_whom_it_concerns(Browsing browsing) {
        var reminded = part(town.peoples, 3);
        var letter = part(town.ward(0), -4);
        var listed = part(town.ward(1), -13);

        var window = enter(browsing.open(base()), town.admin);
        var page = window.goTo(PAGE).expectSound().look("escalation").page();
        assertThat(page.locator("table.ladder tbody tr").first().boundingBox().height)
                .as("height of a step")
                .isLessThan(80);
        assertThat(page.locator("#escalation-preview")).containsText("Nhắc tự động đang tắt");

        page.check("[name=enabled]");
        page.check("[name=relation-PEER]");
        page.fill("[name=days-0]", "");
        step(page, 4, "4", "AFTER", "LETTER");
        step(page, 5, "13", "AFTER", "COMMITTEE");
        step(page, 6, "30", "BEFORE", "REMIND");
        press(page, "Xem dự kiến");

        var preview = page.locator("#escalation-preview");
        assertThat(preview).isFocused();
        assertThat(preview).containsText("1 lời nhắc · 1 phần việc vào dự thảo công văn · 1 phần việc vào danh sách");
        assertThat(preview).containsText("chưa lưu");
        assertThat(preview.locator("tr", new Locator.LocatorOptions().setHasText("UBND")))
                .hasCount(1);
        assertThat(ladders.ladder()).as("a preview keeps nothing").isEqualTo(Ladder.PROPOSED);
        window.expectSound().look("escalation-preview");

        press(page, "Lưu");
        assertThat(page.locator("#flash")).containsText("Nhắc tự động đang bật.");
        assertThat(ladders.ladder().steps())
                .containsExactly(
                        new EscalationStep(30, EscalationAct.REMIND, false),
                        new EscalationStep(3, EscalationAct.REMIND, false),
                        new EscalationStep(1, EscalationAct.REMIND, false),
                        new EscalationStep(-4, EscalationAct.LETTER, false),
                        new EscalationStep(-5, EscalationAct.REMIND, true),
                        new EscalationStep(-13, EscalationAct.COMMITTEE, false));
        page.reload();
        assertThat(page.locator("[name=enabled]")).isChecked();
        assertThat(page.locator("[name=relation-PEER]")).isChecked();
        assertThat(page.locator("[name=relation-PARTNER]")).not().isChecked();
        assertThat(page.locator("[name=days-0]")).hasValue("30");
        assertThat(page.locator("[name=days-4]")).hasValue("5");
        assertThat(page.locator("[name=weekly-4]")).isChecked();

        nextMorning();
        expectLetterAtTheHead(browsing, letter);
        expectListAtTheCommittee(browsing, listed);
        var peer = enter(browsing.openOnTelephone(base()), town.officer(town.peoples));
        assertThat(peer.goTo("/assignments/" + reminded).page().locator("main")).containsText("Nhắc tự động");
        peer.expectSound();
    }

    private void expectLetterAtTheHead(Browsing browsing, AssignmentId part) {
        var head = enter(browsing.open(base()), town.head);
        var page = head.goTo("/desk").page();
        var card = page.getByRole(AriaRole.REGION, new GetByRoleOptions().setName("Công văn chờ ký"));
        assertThat(card).containsText("An Thạnh");
        head.expectSound().look("escalation-desk");

        page = head.goTo("/reminders/letters")
                .expectSound()
                .look("escalation-letters")
                .page();
        var word = page.waitForDownload(page.locator("a[href$='.docx']")::click);
        assertThat(word.suggestedFilename()).endsWith(".docx");
        press(page, "Đã ký, đã gửi");
        page.waitForURL("**/reminders/*");
        assertThat(page.locator("main")).containsText("An Thạnh");
        assertThat(jdbc.sql("select channel from reminder where assignment_id = ?")
                        .param(part.value())
                        .query(String.class)
                        .list())
                .containsExactly("LETTER");
        head.goTo("/reminders/letters");
        assertThat(page.locator("main")).containsText("Không có công văn nào chờ ký.");
    }

    private void expectListAtTheCommittee(Browsing browsing, AssignmentId part) {
        var committee = enter(browsing.open(base()), town.committee);
        var page = committee.goTo("/desk").page();
        assertThat(page.locator("main a[href='/assignments/" + part + "']").first())
                .isVisible();
        page = committee
                .goTo("/reminders/committee")
                .expectSound()
                .look("escalation-committee")
                .page();
        page.locator("[data-row] .acts a").click();
        page.waitForURL("**/assignments/" + part);
    }

    @Test
    void every_step_that_cannot_be_is_named_at_once_and_nothing_typed_is_lost(Browsing browsing) {
        var window = enter(browsing.openOnTelephone(base()), town.admin);
        var page = window.goTo(PAGE).expectSound().page();
        var endless = "9".repeat(300);
        page.check("[name=enabled]");
        for (var relation : List.of(Relation.DIRECT, Relation.SUBORDINATE)) {
            page.uncheck("[name=relation-" + relation + "]");
        }
        step(page, 0, "bảy", "BEFORE", "REMIND");
        step(page, 1, "-3", "BEFORE", "REMIND");
        step(page, 2, endless, "AFTER", "REMIND");
        step(page, 3, "10", "AFTER", "LETTER");
        step(page, 4, "10", "AFTER", "LETTER");
        step(page, 5, "2", "BEFORE", "COMMITTEE");
        step(page, 6, "4", "BEFORE", "REMIND");
        page.check("[name=weekly-6]");
        window.whileRefused(422, () -> press(page, "Lưu"));

        var said = page.getByRole(AriaRole.ALERT);
        assertThat(said).isFocused();
        for (var words : List.of(
                "Bước 1: “bảy” không dùng được",
                "Bước 2: “-3” không dùng được",
                "Bước 3: “99999999999999999999…” không dùng được",
                "Bước 5: Trùng với bước 4",
                "Bước 6: Công văn và danh sách của Thường trực chỉ có sau thời hạn",
                "Bước 7: Chỉ bước sau thời hạn mới lặp lại hằng tuần",
                "chọn ít nhất một nhóm đơn vị")) {
            assertThat(said).containsText(words);
        }
        assertThat(page.locator("[name=days-0]")).hasValue("bảy");
        assertThat(page.locator("[name=days-0]")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("[name=days-1]")).hasValue("-3");
        assertThat(page.locator("[name=days-2]")).hasValue(endless);
        assertThat(page.locator("[name=act-5]")).hasValue("COMMITTEE");
        assertThat(page.locator("[name=weekly-6]")).isChecked();
        assertThat(page.locator("[name=enabled]")).isChecked();
        assertThat(ladders.ladder()).isEqualTo(Ladder.PROPOSED);
        window.expectSound().look("escalation-wrong");

        window.whileRefused(422, () -> press(page, "Xem dự kiến"));
        assertThat(said).containsText("Bước 1");
        for (var line : List.of(0, 1, 2, 4, 5, 6)) {
            page.fill("[name=days-" + line + "]", "");
        }
        page.uncheck("[name=weekly-6]");
        page.uncheck("[name=weekly-3]");
        page.check("[name=relation-PARTNER]");
        press(page, "Lưu");
        assertThat(page.locator("#flash")).containsText("Đã lưu.");
        assertThat(ladders.ladder().steps()).containsExactly(new EscalationStep(-10, EscalationAct.LETTER, false));
        assertThat(ladders.ladder().relations()).isEqualTo(Set.of(Relation.PARTNER));
    }

    @Test
    void who_comes_second_sees_what_is_stored_beside_what_was_typed(Browsing browsing) {
        var other = town.person("Đặng Thị Hòa", Role.ADMIN, town.host.office());
        var first = enter(browsing.open(base()), other).goTo(PAGE).page();
        var window = enter(browsing.open(base()), town.admin);
        var second = window.goTo(PAGE).page();

        first.fill("[name=days-0]", "9");
        first.uncheck("[name=relation-DIRECT]");
        press(first, "Lưu");
        assertThat(first.locator("#flash")).containsText("Đã lưu.");

        second.check("[name=enabled]");
        second.fill("[name=days-1]", "vài");
        window.whileRefused(422, () -> press(second, "Lưu"));
        second.fill("[name=days-1]", "2");
        window.whileRefused(409, () -> press(second, "Lưu"));
        var stored = second.getByRole(AriaRole.REGION, new GetByRoleOptions().setName("Bản đang lưu"));
        assertThat(stored).containsText("Đặng Thị Hòa");
        assertThat(stored).containsText("9 ngày làm việc trước hạn: Nhắc cán bộ đầu mối");
        assertThat(stored).containsText("2 ngày làm việc trước hạn: Nhắc cán bộ đầu mối");
        assertThat(stored).containsText("Đang tắt");
        assertThat(second.locator("[name=days-1]")).hasValue("2");
        assertThat(second.locator("[name=relation-DIRECT]")).isChecked();
        assertThat(ladders.ladder().enabled()).isFalse();
        window.expectSound().look("escalation-stale");

        second.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Dùng bản đang lưu"))
                .click();
        assertThat(second.locator("[name=days-0]")).hasValue("9");
        assertThat(second.locator("[name=enabled]")).not().isChecked();
    }

    @Test
    void who_comes_second_and_saves_once_more_replaces_what_is_stored(Browsing browsing) {
        var window = enter(browsing.open(base()), town.admin);
        var second = window.goTo(PAGE).page();
        ladders.set(new Ladder(-1, false, Set.of(Relation.SUBORDINATE), false, Ladder.PROPOSED.steps()), town.admin);
        second.check("[name=enabled]");
        second.fill("[name=days-1]", "2");
        window.whileRefused(409, () -> press(second, "Lưu"));
        press(second, "Lưu");
        assertThat(second.locator("#flash")).containsText("Đã lưu.");
        assertThat(ladders.ladder().enabled()).isTrue();
        assertThat(ladders.ladder().relations()).contains(Relation.DIRECT);
        assertThat(ladders.ladder().steps()).contains(new EscalationStep(2, EscalationAct.REMIND, false));
    }

    @Test
    void without_a_script_two_clicks_set_it_once_and_going_back_loses_nothing(Browsing browsing) {
        var window = enter(browsing.openWithoutJavaScript(base()), town.admin);
        var page = window.goTo(PAGE).page();
        page.fill("[name=days-0]", "8");
        press(page, "Lưu");
        assertThat(page.locator("#flash")).containsText("Đã lưu.");
        page.goBack();
        page.fill("[name=days-0]", "8");
        press(page, "Lưu");
        assertThat(page.locator("#flash")).containsText("Đã lưu.");
        assertThat(page.locator("[name=days-0]")).hasValue("8");
    }
}
