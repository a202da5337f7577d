package vn.hdnd.tracker.task.talk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
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
import vn.hdnd.tracker.identity.Accounts;
import vn.hdnd.tracker.identity.NewAccount;
import vn.hdnd.tracker.identity.NewSubstitution;
import vn.hdnd.tracker.identity.RoleGrant;
import vn.hdnd.tracker.identity.Substitutions;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.RoleHeld;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.browser.BrowserTest;
import vn.hdnd.tracker.support.browser.Browsing;
import vn.hdnd.tracker.support.browser.Window;
import vn.hdnd.tracker.task.ApprovalRules;
import vn.hdnd.tracker.task.SampleTown;
import vn.hdnd.tracker.task.TaskMode;

/** Pages on which people speak with, act for and approve one another, in a real browser. */
@BrowserTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(SampleTown.class)
class TalkBrowserTest {

    @Autowired
    private SampleTown town;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Substitutions substitutions;

    @Autowired
    private ApprovalRules rules;

    @LocalServerPort
    private int port;

    private TaskId task;
    private AssignmentId part;
    private Actor officer;

    @BeforeEach
    void a_task_of_two_wards() {
        officer = town.officer(town.ward(0));
        task = town.started(town.plan(TaskMode.EACH, 20, SampleTown.lead(town.ward(0)), SampleTown.lead(town.ward(1))));
        part = town.assignment(task, town.ward(0));
    }

    private String base() {
        return "http://localhost:" + port;
    }

    private static Window enter(Window window, Actor person) {
        return window.signIn(person.username(), SampleCouncil.PASSWORD);
    }

    @Test
    void a_directive_goes_out_and_is_taken_note_of_on_a_telephone(Browsing browsing) {
        var committee = enter(browsing.open(base()), town.committee);
        var form = committee
                .goTo("/tasks/" + town.code(task) + "/remarks/new")
                .expectSound()
                .look("remark")
                .page();
        form.locator("#words").fill("Tập trung giải quyết dứt điểm các kiến nghị đã được trả lời nhiều lần");
        form.locator("#mentions-ts-control").fill(town.clerk.name());
        form.keyboard().press("Enter");
        form.locator("button.main.big").click();
        form.waitForSelector("#talk .said");
        form.waitForSelector("details.openings");
        assertThat(form.locator("#talk").textContent()).contains("Đề nghị lưu ý:", town.clerk.name());
        committee.expectSound().look("task-talk");

        var ward = enter(browsing.openOnTelephone(base()), officer);
        ward.goTo("/desk").expectSound().look("desk-directive");
        var page = ward.goTo("/assignments/" + part)
                .expectSound()
                .look("assignment-talk")
                .page();
        page.locator("#talk button.main").click();
        page.waitForSelector("#flash .done");
        assertThat(page.locator("#talk").textContent()).contains("đã tiếp nhận");
        enter(browsing.open(base()), town.clerk)
                .goTo("/assignments/" + part + "/remarks/new")
                .expectSound();
    }

    @Test
    void what_only_one_choice_asks_for_is_shown_where_it_is_chosen(Browsing browsing) {
        var window = enter(browsing.openOnTelephone(base()), town.clerk);
        var page = window.goTo("/assignments/" + part + "/remarks/new").page();
        assertThat(page.locator("#saidBy").isVisible()).isFalse();
        page.check("input[value=MARGIN_NOTE]");
        assertThat(page.locator("#saidBy").isVisible()).isTrue();
        window.expectSound();

        window.goTo("/reminders/new?pick=" + part).look("remind");
        var spoken = page.locator("input[name^=spoken-]");
        assertThat(spoken.isVisible()).isFalse();
        page.check("input[value=TELEPHONE]");
        assertThat(spoken.isVisible()).isTrue();
        window.expectSound().look("remind-telephone");
    }

