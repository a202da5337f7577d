package vn.hdnd.tracker.task.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.Visit;
import vn.hdnd.tracker.support.WebTest;

/** The Office urges units of a round by hand. */
@WebTest
class UrgingRoundTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private SampleCouncil council;
    private Visit office;
    private UUID own;
    private UUID other;
    private String round;

    @BeforeEach
    void two_wards_owe_a_report() {
        council = SampleCouncil.found(context);
        var standing = new SampleStanding(context, council);
        standing.tracked(council.ward(), council.otherWard());
        own = standing.report(council.ward());
        other = standing.report(council.otherWard());
        round = "/standing/rounds/" + standing.round();
        office = Visit.as(council.clerk(), context);
    }

    private static String page(MvcTestResult result) {
        return HtmlUtils.htmlUnescape(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private long urged(UUID report) {
        return jdbc.sql("select count(*) from standing_event where report_id = ? and kind = 'URGED'")
                .param(report)
                .query(Long.class)
                .single();
    }

    private MvcTestResult urge(UUID form, UUID... reports) {
        var fields = new ArrayList<String>();
        fields.addAll(List.of("form", form.toString()));
        for (var report : reports) {
            fields.addAll(List.of("report", report.toString(), "words-" + report, "Đề nghị gửi sớm"));
        }
        return office.post(round + "/urge", fields.toArray(String[]::new));
    }

    @Test
    void the_text_is_shown_before_it_goes_to_those_who_have_not_reported() {
        assertThat(page(office.get(round))).contains("href=\"" + round + "/urge\"");
        assertThat(page(office.get(round + "/urge")))
                .contains("Đông", "Tây", "đề nghị đơn vị gửi báo cáo chung", "/standing/reports/" + own);
    }

    @Test
    void a_form_sent_twice_urges_once_and_the_next_one_is_the_second_time() {
        var form = UUID.randomUUID();
        assertThat(urge(form, own)).hasRedirectedUrl(round);
        assertThat(urge(form, own)).hasRedirectedUrl(round);
        assertThat(urged(own)).isEqualTo(1);
        assertThat(urged(other)).isZero();
        urge(UUID.randomUUID(), own, other);
        assertThat(page(office.get(round + "/urge"))).contains("đã đôn đốc 2 lần", "đã đôn đốc 1 lần");
        assertThat(page(office.get(round))).contains("đã đôn đốc 2 lần");
        assertThat(page(Visit.as(council.ownOfficer(), context).get("/standing/reports/" + own)))
                .doesNotContain("lần 3");
        assertThat(page(office.get("/standing/reports/" + own))).contains("lần 1", "lần 2", "Đề nghị gửi sớm");
    }

    @Test
    void nobody_picked_or_nothing_said_is_refused_and_what_was_typed_stays() {
        assertThat(office.post(round + "/urge", "words-" + own, "Câu đã gõ")).hasStatus(422);
        assertThat(page(office.post(round + "/urge", "words-" + own, "Câu đã gõ")))
                .contains("Hãy chọn ít nhất một đơn vị", "Câu đã gõ");
        assertThat(office.post(
                        round + "/urge",
                        "report",
                        own.toString(),
                        "words-" + own,
                        " ",
                        "report",
                        other.toString(),
                        "words-" + other,
                        "Câu của phường Tây"))
                .hasStatus(422)
                .bodyText()
                .contains("Câu của phường Tây");
        assertThat(urged(own) + urged(other)).isZero();
    }

    @Test
    void who_has_sent_in_between_is_left_out_and_it_is_said() {
        jdbc.sql("""
                update standing_report set status = 'SENT', source = 'UNIT', sent_on = current_date, sent_at = now(),
                    sent_by = ?, sent_by_name = 'x' where id = ?
                """).params(council.ownOfficer().id().value(), own).update();
        assertThat(urge(UUID.randomUUID(), own, other)).hasRedirectedUrl(round);
        assertThat(urged(own)).isZero();
        assertThat(urged(other)).isEqualTo(1);
        assertThat(page(office.get(round))).contains("Đã đôn đốc 1 đơn vị; 1 đơn vị vừa gửi báo cáo");
    }
}
