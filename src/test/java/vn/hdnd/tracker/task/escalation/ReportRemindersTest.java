package vn.hdnd.tracker.task.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hdnd.tracker.calendar.WorkingCalendar;
import vn.hdnd.tracker.calendar.WorkingDays;
import vn.hdnd.tracker.organization.BaseAddress;
import vn.hdnd.tracker.organization.Relation;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.support.AtOnce;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.Visit;
import vn.hdnd.tracker.task.TaskClock;
import vn.hdnd.tracker.task.TaskToday;
import vn.hdnd.tracker.task.standing.SampleStanding;

/** Reminders of common reports, where an administrator wants them. */
@SpringBootTest(properties = "spring.application.name=report-reminders") // a context, and so a ladder, of its own
@AutoConfigureMockMvc
@Tag("sql")
class ReportRemindersTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private EscalationRun run;

    @Autowired
    private EscalationQueries queries;

    @Autowired
    private ReportSteps steps;

    @Autowired
    private Ladders ladders;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private SampleCouncil council;
    private SampleStanding standing;
    private WorkingDays days;
    private LocalDate base;

    @BeforeEach
    void nothing_else_is_due() {
        jdbc.sql("update standing_period set ended_at = now() where ended_at is null")
                .update();
        council = SampleCouncil.found(context);
        standing = new SampleStanding(context, council);
        days = context.getBean(WorkingCalendar.class).load();
        base = days.plus(LocalDate.now(VietnamTime.ZONE).plusDays(40), 1);
        set(true, Relation.SUBORDINATE);
    }

    private void set(boolean common, Relation... relations) {
        var steps = Ladder.PROPOSED.steps();
        ladders.set(new Ladder(ladders.ladder().version(), true, Set.of(relations), common, steps), council.admin());
    }

    private TaskToday on(LocalDate day) {
        return new TaskToday(day, days.plus(day, TaskToday.SOON), days);
    }

    private LocalDate later(int workingDays) {
        return days.plus(base, workingDays);
    }

    /** Owed by the ward, with this last day. */
    private UUID report(LocalDate due) {
        standing.tracked(council.ward());
        jdbc.sql("update standing_period set due_on = ?, ends_on = greatest(ends_on, ?) where id = ?")
                .params(due, due, standing.round())
                .update();
        return standing.report(council.ward());
    }

    private long reminded(UUID report) {
        return jdbc.sql("select count(*) from standing_event where report_id = ? and kind = 'URGED_BY_RULE'")
                .param(report)
                .query(Long.class)
                .single();
    }

    private void sent(UUID report) {
        jdbc.sql("""
                update standing_report set status = 'SENT', source = 'UNIT', sent_on = current_date, sent_at = now(),
                    sent_by = ?, sent_by_name = 'x' where id = ?
                """).params(council.ownOfficer().id().value(), report).update();
    }

    @Test
    void nobody_is_reminded_of_a_common_report_unless_it_is_set_and_the_relation_too() {
        var report = report(later(7));
        set(false, Relation.values());
        run.run(on(base));
        set(true, Relation.DIRECT, Relation.PEER, Relation.PARTNER);
        run.run(on(base));
        assertThat(Ladder.PROPOSED.common()).isFalse();
        assertThat(reminded(report)).isZero();

        set(true, Relation.SUBORDINATE);
        run.run(on(base));
        assertThat(reminded(report)).isEqualTo(1);
    }

    @Test
    void a_unit_is_reminded_by_the_same_steps_as_of_its_parts_and_never_twice() {
        var report = report(later(7));
        var sent = new ArrayList<Long>();
        for (var day = 0; day <= 17; day++) {
            run.run(on(later(day)));
            run.run(on(later(day)));
            sent.add(reminded(report));
        }
        assertThat(sent).containsExactly(1L, 1L, 1L, 1L, 2L, 2L, 3L, 3L, 3L, 3L, 3L, 3L, 4L, 4L, 4L, 4L, 4L, 5L);
        assertThat(jdbc.sql("select count(*) from letter_draft")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void who_has_sent_or_was_urged_by_hand_just_now_is_left_alone() {
        var sent = report(later(7));
        sent(sent);
        run.run(on(base));
        assertThat(reminded(sent)).isZero();

        var now = LocalDate.now(VietnamTime.ZONE);
        var today = days.isWorkingDay(now) ? now : days.plus(now, -1);
        var urged = report(days.plus(today, 3));
        jdbc.sql("update standing_period set opened_at = opened_at - interval '60 days' where id = ?")
                .param(standing.round())
                .update();
        Visit.as(council.clerk(), context)
                .post(
                        "/standing/rounds/" + standing.round() + "/urge",
                        "report",
                        urged.toString(),
                        "words-" + urged,
                        "Đề nghị gửi");
        run.run(on(today));
        assertThat(reminded(urged)).isZero();
    }

    @Test
    void four_instances_at_once_remind_of_every_report_once() throws Exception {
        var reports = new ArrayList<UUID>();
        for (var i = 0; i < 12; i++) {
            reports.add(report(later(3)));
        }
        var done = AtOnce.all(Collections.<Callable<Integer>>nCopies(4, () -> run.run(on(base)))).stream()
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(done).isEqualTo(reports.size());
        assertThat(reports).allSatisfy(report -> assertThat(reminded(report)).isEqualTo(1));
    }

    @Test
    void a_crash_in_the_middle_leaves_nothing_half_done_and_what_was_sent_in_between_is_not_reminded_of() {
        var report = report(later(7));
        var due = queries.dueReports(ladders.ladder(), base, days, 100);
        assertThat(due).hasSize(1);
        assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(tx -> {
                    steps.apply(due, council.admin(), on(base));
                    throw new IllegalStateException("the power goes out");
                }))
                .hasMessageContaining("power");
        assertThat(reminded(report)).isZero();
        assertThat(queries.dueReports(ladders.ladder(), base, days, 100)).isEqualTo(due);

        sent(report);
        new TransactionTemplate(transactions).executeWithoutResult(tx -> steps.apply(due, council.admin(), on(base)));
        assertThat(reminded(report)).isZero();
    }

    @Test
    void what_the_unit_is_told_names_the_round_its_last_day_and_the_address_that_the_administrator_set() {
        context.getBean(BaseAddress.class).set("https://theodoi.example/");
        var report = report(later(7));
        run.run(on(base));
        assertThat(jdbc.sql("select note from standing_event where report_id = ? and kind = 'URGED_BY_RULE'")
                        .param(report)
                        .query(String.class)
                        .single())
                .contains(
                        "báo cáo chung 6 tháng",
                        "hạn gửi " + VietnamTime.DAY.format(later(7)),
                        "https://theodoi.example/standing/reports/" + report);
    }

    @Test
    void an_administrator_sees_before_setting_it_how_many_would_be_reminded() {
        var next = run.next(context.getBean(TaskClock.class).today());
        report(days.plus(next, 3));
        jdbc.sql("update standing_period set opened_at = opened_at - interval '60 days' where id = ?")
                .param(standing.round())
                .update();
        set(false, Relation.SUBORDINATE);
        var fields = List.of(
                "preview", "true", "version", "1", "relation-SUBORDINATE", "true", "days-0", "3", "side-0", "BEFORE");
        var admin = Visit.as(council.admin(), context);
        assertThat(admin.post("/settings/escalation", fields.toArray(String[]::new)))
                .bodyText()
                .contains("Không có gì đến bước nhắc");
        var with = new ArrayList<>(fields);
        with.addAll(List.of("common", "true"));
        assertThat(admin.post("/settings/escalation", with.toArray(String[]::new)))
                .bodyText()
                .contains("1 lời nhắc gửi báo cáo chung");
        assertThat(ladders.ladder().common()).isFalse();
    }
}
