package vn.hdnd.tracker.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.HtmlUtils;
import vn.hdnd.tracker.calendar.WorkingCalendar;
import vn.hdnd.tracker.identity.Accounts;
import vn.hdnd.tracker.identity.NewAccount;
import vn.hdnd.tracker.identity.NewSubstitution;
import vn.hdnd.tracker.identity.RoleGrant;
import vn.hdnd.tracker.identity.Substitutions;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.StatementCounter;
import vn.hdnd.tracker.support.Visit;
import vn.hdnd.tracker.task.AssignmentAction;
import vn.hdnd.tracker.task.AssignmentWork;
import vn.hdnd.tracker.task.AutomaticReminding;
import vn.hdnd.tracker.task.ReminderChannel;
import vn.hdnd.tracker.task.ReminderWords;
import vn.hdnd.tracker.task.SampleTracking;
import vn.hdnd.tracker.task.TaskMode;
import vn.hdnd.tracker.task.standing.SampleStanding;
import vn.hdnd.tracker.task.standing.StandingUrging;

/** Mail to a real server, which may be away. */
@SpringBootTest(properties = {"tracker.mail.from=theodoi@thixa.test", "tracker.address=https://theodoi.thixa.test"})
@AutoConfigureMockMvc
@Import(StatementCounter.class)
class MailTest {

    private static final int PORT = freePort();

