package vn.hdnd.tracker.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.HtmlUtils;
import vn.hdnd.tracker.identity.AccountDirectory.Person;
import vn.hdnd.tracker.identity.Accounts;
import vn.hdnd.tracker.identity.NewAccount;
import vn.hdnd.tracker.identity.NewSubstitution;
import vn.hdnd.tracker.identity.RoleGrant;
import vn.hdnd.tracker.identity.Substitutions;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.RoleHeld;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.Visit;
import vn.hdnd.tracker.support.WebTest;
import vn.hdnd.tracker.task.Correcting;
import vn.hdnd.tracker.task.Correction;
import vn.hdnd.tracker.task.Monitoring;
import vn.hdnd.tracker.task.SampleTracking;
import vn.hdnd.tracker.task.standing.SampleStanding;

/** News that hang on something else than one unit's part: common reports, who follows, who stands in, what was corrected. */
@WebTest
class OtherNewsTest {

    private static final LocalDate TODAY = LocalDate.now(VietnamTime.ZONE);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Telling telling;

    @Autowired
    private InboxQueries inbox;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Substitutions substitutions;

    @Autowired
    private Monitoring monitoring;

    @Autowired
    private Correcting correcting;

    private SampleCouncil council;

    @BeforeEach
    void a_council() {
        council = SampleCouncil.found(context);
        telling.tell();
    }

    private List<String> heard(Actor person) {
        telling.tell();
        return inbox.latest(false, null, null, 500, person).stream()
                .map(InboxRow::key)
                .toList();
    }

    private String page(Actor person) {
        telling.tell();
        return text(Visit.as(person, context).get("/inbox"));
    }

