package vn.hdnd.tracker.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hdnd.tracker.support.browser.BrowserTest;
import vn.hdnd.tracker.support.browser.Browsing;
import vn.hdnd.tracker.support.browser.Window;

/** From the first start of an empty register to a person who signs in with a password of her own. */
@BrowserTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spring.application.name=first-start")
@ExtendWith(OutputCaptureExtension.class)
class FirstStartBrowserTest {

    private static final Pattern CODE = Pattern.compile("one-time code: ([A-Z0-9-]+)");
    private static final String ADMINISTRATOR = "chin con trau gam co ben song";
    private static final String OWN = "mua roi tren mai ngoi cu";

    @LocalServerPort
    private int port;

    @Autowired
    private MessageSource messages;

    @Autowired
    private FirstSetUp setUp;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void an_empty_register_is_set_up_and_lets_its_people_in(Browsing browsing, CapturedOutput log) {
        setUp.announce();
        var base = "http://localhost:" + port;
        var window = browsing.open(base);
        var page = window.page();

        setUp(window, code(log));
        signInAsAdministrator(window);
        var temporary = openAccount(window);

        var person = browsing.open(base);
        firstSignIn(person, temporary);
        endedSession(person);
        wrongPassword(browsing.openWithoutJavaScript(base));

        page.navigate("/accounts");
        assertThat(page.getByText("thuy.nt")).isVisible();
        window.look("identity/accounts").expectSound();
    }

    private void setUp(Window window, String code) {
        var page = window.page();
        window.goTo("/");
        assertThat(page).hasURL(Pattern.compile("/setup$"));
        window.look("identity/setup").expectSound();
        page.fill("[name=code]", code);
        page.fill("[name=areaType]", "thị xã");
        page.fill("[name=areaName]", "Sông Trà");
        page.getByLabel(say("identity.setup.level.DISTRICT")).check();
        page.fill("[name=name]", "Bùi Đức Trị");
        page.fill("[name=username]", "quan.tri");
        page.fill("[name=chosen]", "qua ngan");
        page.fill("[name=repeated]", "qua ngan");
        click(page, "identity.setup.begin");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("15");
        window.look("identity/setup-refused").expectSound();
        page.fill("[name=chosen]", ADMINISTRATOR);
        page.fill("[name=repeated]", ADMINISTRATOR);
        click(page, "identity.setup.begin");
        assertThat(page).hasURL(Pattern.compile("/login"));
        assertThat(page.getByText(say("identity.setup.done"))).isVisible();
    }

    private void signInAsAdministrator(Window window) {
        var page = window.page();
        page.fill("[name=username]", "quan.tri");
        page.fill("[name=password]", ADMINISTRATOR);
        window.whileRefused(404, () -> {
            page.press("[name=password]", "Enter");
            page.waitForURL(url -> !url.contains("/login"));
        });
        window.goTo("/account");
        assertThat(page.getByText(say("identity.role.ADMIN")).first()).isVisible();
        window.look("identity/account").expectSound();
    }

    private String openAccount(Window window) {
        var page = window.page();
        window.goTo("/accounts");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(say("identity.accounts.new")))
                .click();
        page.fill("[name=name]", "Nguyễn Thị Thúy");
        page.fill("[name=username]", "thuy.nt");
        page.selectOption("[name='roles[0].role']", "CLERK");
        page.locator("#unit-0-ts-control").click();
        page.locator("#unit-0-ts-control").pressSequentially("van phong");
        page.locator("#unit-0-ts-dropdown [role=option]")
                .filter(new FilterOptions().setHasText("Văn phòng"))
                .click();
        page.keyboard().press("Tab");
        page.fill("[name='roles[0].position']", "Chuyên viên Văn phòng HĐND và UBND thị xã");
        window.look("identity/account-new").expectSound();
        click(page, "identity.accounts.open");
        assertThat(page.locator("#issued-password")).isVisible();
        assertThat(page.locator("h1")).hasText(say("identity.accounts.opened"));
        window.look("identity/issued").expectSound();
        return page.locator("#issued-password").textContent();
    }

    private void firstSignIn(Window window, String temporary) {
        var page = window.page();
        window.goTo("/account?from=somewhere");
        window.look("identity/login").expectSound();
        page.fill("[name=username]", "thuy.nt");
        page.fill("[name=password]", temporary);
        page.press("[name=password]", "Enter");
        assertThat(page).hasURL(Pattern.compile("/account/password$"));
        window.look("identity/password").expectSound();
        page.fill("[name=current]", temporary);
        page.fill("[name=chosen]", OWN);
        page.fill("[name=repeated]", OWN);
        window.whileRefused(404, () -> {
            page.press("[name=repeated]", "Enter");
            page.waitForURL(url -> !url.contains("/account/password"));
        });
    }

    private void endedSession(Window window) {
        var page = window.page();
        window.goTo("/account");
        jdbc.sql("delete from spring_session where principal_name = 'thuy.nt'").update();
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(say("web.language.en")))
                .last()
                .click();
        assertThat(page).hasURL(Pattern.compile("/login\\?kept&next=%2Faccount$"));
        assertThat(page.getByText(say("identity.signIn.kept"))).isVisible();
        page.fill("[name=username]", "thuy.nt");
        page.fill("[name=password]", OWN);
        page.press("[name=password]", "Enter");
        assertThat(page).hasURL(Pattern.compile("/account$"));
    }

    private void wrongPassword(Window window) {
        var page = window.page();
        window.goTo("/login");
        page.fill("[name=username]", "thuy.nt");
        page.fill("[name=password]", "khong phai mat khau");
        page.press("[name=password]", "Enter");
        assertThat(page.getByText(say("identity.signIn.wrong"))).isVisible();
        assertThat(page.locator("[name=username]")).hasValue("thuy.nt");
        window.look("identity/login-wrong");
    }

    private void click(Page page, String key) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(say(key)).setExact(true))
                .click();
    }

    private String say(String key) {
        return messages.getMessage(key, null, Locale.forLanguageTag("vi"));
    }

    private static String code(CapturedOutput log) {
        var found = CODE.matcher(log.getOut()).results().toList();
        return found.get(found.size() - 1).group(1);
    }
}
