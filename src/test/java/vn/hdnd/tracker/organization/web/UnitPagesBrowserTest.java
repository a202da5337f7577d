package vn.hdnd.tracker.organization.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import vn.hdnd.tracker.organization.NewGroup;
import vn.hdnd.tracker.organization.NewUnit;
import vn.hdnd.tracker.organization.Organization;
import vn.hdnd.tracker.organization.RelativeLevel;
import vn.hdnd.tracker.organization.UnitKind;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.browser.BrowserTest;
import vn.hdnd.tracker.support.browser.Browsing;
import vn.hdnd.tracker.support.browser.Window;

@BrowserTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@TestInstance(Lifecycle.PER_CLASS)
class UnitPagesBrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Organization organization;

    private SampleCouncil council;
    private UnitId legal;

    @BeforeAll
    void found() {
        council = SampleCouncil.found(context);
        for (var name : new String[] {"An Thạnh", "Bến Gỗ", "Cầu Ván", "Đồng Nhơn", "Long Bình", "Phú Lợi Đông"}) {
            organization.createCommune("phường", name);
        }
        for (var name : new String[] {"Bình Hải", "Mỹ Quý", "Phước Lâm", "Tân Hòa", "Xuân Lý"}) {
            organization.createCommune("xã", name);
        }
        legal = organization.createUnit(NewUnit.of(
                        UnitKind.COUNCIL_COMMITTEE, council.area(), "BPC", "Ban Pháp chế HĐND thị xã", "Ban Pháp chế")
                .known("Ban PC", "Ban Pháp chế và Tuyên truyền")
                .contacts("Nguyễn Minh Khôi", "0255 3 811 811", "bpc@songtra.example"));
        organization.createGroup(NewGroup.byRule(
                "các xã, phường", RelativeLevel.COMMUNE, Set.of(UnitKind.STANDING_COMMITTEE), "các địa phương"));
    }

    @Test
    void every_page_is_sound_in_light_and_dark_and_on_a_telephone(Browsing browsing) {
        var window = admin(browsing);
        look(window, "/units", "units");
        look(window, "/units?q=phap+che", "units-found");
        look(window, "/units/" + legal, "unit");
        look(window, "/units/" + legal + "/edit", "unit-edit");
        look(window, "/units/areas/new", "unit-area");
        look(window, "/units/groups", "unit-groups");
        look(window, "/units/groups/new", "unit-group-new");
        look(window, "/units/paste", "unit-paste");
    }

    @Test
    void a_sheet_is_pasted_checked_and_entered(Browsing browsing) {
        var window = admin(browsing).goTo("/units/paste");
        var page = window.page();

        page.locator("#rows").fill("phường Hòa Khánh\nxã Đại Sơn\tTrạm Y tế xã Đại Sơn\tKhác\nBậy bạ");
        page.locator("form.form button").click();
        assertThat(page.locator(".text.late").first()).containsText("Bậy bạ");
        window.look("unit-paste-wrong").expectSound();

        page.locator("#rows").fill("phường Hòa Khánh\nxã Đại Sơn\tTrạm Y tế xã Đại Sơn\tKhác");
        page.locator("form.form button").click();
        window.look("unit-paste-preview").expectSound();
        page.locator("form.end button.main").click();

        assertThat(page).hasURL(Pattern.compile("/units$"));
        assertThat(page.locator("#flash")).containsText("Đã thêm 2 địa bàn và 6 đơn vị.");
    }

    @Test
    void typing_in_the_search_box_finds_without_a_click(Browsing browsing) {
        var window = admin(browsing).goTo("/units");
        var page = window.page();

        page.locator("#q").pressSequentially("ban phap che hdnd xa tan hoa");

        assertThat(page.locator("#units tbody tr")).hasCount(1);
        assertThat(page.locator("#units tbody tr")).containsText("xã Tân Hòa");
    }

    private void look(Window window, String path, String name) {
        window.goTo(path).look(name).expectSound();
    }

    private Window admin(Browsing browsing) {
        return browsing.open("http://127.0.0.1:" + port).signIn(council.admin().username(), SampleCouncil.PASSWORD);
    }
}
