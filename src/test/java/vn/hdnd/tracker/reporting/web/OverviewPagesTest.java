package vn.hdnd.tracker.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.util.HtmlUtils;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.Visit;
import vn.hdnd.tracker.support.WebTest;

/** The overview of another day than today. */
@WebTest
class OverviewPagesTest {

    @Autowired
    private ApplicationContext context;

    private Visit committee;

    @BeforeEach
    void somebody_of_the_committee() {
        committee = Visit.as(SampleCouncil.found(context).committee(), context);
    }

    private String page(String asOf) {
        var result = committee.get("/overview?asOf={asOf}", asOf);
        assertThat(result).hasStatusOk();
        return HtmlUtils.htmlUnescape(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private static String written(int days) {
        return VietnamTime.DAY.format(LocalDate.now(VietnamTime.ZONE).plusDays(days));
    }

    @Test
    void a_past_day_is_named_and_kept_in_every_figure_that_opens_its_rows() {
        var day = LocalDate.now(VietnamTime.ZONE).minusDays(9);

        assertThat(page(written(-9)))
                .contains("Tình hình đến hết ngày " + written(-9), "figure=open-late&apart=false&asOf=" + day);
    }

    @Test
    void what_is_no_day_is_said_and_stays_typed() {
        assertThat(page("31/02/2026")).contains("“31/02/2026” không phải là ngày", "value=\"31/02/2026\"");
    }

    @Test
    void a_day_to_come_has_no_figures_yet() {
        assertThat(page(written(3)))
                .contains("Ngày " + written(3) + " chưa đến")
                .doesNotContain("Tình hình đến hết ngày");
    }

    @Test
    void a_list_of_a_past_day_offers_no_acts_on_its_rows() {
        var result = committee.get("/tasks?figure=all&asOf=" + written(-1));

        assertThat(result).hasStatusOk();
        assertThat(result).bodyText().contains("Tính đến").doesNotContain("id=\"picked\"");
    }
}
