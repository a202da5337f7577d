package vn.hdnd.tracker.notification.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.Visit;
import vn.hdnd.tracker.support.WebTest;
import vn.hdnd.tracker.task.AssignmentAction;
import vn.hdnd.tracker.task.AssignmentWork;
import vn.hdnd.tracker.task.SampleTracking;
import vn.hdnd.tracker.task.TaskMode;
import vn.hdnd.tracker.task.standing.SampleStanding;

@WebTest
class CalendarPagesTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AssignmentWork work;

    @Autowired
    private Clock clock;

    private SampleCouncil council;
    private SampleTracking tracking;
    private Visit officer;
    private Visit outside;
    private AssignmentId own;
    private AssignmentId other;

    @BeforeEach
    void a_task_of_two_wards() {
        council = SampleCouncil.found(context);
        tracking = new SampleTracking(context, () -> council.clerk(), () -> council.head());
        var task = tracking.started(tracking.plan(
                TaskMode.EACH, 20, SampleTracking.lead(council.ward()), SampleTracking.lead(council.otherWard())));
        own = tracking.assignment(task, council.ward());
        other = tracking.assignment(task, council.otherWard());
        officer = Visit.as(council.ownOfficer(), context);
        outside = Visit.signedOut(context);
    }

    /** The path below the address that the page shows once. */
    private String made() {
        var page = text(officer.post("/account/calendar/" + council.ward()));
        return page.replaceAll("(?s).*value=\"[^\"]*(/calendar/[A-Za-z0-9_-]{43}\\.ics)\".*", "$1");
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void a_calendar_reads_the_deadlines_of_its_unit_and_of_no_other_without_signing_in() {
        var answer = outside.get(made());

        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(answer.getResponse().getHeader("Cache-Control")).contains("no-store");
        assertThat(answer.getResponse().getCookies()).isEmpty();
        assertThat(answer.getResponse().getHeader("Set-Cookie")).isNull();
        var ics = text(answer).replace("\r\n ", "");
        var day = LocalDate.now(clock).plusDays(20);
        assertThat(ics)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains(
                        "UID:" + own + "@conclusion-tracker\r\n",
                        "DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day) + "\r\n",
                        "DTEND;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day.plusDays(1)) + "\r\n",
                        "SUMMARY:Hạn: Tổng hợp kết quả giải quyết kiến nghị của cử tri",
                        "/assignments/" + own + "\r\n")
                .doesNotContain(other.toString());
    }

    @Test
    void a_common_report_that_the_unit_owes_stands_in_the_calendar_until_it_is_sent() {
        var standing = new SampleStanding(context, council);
        standing.tracked(council.ward());
        var report = standing.report(council.ward());
        var address = made();
        var day = LocalDate.now(clock).plusDays(33);
        jdbc.sql("update standing_period set due_on = ? where id = ?")
                .params(day, standing.round())
                .update();
        assertThat(text(outside.get(address)).replace("\r\n ", ""))
                .contains(
                        "UID:" + report + "@conclusion-tracker\r\n",
                        "DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day) + "\r\n",
                        "SUMMARY:Hạn: Báo cáo chung 6 tháng",
                        "/standing/reports/" + report + "\r\n",
                        own.toString());

        jdbc.sql("""
                update standing_report set status = 'SENT', source = 'UNIT', sent_on = current_date, sent_at = now(),
                    sent_by = ?, sent_by_name = 'x' where id = ?
                """).params(council.ownOfficer().id().value(), report).update();
        assertThat(text(outside.get(address)).replace("\r\n ", ""))
                .contains(own.toString())
                .doesNotContain(report.toString());
    }

    @Test
    void what_has_ended_leaves_the_calendar() {
        var address = made();
        work.act(own, AssignmentAction.CANCEL, tracking.version(own), "Không còn phù hợp", council.committee());
        assertThat(text(outside.get(address))).doesNotContain("VEVENT");
    }

    @Test
    void an_address_is_renewed_and_ended_and_kept_nowhere() {
        var first = made();
        assertThat(text(officer.get("/account/calendar"))).doesNotContain(first);
        var second = made();
        assertThat(outside.get(first)).hasStatus(404);
        assertThat(outside.get(second)).hasStatusOk();
        assertThat(officer.post("/account/calendar/" + council.ward() + "/revoke"))
                .hasRedirectedUrl("/account/calendar");
        assertThat(outside.get(second)).hasStatus(404);
    }

    @Test
    void it_ends_when_the_person_no_longer_reports_for_the_unit_or_may_not_sign_in() {
        var address = made();
        var me = council.ownOfficer().id().value();
        jdbc.sql("update account set enabled = false where id = ?").param(me).update();
        assertThat(outside.get(address)).hasStatus(404);
        jdbc.sql("update account set enabled = true where id = ?").param(me).update();
        assertThat(outside.get(address)).hasStatusOk();
        jdbc.sql("update account_role set unit_id = ? where account_id = ?")
                .params(council.otherWard().value(), me)
                .update();
        assertThat(outside.get(address)).hasStatus(404);
    }

    @Test
    void what_is_no_address_is_not_there_and_nobody_gets_one_for_another_unit() {
        for (var token : new String[] {
            "x", "0".repeat(43), "ạ".repeat(43), UUID.randomUUID().toString()
        }) {
            assertThat(outside.get("/calendar/{token}.ics", token)).hasStatus(404);
        }
        assertThat(officer.post("/account/calendar/" + council.otherWard())).hasStatus(404);
        assertThat(Visit.as(council.clerk(), context).get("/account/calendar")).hasStatus(403);
        assertThat(text(officer.get("/account"))).contains("/account/calendar");
    }
}