    @Test
    void people_are_named_while_typing(Browsing browsing) {
        var window = enter(browsing.openOnTelephone(base()), town.head);
        var page = window.goTo("/assignments/" + part + "/remarks/new").page();
        var words = page.locator("#words");
        words.pressSequentially("Nhờ @" + town.clerk.name().substring(0, 4).toLowerCase());
        page.waitForSelector(".offers li");
        window.expectSound().look("remark-naming");
        page.keyboard().press("Escape");
        assertThat(page.locator(".offers").isVisible()).isFalse();
        words.pressSequentially(town.clerk.name().substring(4, 5).toLowerCase());
        page.keyboard().press("Enter");
        words.pressSequentially("xem");
        assertThat(words.inputValue()).isEqualTo("Nhờ @" + town.clerk.name() + " xem");
        assertThat(page.locator("#mentions").evaluate("list => [...list.selectedOptions].map(one => one.value)"))
                .isEqualTo(List.of(town.clerk.id().toString()));

        words.fill("Không nhờ ai nữa");
        assertThat(page.locator("#mentions").evaluate("list => list.selectedOptions.length"))
                .isEqualTo(0);
        words.fill("Nhờ @" + town.clerk.name() + ", xem giúp");
        page.keyboard().press("Escape");
        page.locator("button.main.big").click();
        page.waitForSelector("#talk .said");
        assertThat(page.locator("#talk").textContent()).contains("Đề nghị lưu ý:", town.clerk.name());
    }

    @Test
    void a_deputy_changes_over_and_back(Browsing browsing) {
        var head = enter(browsing.open(base()), town.head);
        head.goTo("/account/acting-for").expectSound().look("acting-for");
        var today = LocalDate.now(VietnamTime.ZONE);
        substitutions.arrange(
                town.head.id(),
                town.clerk.id(),
                new NewSubstitution(UUID.randomUUID(), today, today.plusDays(2)),
                town.head);
        var clerk = enter(browsing.open(base()), town.clerk).expectSound();
        var page = clerk.page();
        page.locator("form.acting button").first().click();
        page.waitForSelector("form.acting.soon");
        assertThat(page.locator(".top .name").last().textContent()).contains("làm thay");
        clerk.expectSound().look("acting");
        page.locator("form.acting.soon button").click();
        page.waitForSelector("form.acting:not(.soon)");
        var admin = enter(browsing.open(base()), town.admin);
        admin.goTo("/accounts/" + town.clerk.id() + "/in-hand").expectSound().look("in-hand");
        admin.goTo("/accounts/" + town.clerk.id()).expectSound();
    }

    @Test
    void a_report_goes_by_the_head_of_the_ward(Browsing browsing) {
        var name = "chief" + UUID.randomUUID().toString().substring(0, 8);
        var grant = new RoleGrant(Role.UNIT_OFFICER, town.ward(0), null, true);
        var id = accounts.openSamples(
                        List.of(new NewAccount(name, "Tô Văn Trưởng", List.of(grant))), SampleCouncil.PASSWORD)
                .get(0);
        var chief = new Actor(id, name, "Tô Văn Trưởng", List.of(new RoleHeld(Role.UNIT_OFFICER, town.ward(0), true)));
        rules.set(town.ward(0), true, true, false, chief);

        var ward = enter(browsing.openOnTelephone(base()), officer);
        var page = ward.goTo("/assignments/" + part + "/report-progress").page();
        page.locator("#outcome").fill("Đã rà soát 18/31 kiến nghị");
        page.locator("button.main.big").click();
        page.waitForSelector("#flash .done");
        ward.expectSound().look("approval-part");
        ward.goTo("/assignments/" + part + "/approval").expectSound().look("approval-waits");
        ward.goTo("/desk").expectSound();

        var head = enter(browsing.openOnTelephone(base()), chief);
        head.goTo("/units/" + town.ward(0) + "/approval").expectSound();
        head.goTo("/desk").expectSound().look("approval-desk");
        page = head.goTo("/assignments/" + part + "/approval")
                .expectSound()
                .look("approval-judge")
                .page();
        page.locator("details.more summary").click();
        page.locator("#words").fill("Kèm bảng tổng hợp");
        page.locator("details.more button").click();
        page.waitForSelector("#flash .done");

        page = ward.goTo("/assignments/" + part + "/approval").page();
        page.locator("#files-upload")
                .setInputFiles(new FilePayload(
                        "tong-hop.pdf", "application/pdf", "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)));
        PlaywrightAssertions.assertThat(page.locator("[data-upload-list] [name=files]"))
                .hasCount(1);
        ward.expectSound().look("approval-sent-back");
        page.locator("button.main.big").click();
        page.waitForSelector("#flash .done");

        page = head.goTo("/assignments/" + part + "/approval").page();
        assertThat(page.locator("form.card .files").textContent()).contains("tong-hop.pdf");
        page.locator("button.main.big").click();
        page.waitForSelector("#flash .done");
        assertThat(page.locator("#history").textContent()).contains("người soạn: Cán bộ");
    }
}
