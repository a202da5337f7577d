package vn.hdnd.tracker.task.retro;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.tracker.task.SampleTown.lead;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.browser.BrowserTest;
import vn.hdnd.tracker.support.browser.Browsing;
import vn.hdnd.tracker.support.browser.Window;
import vn.hdnd.tracker.task.PastState;
import vn.hdnd.tracker.task.SampleTown;
import vn.hdnd.tracker.task.SampleTracking;

/** A notice of a year ago goes from Excel into the figures. */
@BrowserTest
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.application.name=retro-browser") // a context, and so a database, of its own
@Import(SampleTown.class)
class RetroBrowserTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SampleTown town;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private Window enter(Browsing browsing, Actor person) {
        return browsing.open("http://127.0.0.1:" + port).signIn(person.username(), SampleCouncil.PASSWORD);
    }

    @Test
    void a_clerk_pastes_a_year_of_results_and_the_figures_count_them_on_their_days(Browsing browsing) {
        var due = LocalDate.now(clock).minusDays(150);
        var notice = new SampleOldNotice(context, due.minusDays(30), town.clerk);
        var first =
                notice.task(SampleTracking.LONG_TITLE, due, lead(town.ward(0)), lead(town.ward(1)), lead(town.ward(2)));
        var second = notice.task("Rà soát các nghị quyết đã ban hành", due, lead(town.legal), lead(town.ward(0)));

        var window = enter(browsing, town.clerk);
        window.goTo("/notices/" + notice.id + "/tracking").expectSound().look("retro-tracking");
        Page page = window.page();
        page.locator("#retro button").click();
        page.waitForURL("**/retro");
        window.expectSound().look("retro-grid");

        // Straight onto the grid, as Excel puts it on the clipboard: a heading, quotes, a line break inside a cell.
        var sheet = "Đơn vị\\tTình trạng\\tNgày hoàn thành\\tKết quả\\n"
                + "Phường An Thạnh\\tĐã hoàn thành\\t" + DAY.format(due)
                + "\\t\"Đã giải quyết 31 kiến nghị;\\ncòn 2 \"\"chuyển cấp trên\"\"\"\\n"
                + "Bến Gỗ\\tĐã xong\\t" + DAY.format(due.plusDays(4)) + "\\t\\n"
                + "Phường Lạ\\tĐã xong\\t" + DAY.format(due) + "\\t\\n";
        page.locator("#task-1 [data-column=state]").first().focus();
        page.evaluate("""
                text => {
                    const data = new DataTransfer();
                    data.setData('text/plain', text);
                    document.activeElement.dispatchEvent(
                        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
                }
                """, sheet.replace("\\t", "\t").replace("\\n", "\n"));
        page.waitForURL("**/retro/paste");
        assertThat(page.locator("#wrong").textContent()).contains("Phường Lạ");
        assertThat(page.locator("#readable").textContent())
                .contains("Đã giải quyết 31 kiến nghị; còn 2 \"chuyển cấp trên\"", DAY.format(due.plusDays(4)));
        window.expectSound().look("retro-preview");
        page.locator("#readable button.main").click();
        page.waitForURL("**/retro/paste/enter");
        assertThat(page.locator("#retro-text").inputValue())
                .contains("Phường Lạ")
                .doesNotContain("Bến Gỗ");
        assertThat(notice.row(first, town.ward(0).value()).state()).isEqualTo(PastState.COMPLETED);

        // The rest by hand: kept as soon as a cell is left.
        page.navigate("/notices/" + notice.id + "/retro");
        var legal = "#task-2 [name='%s-" + town.legal + "']";
        var ward = town.ward(0).value();
        page.locator(legal.formatted("state")).selectOption("IN_PROGRESS");
        page.locator(legal.formatted("day")).fill(DAY.format(due.minusDays(3)));
        page.locator(legal.formatted("day")).press("Tab");
        PlaywrightAssertions.assertThat(page.locator(legal.formatted("version")))
                .hasValue("2");
        page.locator("#task-2 [data-fill-down=state]").click();
        kept(page, ward, 1);
        page.locator("#task-2 [data-fill-down=day]").click();
        kept(page, ward, 2);
        page.reload();
        assertThat(page.locator("#task-2 [name='day-" + ward + "']").inputValue())
                .isEqualTo(DAY.format(due.minusDays(3)));
        assertThat(notice.row(second, town.legal.value()).state()).isEqualTo(PastState.IN_PROGRESS);

        var head = enter(browsing, town.head);
        head.goTo("/notices/" + notice.id + "/tracking").expectSound().look("retro-tracking-chosen");
        head.page().locator("#number").fill(notice.number);
        head.page().locator("#issuedOn").fill(DAY.format(notice.issuedOn));
        head.page().locator("form[action$='/issue'] button.main").click();
        head.page().waitForURL("**/notices/" + notice.id);

        head.goTo("/overview?notice=" + notice.id).look("retro-overview");
        head.goTo("/tasks?notice=" + notice.id + "&figure=done-late");
        assertThat(head.page().locator("main").textContent())
                .contains("phường Bến Gỗ")
                .doesNotContain("An Thạnh");
        head.goTo("/tasks?notice=" + notice.id + "&figure=done-in-time");
        assertThat(head.page().locator("main").textContent()).contains("phường An Thạnh");
        head.goTo("/assignments/" + town.assignment(first, town.ward(1)))
                .expectSound()
                .look("retro-assignment");
        assertThat(head.page().locator("#history").textContent())
                .contains(DAY.format(due.plusDays(4)), "nhập hồi cứu bởi " + town.clerk.name());
    }

    private static void kept(Page page, UUID unit, int version) {
        PlaywrightAssertions.assertThat(page.locator("#task-2 [name='version-" + unit + "']"))
                .hasValue(Integer.toString(version));
    }
}