    private static String text(MvcTestResult result) {
        return HtmlUtils.htmlUnescape(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private Actor colleague(Actor of, Role role) {
        var unit = of.roles().get(0).unit();
        var username = of.username() + "-hai";
        var id = accounts.openSamples(
                        List.of(new NewAccount(username, "Đinh Văn Thay", List.of(new RoleGrant(role, unit, null)))),
                        SampleCouncil.PASSWORD)
                .get(0);
        return new Actor(id, username, "Đinh Văn Thay", of.roles());
    }

    private void send(SampleStanding standing, UUID report) {
        var fields = new ArrayList<String>();
        fields.addAll(List.of("page", UUID.randomUUID().toString()));
        fields.addAll(List.of("version", String.valueOf(standing.version(report))));
        standing.duties(council.ward()).forEach(duty -> fields.addAll(List.of("choice-" + duty, "NOTHING")));
        assertThat(Visit.as(council.ownOfficer(), context)
                        .post("/standing/reports/" + report, fields.toArray(String[]::new)))
                .hasRedirectedUrl("/standing/reports/" + report);
    }

    @Test
    void heads_hear_that_a_common_report_waits_officers_that_it_came_back_and_the_office_of_neither() {
        var standing = new SampleStanding(context, council);
        standing.tracked(council.ward());
        var report = standing.report(council.ward());
        var name = "chief" + UUID.randomUUID().toString().substring(0, 8);
        var grant = new RoleGrant(Role.UNIT_OFFICER, council.ward(), null, true);
        var account = accounts.openSamples(
                        List.of(new NewAccount(name, "Tô Văn Trưởng", List.of(grant))), SampleCouncil.PASSWORD)
                .get(0);
        var chief = new Actor(
                account, name, "Tô Văn Trưởng", List.of(new RoleHeld(Role.UNIT_OFFICER, council.ward(), true)));
        var head = Visit.as(chief, context);
        head.post("/units/" + council.ward() + "/approval", "common", "true");

        send(standing, report);
        assertThat(heard(chief)).contains("notification.common.SUBMITTED");
        assertThat(page(chief)).contains("trình báo cáo chung, chờ lãnh đạo đơn vị duyệt");
        head.post(
                "/standing/reports/" + report + "/approval/send-back",
                "version",
                String.valueOf(standing.version(report)),
                "words",
                "Viết lại");
        assertThat(page(council.ownOfficer())).contains("trả lại báo cáo chung cho người soạn", "Viết lại");
        assertThat(heard(council.ownOfficer())).doesNotContain("notification.common.SUBMITTED");
        assertThat(heard(council.clerk())).isEmpty();
        assertThat(heard(council.head())).isEmpty();
    }

    @Test
    void a_unit_hears_that_its_common_report_is_asked_for_moved_given_back_and_taken_and_clerks_that_it_came() {
        var standing = new SampleStanding(context, council);
        standing.tracked(council.ward());
        var report = standing.report(council.ward());
        assertThat(heard(council.ownOfficer())).containsExactly("notification.common.BEGUN");
        assertThat(heard(council.otherOfficer())).isEmpty();
        assertThat(heard(council.committee())).isEmpty();
        assertThat(page(council.ownOfficer())).contains("mở kỳ báo cáo chung của", "hạn gửi", "Báo cáo chung 6 tháng");

        var office = Visit.as(council.clerk(), context);
        var day = VietnamTime.DAY.format(TODAY.plusDays(40));
        var period = standing.round();
        office.post("/standing/rounds/" + period + "/due", "version", "0", "day", day);
        assertThat(page(council.ownOfficer())).contains("đổi hạn gửi báo cáo chung", day);

        send(standing, report);
        assertThat(heard(council.clerk())).containsExactly("notification.common.SENT");
        assertThat(heard(council.head())).isEmpty();
        assertThat(page(council.clerk()))
                .contains("gửi báo cáo chung.", council.ownOfficer().name());

        office.post("/standing/reports/" + report + "/return", "reason", "Cần thêm số liệu");
        assertThat(page(council.ownOfficer())).contains("bổ sung báo cáo chung", "Cần thêm số liệu");
        send(standing, report);
        office.post("/standing/rounds/" + period + "/take");
        assertThat(heard(council.ownOfficer()))
                .containsExactly(
                        "notification.common.TAKEN",
                        "notification.common.RETURNED",
                        "notification.common.DUE_MOVED",
                        "notification.common.BEGUN");
    }

    @Test
    void an_entry_of_a_common_report_leads_to_it_and_is_gone_for_who_no_longer_reports_for_the_unit() {
        var standing = new SampleStanding(context, council);
        standing.tracked(council.ward());
        telling.tell();
        var entry = inbox.latest(true, null, null, 1, council.ownOfficer()).get(0);
        var former = new Actor(
                council.ownOfficer().id(),
                council.ownOfficer().username(),
                council.ownOfficer().name(),
                council.otherOfficer().roles());
        assertThat(inbox.unread(former)).isZero();
        assertThat(inbox.latest(false, null, null, 10, former)).isEmpty();

        assertThat(inbox.unread(council.ownOfficer())).isEqualTo(1);
        assertThat(Visit.as(council.ownOfficer(), context).get("/inbox/" + entry.id()))
                .hasRedirectedUrl("/standing/reports/" + standing.report(council.ward()));
        assertThat(inbox.unread(council.ownOfficer())).isZero();
        assertThat(Visit.as(council.otherOfficer(), context).get("/inbox/" + entry.id()))
                .hasStatus(404);
    }

    @Test
    void the_next_round_that_begins_by_itself_is_told_once() {
        var standing = new SampleStanding(context, council);
        standing.tracked(council.ward());
        standing.over(standing.round());
        standing.rounds.openDue();
        standing.rounds.openDue();
        assertThat(heard(council.ownOfficer()))
                .containsExactly("notification.common.BEGUN", "notification.common.BEGUN");
        assertThat(page(council.ownOfficer())).contains("Phần mềm");
    }

    @Test
    void a_unit_that_is_urged_reads_what_it_is_told() {
        var standing = new SampleStanding(context, council);
        standing.tracked(council.ward());
        var report = standing.report(council.ward());
        Visit.as(council.clerk(), context)
                .post(
                        "/standing/rounds/" + standing.round() + "/urge",
                        "report",
                        report.toString(),
                        "words-" + report,
                        "Đề nghị gửi trước thứ Sáu");
        assertThat(heard(council.ownOfficer()))
                .containsExactly("notification.common.URGED", "notification.common.BEGUN");
        assertThat(page(council.ownOfficer())).contains("đôn đốc", "Đề nghị gửi trước thứ Sáu");
        assertThat(heard(council.otherOfficer())).isEmpty();
    }

    @Test
    void both_hear_that_somebody_stands_in_and_that_it_was_called_off_and_nobody_else() {
        var deputy = colleague(council.ownOfficer(), Role.UNIT_OFFICER);
        var wanted = new NewSubstitution(UUID.randomUUID(), TODAY, TODAY.plusDays(3));
        substitutions.arrange(council.ownOfficer().id(), deputy.id(), wanted, council.ownOfficer());
        substitutions.arrange(council.ownOfficer().id(), deputy.id(), wanted, council.ownOfficer());
        assertThat(heard(deputy)).containsExactly("notification.acting.ARRANGED");
        assertThat(heard(council.ownOfficer())).isEmpty();
        assertThat(page(deputy))
                .contains(
                        "Đinh Văn Thay làm thay " + council.ownOfficer().name(),
                        VietnamTime.DAY.format(TODAY.plusDays(3)));

        var id = jdbc.sql("select id from substitution where submission_id = ?")
                .param(wanted.submissionId())
                .query(UUID.class)
                .single();
        substitutions.revoke(id, council.admin());
        substitutions.revoke(id, council.admin());
        assertThat(heard(deputy)).containsExactly("notification.acting.CALLED_OFF", "notification.acting.ARRANGED");
        assertThat(heard(council.ownOfficer())).containsExactly("notification.acting.CALLED_OFF");
        assertThat(heard(council.otherOfficer())).isEmpty();
        assertThat(heard(council.clerk())).isEmpty();
        var entry = inbox.latest(true, null, null, 1, deputy).get(0);
        assertThat(Visit.as(deputy, context).get("/inbox/" + entry.id())).hasRedirectedUrl("/account/acting-for");
    }

    @Test
    void whoever_gets_or_loses_tasks_hears_of_it_once_however_many_they_are() {
        var tracking = new SampleTracking(context, () -> council.clerk(), () -> council.head());
        var other = colleague(council.clerk(), Role.CLERK);
        var tasks = List.of(
                tracking.loneStarted(council.ward()),
                tracking.loneStarted(council.ward()),
                tracking.loneStarted(council.ward()));
        hand(tracking, tasks, other);
        assertThat(heard(other)).containsExactly("notification.followed.GIVEN.several");
        assertThat(heard(council.clerk())).containsExactly("notification.followed.TAKEN.several");
        assertThat(page(other)).contains("giao bạn theo dõi 3 nhiệm vụ");

        hand(tracking, tasks.subList(0, 1), council.clerk());
        assertThat(heard(council.clerk()))
                .containsExactly("notification.followed.GIVEN", "notification.followed.TAKEN.several");
        assertThat(heard(other)).containsExactly("notification.followed.TAKEN", "notification.followed.GIVEN.several");
        assertThat(heard(council.head())).isEmpty();
        var entry = inbox.latest(true, null, null, 1, council.clerk()).get(0);
        assertThat(Visit.as(council.clerk(), context).get("/inbox/" + entry.id()))
                .hasRedirectedUrl("/tasks/" + tracking.code(tasks.get(0)));
    }

    private void hand(SampleTracking tracking, List<TaskId> tasks, Actor to) {
        var act = UUID.randomUUID();
        tasks.forEach(task ->
                monitoring.hand(act, task, tracking.version(task), new Person(to.id(), to.name()), council.head()));
    }

    @Test
    void what_was_rolled_back_nobody_hears_of() {
        var tracking = new SampleTracking(context, () -> council.clerk(), () -> council.head());
        var task = tracking.loneStarted(council.ward());
        var other = colleague(council.clerk(), Role.CLERK);
        transaction.executeWithoutResult(status -> {
            hand(tracking, List.of(task), other);
            status.setRollbackOnly();
        });
        assertThat(heard(other)).isEmpty();
        assertThat(heard(council.clerk())).isEmpty();
    }

    @Test
    void each_unit_of_a_task_hears_what_was_corrected_in_it() {
        var tracking = new SampleTracking(context, () -> council.clerk(), () -> council.head());
        var task = tracking.loneStarted(council.ward(), council.otherWard());
        telling.tell();
        var before = jdbc.sql("select title, deliverable from task where id = ?")
                .param(task.value())
                .query((rs, row) -> new Correction(rs.getString(1), rs.getString(2), null, ""))
                .single();
        var due = jdbc.sql("select deadline from assignment where task_id = ? limit 1")
                .param(task.value())
                .query(LocalDate.class)
                .optional()
                .orElse(null);
        correcting.correct(
                task,
                tracking.version(task),
                new Correction("Tên đúng của nhiệm vụ", before.deliverable(), due, "Văn bản gõ nhầm"),
                council.head());
        assertThat(heard(council.ownOfficer())).startsWith("notification.said.CORRECT_TITLE");
        assertThat(heard(council.otherOfficer())).startsWith("notification.said.CORRECT_TITLE");
        assertThat(page(council.ownOfficer()))
                .contains("đính chính tên nhiệm vụ", before.title() + " → Tên đúng của nhiệm vụ", "Văn bản gõ nhầm");
        assertThat(heard(council.head())).isEmpty();
    }
}
