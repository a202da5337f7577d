package vn.hdnd.tracker.task.standing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
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
import vn.hdnd.tracker.attachment.SampleFiles;
import vn.hdnd.tracker.identity.Accounts;
import vn.hdnd.tracker.identity.NewAccount;
import vn.hdnd.tracker.identity.RoleGrant;
import vn.hdnd.tracker.notice.NoticeReview;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.RoleHeld;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.browser.BrowserTest;
import vn.hdnd.tracker.support.browser.Browsing;
import vn.hdnd.tracker.support.browser.Window;
import vn.hdnd.tracker.task.ApprovalRules;
import vn.hdnd.tracker.task.SampleTown;

/** A common report goes from the officer who types it, by the head of the unit, to the Office, with its files. */
@BrowserTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(SampleTown.class)
class StandingJourneyBrowserTest {

    @Autowired
    private SampleTown town;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ApprovalRules rules;

    @Autowired
    private NoticeReview review;

    @Autowired
    private StandingRounds rounds;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Actor officer;
    private Actor chief;
    private String round;
    private String report;

    @BeforeEach
    void a_ward_that_owes_a_common_report_and_whose_head_approves_it() {
        var ward = town.ward(0);
        officer = town.officer(ward);
        var name = "chief" + UUID.randomUUID().toString().substring(0, 8);
        var id = accounts.openSamples(
                        List.of(new NewAccount(
                                name, "Tô Văn Trưởng", List.of(new RoleGrant(Role.UNIT_OFFICER, ward, null, true)))),
                        SampleCouncil.PASSWORD)
                .get(0);
        chief = new Actor(id, name, "Tô Văn Trưởng", List.of(new RoleHeld(Role.UNIT_OFFICER, ward, true)));
        rules.set(ward, false, false, true, chief);

        var notice = town.draft();
        for (var text : List.of(SampleStanding.FIRST, SampleStanding.SECOND)) {
            var item = town.item(notice, text, List.of(SampleTown.names(ward), SampleTown.names(town.ward(1))));
            var version = jdbc.sql("select version from notice_item where id = ?")
                    .param(item.value())
                    .query(Long.class)
                    .single();
            review.settleAsStanding(item, version, town.clerk);
        }
        rounds.set(notice, -1, StandingRhythm.HALF_YEARLY, null, town.clerk);
        town.track(notice);
        round = "/standing/rounds/"
                + jdbc.sql("select id from standing_period where notice_id = ?")
                        .param(notice.value())
                        .query(UUID.class)
                        .single();
        report = "/standing/reports/"
                + jdbc.sql(
                                "select r.id from standing_report r join standing_period p on p.id = r.period_id where p.notice_id = ? and r.unit_id = ?")
                        .params(notice.value(), ward.value())
                        .query(UUID.class)
                        .single();
    }

    private Window open(Browsing browsing, boolean telephone, Actor person) {
        var base = "http://localhost:" + port;
        return (telephone ? browsing.openOnTelephone(base) : browsing.open(base))
                .signIn(person.username(), SampleCouncil.PASSWORD);
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void attach(Page page, String name, String type, byte[] content) {
        page.locator("[data-upload] input[type=file]").setInputFiles(new FilePayload(name, type, content));
        assertThat(page.locator("[data-upload-list]")).containsText(name);
        page.locator("[data-upload-list] li", new Page.LocatorOptions().setHasText(name))
                .locator("input[name=files]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    private List<String> files(String kind) {
        return jdbc.sql("select name from stored_file where owner_kind = ? and owner_id = ? order by id")
                .params(kind, UUID.fromString(report.substring(report.lastIndexOf('/') + 1)))
                .query(String.class)
                .list();
    }

    @Test
    void on_a_large_screen(Browsing browsing) {
        journey(browsing, false);
    }

    @Test
    void on_a_telephone(Browsing browsing) {
        journey(browsing, true);
    }

    private void journey(Browsing browsing, boolean telephone) {
        var size = telephone ? "-360" : "";
        var typing = open(browsing, telephone, officer);
        var page = typing.goTo(report).page();
        page.locator("textarea").first().fill("Đã tổ chức 04 hội nghị quán triệt đến đại biểu.");
        attach(page, "danh-sach-hoi-nghi.pdf", "application/pdf", SampleFiles.pdf());
        attach(page, "anh-mo.jpg", "image/jpeg", SampleFiles.photograph(640, 480));
        page.waitForCondition(() -> files("STANDING_DRAFT").size() == 2);
        typing.expectSound().look("common-typing" + size);

        // Kept by itself with its files, and what is taken away goes.
        page.locator("[data-upload-list] li", new Page.LocatorOptions().setHasText("anh-mo.jpg"))
                .getByRole(AriaRole.BUTTON)
                .click();
        page.waitForCondition(() -> files("STANDING_DRAFT").equals(List.of("danh-sach-hoi-nghi.pdf")));
        page.reload();
        assertThat(page.locator("textarea").first()).hasValue("Đã tổ chức 04 hội nghị quán triệt đến đại biểu.");
        assertThat(page.locator("form.common")).containsText("danh-sach-hoi-nghi.pdf");
        assertThat(page.locator("form.common .files li")).hasCount(1);

        typing.whileRefused(422, () -> {
            press(page, "Trình lãnh đạo đơn vị");
            assertThat(page.locator(".errors")).containsText("Còn 1 nội dung");
        });
        assertThat(page.locator("form.common")).containsText("danh-sach-hoi-nghi.pdf");
        page.locator("input[value=NOTHING]").last().check();
        press(page, "Trình lãnh đạo đơn vị");
        assertThat(page.locator("#flash")).containsText("đang chờ lãnh đạo đơn vị duyệt");
        typing.expectSound().look("common-waits" + size);

        var judging = open(browsing, telephone, chief);
        judging.goTo("/desk").expectSound().look("common-queue" + size);
        var decision = judging.page();
        decision.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Xem và duyệt"))
                .first()
                .click();
        assertThat(decision.locator("h1")).containsText("Báo cáo chung");
        decision.locator("textarea").first().fill("Đã tổ chức 05 hội nghị quán triệt đến đại biểu.");
        judging.expectSound().look("common-judging" + size);
        press(decision, "Duyệt và gửi báo cáo");
        assertThat(decision.locator("#flash")).containsText("Đã duyệt và gửi báo cáo");
        assertThat(files("STANDING_REPORT")).containsExactly("danh-sach-hoi-nghi.pdf");

        var reading = open(browsing, telephone, town.clerk);
        var office =
                reading.goTo(report).expectSound().look("common-read" + size).page();
        assertThat(office.locator("main")).containsText("05 hội nghị");
        assertThat(office.locator("#common-files")).containsText("danh-sach-hoi-nghi.pdf");
        reading.goTo(round).expectSound().look("common-round-files" + size);
        assertThat(office.locator("main")).containsText("1 tệp");
        press(office, "Tiếp nhận 1 báo cáo");
        assertThat(office.locator("#flash")).containsText("Đã tiếp nhận 1 báo cáo");
        page.reload();
        assertThat(page.locator("main")).containsText("Văn phòng đã tiếp nhận");
        typing.expectSound().look("common-taken" + size);
    }
}
