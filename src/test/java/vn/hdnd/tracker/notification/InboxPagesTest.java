package vn.hdnd.tracker.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.HtmlUtils;
import vn.hdnd.tracker.identity.Accounts;
import vn.hdnd.tracker.identity.NewAccount;
import vn.hdnd.tracker.identity.RoleGrant;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.StatementCounter;
import vn.hdnd.tracker.support.Visit;
import vn.hdnd.tracker.support.WebTest;
import vn.hdnd.tracker.task.AssignmentAction;
import vn.hdnd.tracker.task.AssignmentWork;
import vn.hdnd.tracker.task.SampleTracking;
import vn.hdnd.tracker.task.Spoken;
import vn.hdnd.tracker.task.TaskMode;

@WebTest
class InboxPagesTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AssignmentWork work;

    @Autowired
    private Telling telling;

    @Autowired
    private InboxQueries inbox;

    @Autowired
    private Reading reading;

    @Autowired
    private NewsChoices choices;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Accounts accounts;

    @Autowired
    private StatementCounter counter;

    @Autowired
    private Clock clock;

    private SampleCouncil council;
    private SampleTracking tracking;
    private AssignmentId own;

    @BeforeEach
    void a_task_of_two_wards() {
        council = SampleCouncil.found(context);
        tracking = new SampleTracking(context, () -> council.clerk(), () -> council.head());
        var task = tracking.started(tracking.plan(
                TaskMode.EACH, 20, SampleTracking.lead(council.ward()), SampleTracking.lead(council.otherWard())));
        own = tracking.assignment(task, council.ward());
    }

    private void act(AssignmentAction action, String note, Actor by) {
        work.act(own, action, tracking.version(own), note, by);
    }

    private List<String> heard(Actor person) {
        return inbox.latest(false, null, null, 500, person).stream()
                .map(InboxRow::key)
                .toList();
    }

    private static String page(MvcTestResult result) {
        return HtmlUtils.htmlUnescape(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    @Test
    void each_unit_hears_of_its_own_part_and_the_clerk_of_what_the_unit_does() {
        telling.tell();
        assertThat(inbox.latest(false, null, null, 10, council.ownOfficer()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.about()).isEqualTo(own.value());
                    assertThat(row.unread()).isTrue();
                });
        assertThat(heard(council.otherOfficer())).containsExactly("task.event.ASSIGN");

        act(AssignmentAction.ACCEPT, null, council.ownOfficer());
        act(AssignmentAction.CANCEL, "Không còn phù hợp", council.committee());
        telling.tell();
        assertThat(heard(council.clerk())).containsExactly("task.event.CANCEL", "task.event.ACCEPT");
        assertThat(heard(council.ownOfficer())).containsExactly("task.event.CANCEL", "task.event.ASSIGN");
        assertThat(heard(council.otherOfficer())).hasSize(1);
        assertThat(heard(council.committee())).isEmpty();
        assertThat(heard(council.observer())).isEmpty();
    }

    @Test
    void what_was_rolled_back_nobody_hears_of() {
        telling.tell();
        transaction.executeWithoutResult(status -> {
            act(AssignmentAction.ACCEPT, null, council.ownOfficer());
            status.setRollbackOnly();
        });
        telling.tell();
        assertThat(heard(council.clerk())).isEmpty();
    }

    @Test
    void told_by_several_instances_at_once_and_again_after_a_crash_everybody_hears_once() throws Exception {
        telling.tell();
        for (var i = 0; i < 20; i++) {
            tracking.urged(own, council.clerk());
        }
        var threads = Executors.newFixedThreadPool(3);
        try {
            var running = IntStream.range(0, 3)
                    .mapToObj(each -> threads.submit(() -> telling.tell()))
                    .toList();
            for (var each : running) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
        telling.tell();
        assertThat(heard(council.ownOfficer())).hasSize(21);

        jdbc.sql("update news set told_at = null where assignment_id = ?")
                .param(own.value())
                .update();
        telling.tell();
        assertThat(heard(council.ownOfficer())).hasSize(21);
    }

    @Test
    void the_frame_counts_what_is_unread_and_opening_an_entry_leads_to_the_part_and_reads_it() {
        telling.tell();
        var officer = Visit.as(council.ownOfficer(), context);
        assertThat(page(officer.get("/desk"))).contains("Tin báo: 1 chưa đọc");
        var list = page(officer.get("/inbox"));
        assertThat(list)
                .contains(
                        "giao nhiệm vụ cho",
                        SampleTracking.LONG_TITLE,
                        council.head().name());
        var entry = list.replaceAll("(?s).*?href=\"(/inbox/[0-9a-f-]{36})\".*", "$1");

        assertThat(officer.get(entry)).hasRedirectedUrl("/assignments/" + own);
        assertThat(page(officer.get("/desk"))).doesNotContain("chưa đọc").contains("href=\"/inbox\"");
        assertThat(page(officer.get("/inbox?unread=true"))).contains("đã đọc hết");
    }

    @Test
    void one_entry_is_read_in_place_and_all_that_the_page_showed_at_once() {
        for (var i = 0; i < 3; i++) {
            tracking.urged(own, council.clerk());
        }
        telling.tell();
        var officer = Visit.as(council.ownOfficer(), context);
        var rows = inbox.latest(true, null, null, 10, council.ownOfficer());
        var swapped = page(officer.sendWithToken(
                MockMvcRequestBuilders.post("/inbox/" + rows.get(0).id() + "/read")
                        .header("HX-Request", "true")));
        assertThat(swapped).contains("<li").doesNotContain("<html", "/read\"");
        assertThat(officer.post("/inbox/" + rows.get(0).id() + "/read")).hasRedirectedUrl("/inbox");

        var shown = rows.get(1).at();
        assertThat(officer.post("/inbox/read", "until", shown.toString())).hasRedirectedUrl("/inbox");
        assertThat(inbox.unread(council.ownOfficer())).isZero();
        tracking.urged(own, council.clerk());
        telling.tell();
        officer.post("/inbox/read", "until", shown.toString());
        assertThat(inbox.unread(council.ownOfficer())).isEqualTo(1);
        assertThat(officer.post("/inbox/read", "until", "gestern")).hasRedirectedUrl("/inbox");
    }

    @Test
    void an_entry_of_somebody_else_is_not_there() {
        telling.tell();
        var theirs = inbox.latest(false, null, null, 1, council.otherOfficer()).get(0);
        assertThat(Visit.as(council.ownOfficer(), context).get("/inbox/" + theirs.id()))
                .hasStatus(404);
        assertThatThrownBy(() -> reading.read(theirs.id(), council.clerk())).isInstanceOf(NotFound.class);
    }

    @Test
    void who_no_longer_reports_for_the_unit_sees_and_counts_nothing_of_it() {
        telling.tell();
        var former = new Actor(
                council.ownOfficer().id(),
                council.ownOfficer().username(),
                council.ownOfficer().name(),
                council.otherOfficer().roles());
        assertThat(inbox.unread(council.ownOfficer())).isEqualTo(1);
        assertThat(inbox.unread(former)).isZero();
        assertThat(inbox.latest(false, null, null, 10, former)).isEmpty();
    }

    @Test
    void what_a_person_does_not_want_to_hear_of_is_not_told() {
        choices.choose(council.clerk().id(), Map.of(Topic.PROGRESS, Delivery.NONE));
        act(AssignmentAction.ACCEPT, null, council.ownOfficer());
        telling.tell();
        assertThat(heard(council.clerk())).isEmpty();
    }

    @Test
    void what_was_said_reaches_those_named_who_may_know_of_it_and_nobody_twice() {
        telling.tell();
        var said = new Spoken(
                UUID.randomUUID(),
                Spoken.Kind.MENTION,
                own,
                council.clerk().id(),
                council.clerk().name(),
                "Đề nghị xem lại số liệu",
                Set.of(
                        council.ownOfficer().id(),
                        council.otherOfficer().id(),
                        council.observer().id(),
                        council.clerk().id()),
                clock.instant());
        transaction.executeWithoutResult(status -> {
            events.publishEvent(said);
            events.publishEvent(said);
        });
        telling.tell();

        assertThat(heard(council.ownOfficer()))
                .startsWith("notification.said.MENTION")
                .hasSize(2);
        assertThat(heard(council.observer())).containsExactly("notification.said.MENTION");
        assertThat(heard(council.otherOfficer())).containsExactly("task.event.ASSIGN");
        assertThat(heard(council.clerk())).isEmpty();
        assertThat(page(Visit.as(council.ownOfficer(), context).get("/inbox")))
                .contains("nhắc đến bạn", "Đề nghị xem lại số liệu");
    }

    @Test
    void who_acts_for_the_monitoring_clerk_hears_what_that_one_hears() {
        var roles = List.of(new RoleGrant(Role.CLERK, council.office(), null));
        var deputy = accounts.openSamples(
                        List.of(new NewAccount(council.clerk().username() + "-thay", "Đinh Văn Thay", roles)),
                        SampleCouncil.PASSWORD)
                .get(0);
        var colleague =
                new Actor(deputy, "thay", "Đinh Văn Thay", council.clerk().roles());
        jdbc.sql("""
                insert into substitution (id, version, submission_id, absent_id, deputy_id, from_on, until_on, arranged_by, arranged_by_name, arranged_at)
                values (gen_random_uuid(), 0, gen_random_uuid(), :absent, :deputy, :day, :day, :absent, 'x', now())
                """)
                .param("absent", council.clerk().id().value())
                .param("deputy", deputy.value())
                .param("day", LocalDate.now(clock))
                .update();
        act(AssignmentAction.ACCEPT, null, council.ownOfficer());
        telling.tell();
        assertThat(heard(council.clerk())).containsExactly("task.event.ACCEPT");
        assertThat(heard(colleague)).containsExactly("task.event.ACCEPT");
    }

    @Test
    void what_was_entered_with_a_date_long_past_is_no_news() {
        jdbc.sql("update news set at = at - interval '15 days' where assignment_id = ?")
                .param(own.value())
                .update();
        telling.tell();
        assertThat(heard(council.ownOfficer())).isEmpty();
        assertThat(jdbc.sql("select count(*) from news where told_at is null and assignment_id = ?")
                        .param(own.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void the_list_goes_on_where_it_stopped_and_asks_no_more_of_the_database_with_many_entries() {
        telling.tell();
        var officer = Visit.as(council.ownOfficer(), context);
        officer.get("/inbox");
        var few = counter.during(() -> officer.get("/inbox"));
        for (var i = 0; i < 120; i++) {
            tracking.urged(own, council.clerk());
        }
        telling.tell();
        var many = counter.during(() -> officer.get("/inbox"));
        assertThat(many).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(12);

        var first = page(officer.get("/inbox"));
        assertThat(first).contains("Tin báo: 99+ chưa đọc", "lần 120");
        var next = first.replaceAll("(?s).*href=\"/inbox\\?unread=false&after=([^\"]*)\".*", "$1");
        assertThat(page(officer.get("/inbox?after={next}", next))).contains("lần 90", "lần 61");
        assertThat(officer.get("/inbox?after=none")).hasStatusOk();
    }

    @Test
    void each_person_chooses_among_what_may_be_chosen() {
        var clerk = Visit.as(council.clerk(), context);
        assertThat(page(clerk.get("/account"))).contains("/account/notifications");
        assertThat(clerk.post(
                        "/account/notifications",
                        "email",
                        "ha.le@Thixa.gov.vn",
                        "PROGRESS",
                        "NONE",
                        "ANSWERED",
                        "NONE",
                        "ASSIGNED",
                        "AT_ONCE"))
                .hasRedirectedUrl("/account/notifications");

        var chosen = choices.of(council.clerk().id());
        assertThat(chosen).containsEntry(Topic.PROGRESS, Delivery.NONE).containsEntry(Topic.ANSWERED, Delivery.AT_ONCE);
        assertThat(page(clerk.get("/account/notifications"))).contains("ha.le@thixa.gov.vn");
    }

    @Test
    void what_is_no_address_is_refused_and_still_there() {
        var clerk = Visit.as(council.clerk(), context);
        for (var typed : List.of("ha", "a@b.vn, c@d.vn", "a@b.vn\r\nBcc: x@y.vn", "Hà <a@b.vn>", "à@b.vn", "a@b..vn")) {
            var answer = clerk.post("/account/notifications", "email", typed, "PROGRESS", "NONE");
            assertThat(page(answer)).as(typed).contains("chưa đúng");
        }
        assertThat(choices.of(council.clerk().id())).containsEntry(Topic.PROGRESS, Delivery.INBOX);
    }
}
