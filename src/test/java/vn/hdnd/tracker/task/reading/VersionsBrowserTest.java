package vn.hdnd.tracker.task.reading;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.browser.BrowserTest;
import vn.hdnd.tracker.support.browser.Browsing;
import vn.hdnd.tracker.support.browser.Window;
import vn.hdnd.tracker.task.Replacements;
import vn.hdnd.tracker.task.SampleTown;

/** A notice is replaced with its open work, another is revoked, and readers see what became of them. */
@BrowserTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(SampleTown.class)
class VersionsBrowserTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SampleTown town;

    @LocalServerPort
    private int port;

    private Replacements made;
    private TaskId task;
    private NoticeId earlier;

    @BeforeEach
    void a_notice_with_a_task_of_two_wards() {
        made = new Replacements(context, () -> town.clerk, () -> town.head);
        task = made.startedFor(town.ward(0), town.ward(1));
        earlier = made.noticeOf(task);
    }

    @Test
    void a_replacement_carries_open_work_over(Browsing browsing) {
        var clerk = open(browsing, town.clerk);
        var page = clerk.goTo("/notices/" + earlier).page();
        page.locator(".head details.menu > summary").last().click();
        page.locator("a[href*='as=REPLACEMENT']").click();
        assertThat(page.locator("main")).containsText("Thay thế thông báo");
        page.locator("#text")
                .fill("THÔNG BÁO\nKết luận thay thế\n\n1. " + Replacements.SUM_UP_ANEW + "\n\n2. "
                        + Replacements.VISIT);
        page.waitForNavigation(
                () -> page.locator("form[data-entry] button.main").click());
        var replacement = NoticeId.of(page.url().replaceAll(".*/notices/([0-9a-f-]{36}).*", "$1"));

        clerk.goTo("/notices/" + replacement + "/following").look("following").expectSound();
        assertThat(page.locator("#carried")).containsText("1 nhiệm vụ chưa quyết định");
        send(page, "#carried form button.main");
        assertThat(page.locator("#carried")).containsText("Đã quyết định hết");
        page.locator("#carried a.btn").first().click();
        page.locator("#deadlineOn").fill("31/12/2030");
        clerk.look("carry").expectSound();
        send(page, "main form button.main");
        assertThat(page.locator("#carried")).containsText("Thời hạn mới: 31/12/2030");
        assertThat(page.locator("#pairs")).containsText("Sửa đổi");

        made.ready(replacement);
        var head = open(browsing, town.head);
        var tracking = head.goTo("/notices/" + replacement + "/tracking").page();
        send(tracking, "form[action$='/track'] button");
        head.look("reading").expectSound();
        assertThat(tracking.locator(".banners")).containsText("Thay thế thông báo");
        assertThat(tracking.locator(".clause .state").first()).containsText(town.code(task));

        clerk.goTo("/notices/" + earlier).look("reading-superseded").expectSound();
        assertThat(page.locator(".banners")).containsText("Thông báo đã được thay thế");
        assertThat(page.locator(".clause .state").first()).containsText("chuyển tiếp: mục 1");
        clerk.goTo("/notices/" + replacement + "/versions").look("versions").expectSound();
        assertThat(page.locator(".compared ins").first()).hasText(Pattern.compile("đầy đủ"));
        clerk.goTo("/tasks/" + town.code(task));
        assertThat(page.locator("#history")).containsText("chuyển tiếp nhiệm vụ");
        assertThat(page.locator("#history")).containsText("→ 31/12/2030");
    }

    @Test
    void a_notice_is_revoked(Browsing browsing) {
        var head = open(browsing, town.head);
        var page = head.goTo("/notices/" + earlier + "/revocation").page();
        head.look("revocation").expectSound();
        assertThat(page.locator("main")).containsText("1 nhiệm vụ với 2 phần việc đang thực hiện sẽ bị hủy");
        page.locator("#number").fill("52/TB-HĐND");
        page.locator("#reason").fill("Trùng với kết luận khác");
        page.locator("#issuedOn").fill("31/2/2026");
        head.whileRefused(
                422,
                () -> page.waitForNavigation(
                        () -> page.locator("main form button.grave").click()));
        assertThat(page.locator("#reason")).hasValue("Trùng với kết luận khác");
        page.locator("#issuedOn")
                .fill(DateTimeFormatter.ofPattern("dd/MM/yyyy").format(LocalDate.now(VietnamTime.ZONE)));
        send(page, "main form button.grave");

        assertThat(page.locator(".banners")).containsText("Thông báo đã được thu hồi theo 52/TB-HĐND");
        assertThat(page.locator(".clause .state").first()).containsText("Đã hủy");
        var ward = open(browsing, town.officer(town.ward(0)));
        assertThat(ward.goTo("/desk").page().locator("main")).not().containsText(town.code(task));
    }

    @Test
    void a_unit_reads_the_whole_and_sees_its_own_part_alone(Browsing browsing) {
        var ward = open(browsing, town.officer(town.ward(0)));
        var page = ward.goTo("/notices/" + earlier).page();

        ward.look("reading-unit").expectSound();
        assertThat(page.locator(".clause .doc").first()).containsText(Replacements.SUM_UP);
        assertThat(page.locator(".clause .state a.tag")).hasText("Mới giao");
        assertThat(page.locator(".clause .state").first()).not().containsText("Bến Gỗ");
        page.locator(".clause .state a.tag").click();
        assertThat(page).hasURL(Pattern.compile("/assignments/" + town.assignment(task, town.ward(0))));
        page.goBack();
        page.locator(".clause .cite a").first().focus();
        page.locator(".clause .cite a").first().click();
        assertThat(page).hasURL(Pattern.compile("#item-"));
    }

    private static void send(Page page, String button) {
        page.waitForNavigation(() -> page.locator(button).first().click());
        assertThat(page.locator("#flash .flash.done")).isVisible();
    }

    private Window open(Browsing browsing, Actor person) {
        return browsing.open("http://127.0.0.1:" + port).signIn(person.username(), SampleCouncil.PASSWORD);
    }
}