    /** On a port of its own, so that it comes back where it was. */
    private static final GreenMail SERVER =
            new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    static {
        SERVER.start();
    }

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> PORT);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AssignmentWork work;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Telling telling;

    @Autowired
    private Dispatch dispatch;

    @Autowired
    private Outbox outbox;

    @Autowired
    private NewsChoices choices;

    @Autowired
    private InboxQueries inbox;

    @Autowired
    private Reading reading;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private AutomaticReminding automatic;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    private SampleCouncil council;
    private SampleTracking tracking;
    private AssignmentId own;

    @BeforeEach
    void a_ward_that_reads_mail() throws Exception {
        SERVER.purgeEmailFromAllMailboxes();
        jdbc.sql("delete from inbox_entry").update();
        jdbc.sql("delete from mail").update();
        jdbc.sql("delete from news").update();
        council = SampleCouncil.found(context);
        tracking = new SampleTracking(context, () -> council.clerk(), () -> council.head());
        accounts.receiveMailAt(council.ownOfficer().id(), "dong@phuong.test");
        own = part();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @AfterEach
    void the_server_is_back() {
        if (SERVER.getSmtp() == null) {
            SERVER.start();
        }
    }

    private AssignmentId part() {
        var task = tracking.started(tracking.plan(TaskMode.EACH, 20, SampleTracking.lead(council.ward())));
        return tracking.assignment(task, council.ward());
    }

    /** A report that is returned, of which the ward hears at once. */
    private void returned(AssignmentId part, String why) {
        jdbc.sql("update assignment set status = 'REPORTED', reported_on = current_date where id = ?")
                .param(part.value())
                .update();
        work.act(part, AssignmentAction.RETURN, tracking.version(part), why, council.clerk());
    }

    private Instant due() {
        return jdbc.sql("select due_at from mail")
                .query(Timestamp.class)
                .single()
                .toInstant();
    }

    private static List<MimeMessage> arrived() {
        return Arrays.asList(SERVER.getReceivedMessages());
    }

    private List<String> states() {
        return jdbc.sql("select state from mail order by created_at, id")
                .query(String.class)
                .list();
    }

    private static String body(MimeMessage message, String type) throws Exception {
        return part(message.getContent(), type);
    }

    private static String part(Object content, String type) throws Exception {
        if (content instanceof MimeMultipart parts) {
            for (var i = 0; i < parts.getCount(); i++) {
                var each = parts.getBodyPart(i);
                var found = each.isMimeType(type) ? each.getContent().toString() : part(each.getContent(), type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    @Test
    void a_mail_tells_in_both_forms_what_happened_and_leads_back() throws Exception {
        telling.tell();
        returned(own, "Bổ sung số liệu <tháng> 11 & minh chứng");
        telling.tell();
        dispatch.send();

        assertThat(arrived()).hasSize(1);
        var mail = arrived().get(0);
        assertThat(mail.getSubject()).startsWith("[NV-").contains("trả lại báo cáo của");
        assertThat(mail.getRecipients(Message.RecipientType.TO)[0].toString()).contains("dong@phuong.test");
        assertThat(mail.getFrom()[0].toString()).contains("theodoi@thixa.test");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        var raw = GreenMailUtil.getHeaders(mail);
        assertThat(raw.lines())
                .allMatch(line -> line.length() <= 998 && line.chars().allMatch(c -> c < 128));
        assertThat(raw.lines().filter(line -> line.startsWith("Subject:"))).allMatch(line -> line.length() <= 78);
        var plain = body(mail, "text/plain");
        var html = body(mail, "text/html");
        var link = "https://theodoi.thixa.test/inbox/"
                + inbox.latest(true, null, null, 1, council.ownOfficer()).get(0).id();
        assertThat(plain).contains("Bổ sung số liệu <tháng> 11 & minh chứng", link, "Kính gửi Đỗ Văn Đông", "cử tri");
        assertThat(html).contains("Bổ sung số liệu &lt;tháng&gt; 11 &amp; minh chứng", link);
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void each_reads_in_the_own_language() throws Exception {
        accounts.speak(council.ownOfficer().id(), "en");
        telling.tell();
        returned(own, "Bổ sung");
        telling.tell();
        dispatch.send();
        assertThat(body(arrived().get(0), "text/plain")).contains("Dear Đỗ Văn Đông", "There is news");
    }

    @Test
    void thirty_tasks_of_a_morning_are_one_mail_a_day() throws Exception {
        for (var i = 0; i < 4; i++) {
            part();
        }
        telling.tell();
        dispatch.send();
        assertThat(arrived()).isEmpty();

        var day = LocalDate.now(clock);
        var now = clock.instant();
        assertThat(outbox.putDigests(day, now, now)).isEqualTo(5);
        assertThat(outbox.putDigests(day, now, now)).isZero();
        dispatch.send();
        dispatch.send();
        assertThat(arrived()).hasSize(1);
        assertThat(arrived().get(0).getSubject()).contains("5 việc");

        part();
        telling.tell();
        outbox.putDigests(day, now, now);
        dispatch.send();
        assertThat(arrived()).as("a second digest of the same day").hasSize(1);
        outbox.putDigests(day.plusDays(1), now, now);
        dispatch.send();
        assertThat(arrived()).hasSize(2);
    }

    @Test
    void several_at_once_are_one_mail() {
        telling.tell();
        returned(own, "Một");
        returned(own, "Hai");
        telling.tell();
        dispatch.send();
        assertThat(arrived()).hasSize(1);
    }

    @Test
    void what_was_read_meanwhile_and_what_may_no_longer_be_known_is_not_mailed() {
        telling.tell();
        returned(own, "Đã đọc");
        telling.tell();
        reading.readUntil(clock.instant(), council.ownOfficer());
        dispatch.send();

        returned(own, "Đã chuyển công tác");
        telling.tell();
        jdbc.sql("update account_role set role = 'ADMIN' where account_id = ?")
                .param(council.ownOfficer().id().value())
                .update();
        dispatch.send();
        assertThat(arrived()).isEmpty();
        assertThat(states()).containsExactly("DROPPED", "DROPPED");
    }

    @Test
    void while_the_server_is_away_acts_go_on_and_mail_waits_and_arrives_once_it_is_back() {
        telling.tell();
        SERVER.stop();
        returned(own, "Bổ sung");
        telling.tell();
        dispatch.send();
        dispatch.send();
        assertThat(states()).containsExactly("WAITING");
        var admin = Visit.as(council.admin(), context);
        assertThat(page(admin)).contains("Đang chờ 1", "dong@phuong.test", "đã thử 1 lần");
        assertThat(Visit.signedOut(context).get("/actuator/health")).hasStatusOk();
        assertThat(Visit.as(council.ownOfficer(), context).get("/inbox")).hasStatusOk();

        SERVER.start();
        dispatch.send();
        assertThat(arrived()).as("it waits its time").isEmpty();
        assertThat(admin.post("/settings/mail/retry")).hasRedirectedUrl("/settings/mail");
        dispatch.send();
        dispatch.send();
        assertThat(arrived()).hasSize(1);
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void each_try_waits_longer_and_after_three_days_it_is_given_up() {
        telling.tell();
        returned(own, "Bổ sung");
        telling.tell();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var waits = new ArrayList<Duration>();
        for (var i = 0; i < 8; i++) {
            jdbc.sql("update mail set due_at = timestamptz '2000-01-01'").update();
            outbox.postpone("Connection refused", now);
            waits.add(Duration.between(now, due()));
        }
        assertThat(waits)
                .isSorted()
                .startsWith(Duration.ofMinutes(2), Duration.ofMinutes(4))
                .endsWith(Duration.ofHours(1));

        jdbc.sql("update mail set created_at = now() - interval '73 hours', due_at = timestamptz '2000-01-01'")
                .update();
        outbox.postpone("Connection refused", now);
        assertThat(states()).containsExactly("FAILED");
    }

    @Test
    void two_instances_at_once_send_each_mail_once() throws Exception {
        var people = 12;
        for (var i = 0; i < people; i++) {
            outbox.put(council.ownOfficer().id(), MailKind.TEST, clock.instant(), clock.instant());
        }
        var ready = new CyclicBarrier(3);
        var threads = Executors.newFixedThreadPool(3);
        try {
            var running = new ArrayList<Future<?>>();
            for (var i = 0; i < 3; i++) {
                running.add(threads.submit(() -> {
                    ready.await();
                    dispatch.send();
                    return null;
                }));
            }
            for (var each : running) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(arrived()).hasSize(people);
        assertThat(states()).hasSize(people).containsOnly("SENT");
    }

    @Test
    void what_an_instance_was_sending_when_it_died_is_not_sent_again_but_by_hand() {
        var id = outbox.put(council.ownOfficer().id(), MailKind.TEST, clock.instant(), clock.instant());
        assertThat(outbox.take(id, clock.instant())).isTrue();
        dispatch.send();
        assertThat(states()).containsExactly("SENDING");
        jdbc.sql("update mail set sent_at = now() - interval '11 minutes'").update();
        dispatch.send();
        assertThat(states()).containsExactly("UNCERTAIN");
        var admin = Visit.as(council.admin(), context);
        admin.post("/settings/mail/retry");
        dispatch.send();
        assertThat(arrived()).isEmpty();

        assertThat(admin.post("/settings/mail/" + id + "/retry")).hasRedirectedUrl("/settings/mail");
        dispatch.send();
        assertThat(arrived()).hasSize(1);
    }

    @Test
    void what_the_register_sends_by_itself_does_not_ring_on_a_day_off() {
        telling.tell();
        today("insert into holiday (on_day, name) values (?, 'Ngày nghỉ')");
        try {
            var words = new ReminderWords(UUID.randomUUID(), ReminderChannel.AUTOMATIC, "Đến hạn báo cáo", null, null);
            transaction.executeWithoutResult(status ->
                    assertThat(automatic.remind(own, words, council.admin())).isTrue());
            telling.tell();
            assertThat(due()).isEqualTo(new WorkingHours(calendar.load()).from(clock.instant()));
            assertThat(LocalDate.ofInstant(due(), VietnamTime.ZONE)).isAfter(LocalDate.now(clock));
        } finally {
            today("delete from holiday where on_day = ?");
        }
    }

    @Test
    void who_urges_by_hand_is_heard_at_once_on_a_day_off_too() {
        telling.tell();
        today("insert into holiday (on_day, name) values (?, 'Ngày nghỉ')");
        try {
            tracking.urged(own, council.clerk());
            telling.tell();
            assertThat(due()).isBeforeOrEqualTo(clock.instant());
            dispatch.send();
            assertThat(arrived()).hasSize(1);
        } finally {
            today("delete from holiday where on_day = ?");
        }
    }

    @Test
    void what_the_register_says_of_common_reports_by_itself_waits_for_working_hours_as_well() {
        var standing = new SampleStanding(context, council);
        standing.tracked(council.ward());
        telling.tell();
        jdbc.sql("delete from mail").update();
        today("insert into holiday (on_day, name) values (?, 'Ngày nghỉ')");
        try {
            var urging = context.getBean(StandingUrging.class);
            transaction.executeWithoutResult(
                    status -> assertThat(urging.remind(standing.report(council.ward()), "Đến hạn gửi", council.admin()))
                            .isTrue());
            telling.tell();
            assertThat(due()).isEqualTo(new WorkingHours(calendar.load()).from(clock.instant()));
        } finally {
            today("delete from holiday where on_day = ?");
        }
    }

    private void today(String sql) {
        jdbc.sql(sql).param(LocalDate.now(clock)).update();
    }

    @Test
    void what_is_about_no_part_is_mailed_too_under_the_name_it_has() throws Exception {
        var standing = new SampleStanding(context, council);
        standing.tracked(council.ward());
        var report = standing.report(council.ward());
        telling.tell();
        jdbc.sql("delete from mail").update();
        Visit.as(council.clerk(), context)
                .post(
                        "/standing/rounds/" + standing.round() + "/urge",
                        "report",
                        report.toString(),
                        "words-" + report,
                        "Đề nghị gửi trước thứ Sáu");
        telling.tell();
        dispatch.send();

        assertThat(arrived()).hasSize(1);
        assertThat(arrived().get(0).getSubject()).contains("đôn đốc").contains("báo cáo chung");
        var entry = inbox.latest(true, null, null, 1, council.ownOfficer()).get(0);
        assertThat(body(arrived().get(0), "text/plain"))
                .contains(
                        "Báo cáo chung 6 tháng",
                        "Đề nghị gửi trước thứ Sáu",
                        "https://theodoi.thixa.test/inbox/" + entry.id());
        assertThat(body(arrived().get(0), "text/html")).contains("Báo cáo chung 6 tháng");
    }

    @Test
    void who_stands_in_is_mailed_in_the_own_language() throws Exception {
        telling.tell();
        accounts.speak(council.ownOfficer().id(), "en");
        var deputy = accounts.openSamples(
                        List.of(new NewAccount(
                                council.ownOfficer().username() + "-hai",
                                "Đinh Văn Thay",
                                List.of(new RoleGrant(Role.UNIT_OFFICER, council.ward(), null)))),
                        SampleCouncil.PASSWORD)
                .get(0);
        var today = LocalDate.now(clock);
        context.getBean(Substitutions.class)
                .arrange(
                        council.ownOfficer().id(),
                        deputy,
                        new NewSubstitution(UUID.randomUUID(), today, today.plusDays(2)),
                        council.admin());
        telling.tell();
        dispatch.send();
        assertThat(arrived()).hasSize(1);
        assertThat(arrived().get(0).getSubject())
                .startsWith(council.admin().name())
                .contains("stand in for each other");
        assertThat(body(arrived().get(0), "text/plain")).contains("Đinh Văn Thay acts for Đỗ Văn Đông");
    }

    @Test
    void nothing_that_people_type_begins_another_header() throws Exception {
        jdbc.sql("update unit set short_name = E'Phường\\r\\nBcc: all@thixa.test' where id = ?")
                .param(council.ward().value())
                .update();
        jdbc.sql("update account set name = E'Đông\\r\\nCc: all@thixa.test' where id = ?")
                .param(council.ownOfficer().id().value())
                .update();
        telling.tell();
        returned(own, "Bổ sung\r\nBcc: all@thixa.test");
        telling.tell();
        dispatch.send();
        assertThat(arrived()).hasSize(1);
        var mail = arrived().get(0);
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getHeader("Cc")).isNull();
        assertThat(mail.getSubject()).doesNotContain("\n", "\r");
    }

    @Test
    void without_an_address_nothing_is_mailed_and_a_choice_is_followed() {
        accounts.receiveMailAt(council.ownOfficer().id(), "");
        telling.tell();
        returned(own, "Bổ sung");
        telling.tell();
        assertThat(states()).isEmpty();

        accounts.receiveMailAt(council.ownOfficer().id(), "dong@phuong.test");
        choices.choose(council.ownOfficer().id(), Map.of(Topic.ANSWERED, Delivery.INBOX));
        returned(own, "Bổ sung");
        telling.tell();
        assertThat(states()).isEmpty();
        assertThat(inbox.unread(council.ownOfficer())).isEqualTo(3);
    }

    @Test
    void an_administrator_tries_whether_mail_arrives_and_names_the_address() {
        var admin = Visit.as(council.admin(), context);
        admin.post("/settings/mail/test");
        assertThat(states()).as("no address of the own").isEmpty();
        accounts.receiveMailAt(council.admin().id(), "tri@thixa.test");
        admin.post("/settings/mail/test");
        dispatch.send();
        assertThat(arrived()).hasSize(1);

        assertThat(admin.post("/settings/mail/address", "address", "https://moi.thixa.test/"))
                .hasRedirectedUrl("/settings/mail");
        assertThat(page(admin)).contains("value=\"https://moi.thixa.test\"");
        for (var wrong :
                List.of("javascript:alert(1)", "moi.thixa.test", "https://u:p@x.test", "https://x.test/?a=1", "")) {
            assertThat(admin.post("/settings/mail/address", "address", wrong)
                            .getResponse()
                            .getStatus())
                    .as(wrong)
                    .isEqualTo(200);
        }
        assertThat(page(admin)).contains("value=\"https://moi.thixa.test\"");
        jdbc.sql("delete from setting where key = 'notification.address'").update();
    }

    private static String page(Visit visit) {
        return HtmlUtils.htmlUnescape(
                new String(visit.get("/settings/mail").getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
