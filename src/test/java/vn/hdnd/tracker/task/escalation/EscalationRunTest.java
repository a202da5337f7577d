package vn.hdnd.tracker.task.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hdnd.tracker.task.SampleTracking.lead;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hdnd.tracker.calendar.WorkingCalendar;
import vn.hdnd.tracker.calendar.WorkingDays;
import vn.hdnd.tracker.organization.Relation;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.StaleVersion;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.support.AtOnce;
import vn.hdnd.tracker.support.StatementCounter;
import vn.hdnd.tracker.support.Visit;
import vn.hdnd.tracker.task.AssignmentWork;
import vn.hdnd.tracker.task.ReportContent;
import vn.hdnd.tracker.task.ReportKind;
import vn.hdnd.tracker.task.SampleTown;
import vn.hdnd.tracker.task.TaskMode;
import vn.hdnd.tracker.task.TaskToday;

@SpringBootTest(properties = "spring.application.name=escalation") // a context, and so a database, of its own
@AutoConfigureMockMvc
@Import({SampleTown.class, StatementCounter.class})
@Tag("sql")
class EscalationRunTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SampleTown town;

    @Autowired
    private EscalationRun run;

    @Autowired
    private EscalationQueries queries;

    @Autowired
    private EscalationSteps steps;

    @Autowired
    private Ladders ladders;

    @Autowired
    private Letters letters;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private StatementCounter counter;

    @Autowired
    private PlatformTransactionManager transactions;

    private WorkingDays days;
    private LocalDate base;

    @BeforeEach
    void nothing_else_is_due() {
        days = context.getBean(WorkingCalendar.class).load();
        // Long after everything was assigned.
        base = days.plus(LocalDate.now(VietnamTime.ZONE).plusDays(40), 1);
        jdbc.sql("update assignment set status = 'CANCELLED' where status <> 'CANCELLED'")
                .update();
        set(true, Relation.DIRECT, Relation.SUBORDINATE);
    }

    private void set(boolean on, Relation... relations) {
        ladders.set(
                new Ladder(ladders.ladder().version(), on, Set.of(relations), false, Ladder.PROPOSED.steps()),
                town.admin);
    }

    private TaskToday on(LocalDate day) {
        return new TaskToday(day, days.plus(day, TaskToday.SOON), days);
    }

    private LocalDate later(int workingDays) {
        return days.plus(base, workingDays);
    }

    private AssignmentId part(UnitId unit, LocalDate deadline) {
        var task = town.started(town.plan(TaskMode.EACH, 100, lead(unit)));
        var part = town.assignment(task, unit);
        jdbc.sql("update assignment set deadline = ? where id = ?")
                .params(deadline, part.value())
                .update();
        return part;
    }

    private void report(AssignmentId part) {
        var unit = jdbc.sql("select unit_id from assignment where id = ?")
                .param(part.value())
                .query(UUID.class)
                .single();
        var content = new ReportContent(
                UUID.randomUUID(),
                ReportKind.COMPLETION,
                "Đã làm xong",
                null,
                null,
                null,
                ReportContent.Origin.unit(null, null),
                List.of());
        context.getBean(AssignmentWork.class).report(part, town.version(part), content, town.officer(new UnitId(unit)));
    }

    private List<String> reminders(AssignmentId part) {
        return jdbc.sql("select channel from reminder where assignment_id = ? order by number")
                .param(part.value())
                .query(String.class)
                .list();
    }

    private long count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Long.class).single();
    }

    @Test
    void a_unit_is_reminded_seven_three_and_one_working_days_before_and_then_weekly_and_never_twice() {
        var part = part(town.ward(0), later(7));
        var sent = new ArrayList<Integer>();
        for (var day = 0; day <= 18; day++) {
            run.run(on(later(day)));
            run.run(on(later(day)));
            sent.add(reminders(part).size());
        }
        // By the day: 7, 3, 1 before, and 5 and 10 after the deadline on day 7.
        assertThat(sent).containsExactly(1, 1, 1, 1, 2, 2, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 5, 5);
        assertThat(reminders(part)).containsOnly("AUTOMATIC");
        assertThat(count("letter_draft_part where assignment_id = '" + part + "'"))
                .isEqualTo(1);
    }

    @Test
    void what_a_stopped_server_missed_is_made_up_within_two_working_days_and_not_later() {
        var soon = part(town.ward(0), later(7));
        var late = part(town.ward(1), later(6));
        run.run(on(later(2)));
        assertThat(reminders(soon)).hasSize(1);
        assertThat(reminders(late)).isEmpty();
        run.run(on(later(2)));
        assertThat(reminders(soon)).hasSize(1);
    }

    @Test
    void nobody_is_reminded_who_is_not_to_be() {
        var deadline = later(7);
        var peer = part(town.peoples, deadline);
        var reported = part(town.ward(0), deadline);
        var declined = part(town.ward(1), deadline);
        var asked = part(town.ward(2), deadline);
        report(reported);
        jdbc.sql("update assignment set status = 'DECLINED' where id = ?")
                .param(declined.value())
                .update();
        jdbc.sql("""
                update assignment set extension_until = deadline + 9, extension_reason = 'x', extension_by = ?,
                    extension_at = now(), extension_recorded = false where id = ?
                """).params(town.clerk.id().value(), asked.value()).update();
        var open = part(town.legal, deadline);

        set(false, Relation.values());
        assertThat(run.run(on(base))).isZero();
        set(true, Relation.DIRECT, Relation.SUBORDINATE);
        var holiday = base;
        while (days.isWorkingDay(holiday)) {
            holiday = holiday.plusDays(1);
        }
        assertThat(run.run(on(holiday))).isZero();
        run.run(on(base));
        assertThat(List.of(reminders(peer), reminders(reported), reminders(declined), reminders(asked)))
                .containsOnly(List.of());
        assertThat(reminders(open)).hasSize(1);

        set(true, Relation.PEER);
        run.run(on(base));
        assertThat(reminders(peer)).hasSize(1);
    }

    @Test
    void who_was_urged_by_hand_just_now_is_left_alone() {
        var now = LocalDate.now(VietnamTime.ZONE);
        var today = days.isWorkingDay(now) ? now : days.plus(now, -1);
        var part = part(town.ward(0), days.plus(today, 3));
        jdbc.sql("update assignment set assigned_at = assigned_at - interval '60 days' where id = ?")
                .param(part.value())
                .update();
        town.urged(part, town.clerk);
        run.run(on(today));
        assertThat(reminders(part)).containsExactly("MESSAGE");
    }

    @Test
    void what_comes_shortly_before_its_deadline_is_not_reminded_of_steps_that_lie_before_it() {
        var now = LocalDate.now(VietnamTime.ZONE);
        var today = days.isWorkingDay(now) ? now : days.plus(now, -1);
        var part = part(town.ward(0), days.plus(today, 3));
        run.run(on(today));
        assertThat(reminders(part)).isEmpty();
    }

    @Test
    void four_instances_at_once_remind_everybody_once_in_bounded_transactions() throws Exception {
        var ids = many(2 * EscalationRun.BATCH + 50, later(3));
        var done = AtOnce.all(Collections.<Callable<Integer>>nCopies(4, () -> run.run(on(base)))).stream()
                .mapToInt(Integer::intValue)
                .sum();
        run.run(on(base));

        assertThat(done).isEqualTo(ids);
        assertThat(count("reminder r join assignment a on a.id = r.assignment_id where a.status = 'IN_PROGRESS'"))
                .isEqualTo(ids);
        assertThat(count(
                        "(select assignment_id from reminder where channel = 'AUTOMATIC' group by assignment_id, number"
                                + " having count(*) > 1) x"))
                .isZero();
    }

    /** Parts of one unit, each of a task of its own. */
    private int many(int count, LocalDate deadline) {
        part(town.ward(0), later(60));
        return jdbc.sql("""
                with made as (
                    insert into task (id, version, submission_id, code, state, notice_id, notice_item_id, title, quote, mode,
                        deadline_kind, deadline_on, created_at, started_at)
                    select gen_random_uuid(), 0, gen_random_uuid(), 'E-' || gen_random_uuid(), 'STARTED', t.notice_id,
                        t.notice_item_id, t.title, t.quote, 'EACH', 'DATE', :deadline, now(), now()
                    from (select * from task where code like 'NV-%' limit 1) t, generate_series(1, :count) n
                    returning id
                )
                insert into assignment (id, version, task_id, unit_id, role, relation, status, deadline_kind,
                    original_deadline, deadline, assigned_at)
                select gen_random_uuid(), 0, id, :unit, 'LEAD', 'SUBORDINATE', 'IN_PROGRESS', 'DATE', :deadline, :deadline, now()
                from made
                """)
                .param("count", count)
                .param("deadline", deadline)
                .param("unit", town.ward(0).value())
                .update();
    }

    @Test
    void a_crash_in_the_middle_leaves_nothing_half_done_and_the_next_run_does_it() {
        var part = part(town.ward(0), later(7));
        var other = part(town.ward(1), later(-10));
        var due = queries.due(ladders.ladder(), base, days, 100);
        assertThat(due).hasSize(3);
        assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(tx -> {
                    steps.apply(due, town.admin, on(base));
                    throw new IllegalStateException("the power goes out");
                }))
                .hasMessageContaining("power");
        assertThat(reminders(part)).isEmpty();
        assertThat(count("escalation_done where assignment_id in ('" + part + "', '" + other + "')"))
                .isZero();

        run.run(on(base));
        assertThat(reminders(part)).hasSize(1);
        assertThat(count("letter_draft_part where assignment_id = '" + other + "'"))
                .isEqualTo(1);
    }

    @Test
    void a_report_that_comes_in_between_is_not_reminded_of() {
        var part = part(town.ward(0), later(7));
        var due = queries.due(ladders.ladder(), base, days, 100);
        report(part);
        new TransactionTemplate(transactions).executeWithoutResult(tx -> steps.apply(due, town.admin, on(base)));
        assertThat(reminders(part)).isEmpty();
    }

    @Test
    void letters_wait_for_the_head_and_are_signed_once() {
        var first = part(town.ward(2), later(-10));
        run.run(on(base));
        var second = part(town.ward(2), later(-9));
        run.run(on(later(1)));
        var waiting = letters.waiting(town.clerk).stream()
                .filter(letter -> letter.unitId().equals(town.ward(2).value()))
                .toList();
        assertThat(waiting).hasSize(1);
        var letter = waiting.get(0);
        assertThat(letter.expected()).isEqualTo(2);
        assertThatThrownBy(() -> letters.signed(letter.id(), letter.version(), town.clerk))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> letters.signed(letter.id(), letter.version() - 1, town.head))
                .isInstanceOf(StaleVersion.class);

        letters.signed(letter.id(), letter.version(), town.head);
        letters.signed(letter.id(), letter.version(), town.head);
        assertThat(reminders(first)).endsWith("LETTER").containsOnlyOnce("LETTER");
        assertThat(reminders(second)).containsOnlyOnce("LETTER");
        assertThatThrownBy(() -> letters.discard(letter.id(), letter.version(), town.head))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void what_is_very_late_is_put_before_the_committee_until_it_is_reported() {
        var part = part(town.ward(0), later(-20));
        run.run(on(base));
        var list = context.getBean(CommitteeList.class);
        assertThat(list.of(base, 10, town.committee).rows())
                .extracting(ListedPart::id)
                .containsExactly(part.value());
        report(part);
        assertThat(list.of(base, 10, town.committee).total()).isZero();
    }

    @Test
    void pages_show_what_is_planned_and_what_waits_with_few_statements() {
        var admin = Visit.as(town.admin, context);
        var head = Visit.as(town.head, context);
        part(town.ward(0), later(-10));
        part(town.ward(1), later(-20));
        run.run(on(base));
        var few = List.of(
                statements(admin, "/settings/escalation"),
                statements(head, "/reminders/letters"),
                statements(head, "/reminders/committee"),
                statements(head, "/reminders"));
        many(150, later(-20));
        run.run(on(base));
        var many = List.of(
                statements(admin, "/settings/escalation"),
                statements(head, "/reminders/letters"),
                statements(head, "/reminders/committee"),
                statements(head, "/reminders"));
        assertThat(many).isEqualTo(few).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(12));
        var letter = letters.waiting(town.head).stream()
                .filter(one -> one.expected() > 0)
                .findFirst()
                .orElseThrow();
        assertThat(head.send(
                        MockMvcRequestBuilders.get("/reminders/letters/waiting").header("HX-Request", "true")))
                .hasStatusOk()
                .bodyText()
                .contains("/reminders/letters");
        assertThat(head.get("/reminders/letters/" + letter.id() + ".docx")).hasStatusOk();
        assertThat(head.get("/reminders/letters/" + UUID.randomUUID() + ".docx"))
                .hasStatus(404);
        assertThat(head.post(
                        "/reminders/letters/" + letter.id() + "/signed", "version", String.valueOf(letter.version())))
                .hasRedirectedUrl("/reminders/" + letter.id());
        assertThat(head.get("/reminders/" + letter.id())).hasStatusOk();
    }

    private int statements(Visit visit, String address) {
        visit.get(address);
        return counter.during(() -> assertThat(visit.get(address)).hasStatusOk())
                .size();
    }

    @Test
    void the_ladder_is_set_by_an_administrator_and_what_is_typed_wrong_is_said_and_stays() {
        var admin = Visit.as(town.admin, context);
        var version = String.valueOf(ladders.ladder().version());
        var wrong = admin.post(
                "/settings/escalation", "version", version, "days-0", "zwei", "side-0", "BEFORE", "act-0", "REMIND");
        assertThat(wrong).hasStatus(422).bodyText().contains("zwei");
        assertThat(admin.post(
                        "/settings/escalation",
                        "version",
                        version,
                        "days-0",
                        "3",
                        "side-0",
                        "BEFORE",
                        "act-0",
                        "LETTER"))
                .hasStatus(422);
        assertThat(admin.post(
                        "/settings/escalation",
                        "preview",
                        "true",
                        "version",
                        version,
                        "days-0",
                        "4",
                        "side-0",
                        "BEFORE",
                        "act-0",
                        "REMIND"))
                .hasStatusOk();
        assertThat(ladders.ladder().steps()).isEqualTo(Ladder.PROPOSED.steps());
        assertThat(admin.post(
                        "/settings/escalation",
                        "version",
                        version,
                        "enabled",
                        "true",
                        "relation-SUBORDINATE",
                        "true",
                        "days-0",
                        "4",
                        "side-0",
                        "BEFORE",
                        "act-0",
                        "REMIND",
                        "days-1",
                        "5",
                        "side-1",
                        "AFTER",
                        "act-1",
                        "REMIND",
                        "weekly-1",
                        "true"))
                .hasRedirectedUrl("/settings/escalation");
        assertThat(ladders.ladder().steps())
                .containsExactly(
                        new EscalationStep(4, EscalationAct.REMIND, false),
                        new EscalationStep(-5, EscalationAct.REMIND, true));
        assertThat(admin.post(
                        "/settings/escalation",
                        "version",
                        version,
                        "days-0",
                        "9",
                        "side-0",
                        "BEFORE",
                        "act-0",
                        "REMIND"))
                .hasStatus(409);
    }
}
