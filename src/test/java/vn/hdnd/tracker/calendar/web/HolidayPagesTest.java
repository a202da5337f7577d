package vn.hdnd.tracker.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.Visit;
import vn.hdnd.tracker.support.WebTest;

@Tag("sql")
@WebTest
class HolidayPagesTest {

    @Autowired
    private ApplicationContext context;

    private Visit admin;

    @BeforeEach
    void found() {
        admin = Visit.as(SampleCouncil.found(context).admin(), context);
    }

    private static String text(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return HtmlUtils.htmlUnescape(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    @Test
    void the_administrator_is_led_from_settings_to_the_days_off_of_a_year() {
        assertThat(text(admin.get("/settings"))).contains("/settings/holidays", "Ngày nghỉ và ngày làm bù");
        assertThat(text(admin.get("/settings/holidays?year=2026")))
                .contains(
                        "Ngày nghỉ năm 2026", "16/02/2026", "Tết Nguyên đán", "10/01/2026", "được thông báo từng năm");
    }

    @Test
    void a_stretch_is_added_listed_and_one_day_of_it_taken_back() {
        var added =
                admin.post("/settings/holidays", "first", "7/2/2032", "last", "15/2/32", "name", " Tết  Nguyên đán ");
        assertThat(added).hasRedirectedUrl("/settings/holidays?year=2032");
        assertThat(text(admin.get("/settings/holidays?year=2032")))
                .contains("Đã thêm 9 ngày nghỉ “Tết Nguyên đán”", "15/02/2032");
        admin.post("/settings/holidays/remove", "day", "2032-02-15", "name", "Tết Nguyên đán");
        assertThat(text(admin.get("/settings/holidays?year=2032"))).doesNotContain("value=\"2032-02-15\"");
    }

    @Test
    void what_was_typed_stays_beside_the_refusal() {
        assertThat(text(admin.post("/settings/holidays", "first", "31/2/2033", "name", "Nghỉ lạ")))
                .contains("31/2/2033", "Nghỉ lạ");
        assertThat(text(admin.post("/settings/holidays/exchange", "off", "5/3/2033", "worked", "7/3/2033")))
                .contains("ngày làm bù phải là thứ Bảy hoặc Chủ nhật");
    }

    @Test
    void a_new_year_is_created_by_one_click() {
        assertThat(text(admin.get("/settings/holidays?year=2040"))).contains("Chưa có ngày nghỉ nào");
        admin.post("/settings/holidays/prefill", "year", "2040");
        assertThat(text(admin.get("/settings/holidays?year=2040"))).contains("02/09/2040", "Quốc khánh");
    }
}
