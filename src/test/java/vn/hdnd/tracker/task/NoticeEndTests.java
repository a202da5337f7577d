package vn.hdnd.tracker.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hdnd.tracker.intake.DeadlineKind;
import vn.hdnd.tracker.notice.FollowKind;
import vn.hdnd.tracker.notice.Follows;
import vn.hdnd.tracker.notice.ItemDeadline;
import vn.hdnd.tracker.notice.NoticeFollowing;
import vn.hdnd.tracker.notice.NoticeTracking;
import vn.hdnd.tracker.notice.Revocation;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.StaleVersion;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.task.ReportContent.Origin;
import vn.hdnd.tracker.task.carrying.Carrying;
import vn.hdnd.tracker.task.planning.TaskPlanning;

/** What happens to the work of a notice that another one replaces, or that is revoked. */
@SpringBootTest
@Import(SampleTown.class)
class NoticeEndTests {

    private static final Revocation PAPER =
            new Revocation("Trùng với kết luận của Thường trực HĐND tỉnh", "52/TB-HĐND", LocalDate.of(2026, 11, 2));

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SampleTown town;

    @Autowired
    private Carrying carrying;

    @Autowired
    private NoticeFollowing following;

    @Autowired
    private NoticeTracking tracking;

    @Autowired
    private TaskPlanning planning;

    @Autowired
    private AssignmentWork work;

    @Autowired
    private JdbcClient jdbc;

    private Replacements made;
    private TaskId task;
    private NoticeId earlier;
    private AssignmentId first;
    private AssignmentId second;

    @BeforeEach
    void a_notice_with_a_task_of_two_wards() {
        made = new Replacements(context, () -> town.clerk, () -> town.head);
        task = made.startedFor(town.ward(0), town.ward(1));
        earlier = made.noticeOf(task);
        first = town.assignment(task, town.ward(0));
        second = town.assignment(task, town.ward(1));
    }

    @Test
    void a_carried_task_keeps_code_history_and_dates_and_goes_on_under_the_new_item() {
        accept(first);
        var code = town.code(task);
        var deadline = row("assignment", first.value()).get("deadline");
        var replacement = made.replacementOf(earlier);
        assertThat(carrying.takeProposals(replacement, town.clerk)).isEqualTo(1);
        var number = made.ready(replacement);
        made.track(replacement);

        var carried = row("task", task.value());
        assertThat(carried)
                .containsEntry("code", code)
                .containsEntry("notice_id", replacement.value())
                .containsEntry("notice_item_id", made.item(replacement, 0).value())
                .containsEntry("quote", Replacements.SUM_UP_ANEW)
                .containsEntry("notice_ended", false);
        assertThat(row("assignment", first.value()))
                .containsEntry("status", "ACCEPTED")
                .containsEntry("deadline", deadline)
                .containsEntry("original_deadline", deadline);
        assertThat(events(first)).containsExactly("ASSIGN", "ACCEPT", "CARRY_OVER");
        assertThat(note(first, "CARRY_OVER")).isEqualTo("mục 1, " + number);
        assertThat(status(earlier)).isEqualTo("SUPERSEDED");
        assertThat(status(replacement)).isEqualTo("TRACKED");
        work.report(first, town.version(first), done(), town.officer(town.ward(0)));
    }

    @Test
    void a_new_deadline_of_the_replacement_counts_and_the_original_stays() {
        var before = (Date) row("assignment", first.value()).get("deadline");
        var replacement = made.replacementOf(earlier);
        var later = new ItemDeadline(DeadlineKind.DATE, before.toLocalDate().plusDays(30), "trước ngày …");
        carrying.goOn(
                replacement,
                task,
                Carrying.NONE,
                made.item(replacement, 0),
                Replacements.SUM_UP_ANEW,
                later,
                town.clerk);
        made.ready(replacement);
        made.track(replacement);

        assertThat(row("assignment", first.value()))
                .containsEntry("deadline", Date.valueOf(before.toLocalDate().plusDays(30)))
                .containsEntry("original_deadline", before);
        assertThat(jdbc.sql(
                                "select deadline_before from assignment_event where assignment_id = ? and action = 'CARRY_OVER'")
                        .param(first.value())
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(before.toLocalDate());
    }

    @Test
    void what_ends_is_cancelled_with_the_reason_and_what_was_finished_stays() {
        finish(second);
        var replacement = made.replacementOf(earlier);
        carrying.end(replacement, task, Carrying.NONE, "Không còn cần thiết.", town.clerk);
        var number = made.ready(replacement);
        made.track(replacement);

        assertThat(row("assignment", first.value())).containsEntry("status", "CANCELLED");
        assertThat(row("assignment", second.value())).containsEntry("status", "COMPLETED");
        assertThat(row("task", task.value()))
                .containsEntry("notice_id", earlier.value())
                .containsEntry("notice_ended", true);
        assertThat(note(first, "END_REPLACED")).contains("được thay thế bằng " + number, "Không còn cần thiết.");
        assertThatThrownBy(() ->
                        work.act(second, AssignmentAction.REOPEN, town.version(second), "Làm lại", town.committee))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("task.refused.noticeEnded"));
    }

    @Test
    void nothing_open_may_be_undecided_and_then_nothing_happens() {
        var replacement = made.replacementOf(earlier);
        made.ready(replacement);

        assertThatThrownBy(() -> made.track(replacement))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("task.finding.carryUndecided"));
        assertThat(status(earlier)).isEqualTo("TRACKED");
        assertThat(status(replacement)).isEqualTo("DRAFT");
    }

    @Test
    void a_task_that_was_finished_meanwhile_stays_with_the_earlier_notice() {
        var replacement = made.replacementOf(earlier);
        carrying.takeProposals(replacement, town.clerk);
        made.ready(replacement);
        finish(first);
        finish(second);

        assertThatThrownBy(() -> made.track(replacement))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("task.refused.carriedEnded"));
        var decision = jdbc.sql("select version from task_carry where task_id = ?")
                .param(task.value())
                .query(Long.class)
                .single();
        carrying.undo(replacement, task, decision, town.clerk);
        assertThat(made.items(replacement).get(0).settlement()).isNull();
        made.ready(replacement);
        made.track(replacement);
        assertThat(row("task", task.value())).containsEntry("notice_id", earlier.value());
    }

    @Test
    void a_planned_task_that_would_double_a_carried_one_stands_in_the_way() {
        var replacement = made.replacementOf(earlier);
        carrying.takeProposals(replacement, town.clerk);
        var twin = planning.plan(
                made.item(replacement, 0),
                UUID.randomUUID(),
                new TaskPlan(
                        "Tổng hợp kết quả",
                        Replacements.SUM_UP_ANEW,
                        null,
                        TaskMode.EACH,
                        List.of(SampleTracking.lead(town.ward(0))),
                        ItemDeadline.NONE,
                        false,
                        false,
                        null),
                town.clerk);
        made.ready(replacement);

        assertThatThrownBy(() -> made.track(replacement))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("task.finding.carryDoubled"));
        planning.remove(twin, (long) row("task", twin.value()).get("version"), town.clerk);
        assertThat(made.items(replacement).get(0).settlement()).isNotNull();
        made.track(replacement);
        assertThat(count("task where notice_item_id = '" + made.item(replacement, 0) + "'"))
                .isEqualTo(1);
    }

    @Test
    void two_who_decide_at_once_do_not_overwrite_each_other() {
        var replacement = made.replacementOf(earlier);
        carrying.end(replacement, task, Carrying.NONE, null, town.clerk);

        assertThatThrownBy(() -> carrying.end(replacement, task, Carrying.NONE, "Khác", town.head))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void naming_another_notice_voids_what_was_decided() {
        var other = made.noticeOf(made.startedFor(town.ward(2)));
        var replacement = made.replacementOf(earlier);
        carrying.takeProposals(replacement, town.clerk);
        following.relate(
                replacement, made.version(replacement), new Follows(FollowKind.REPLACEMENT, other), town.clerk);

        assertThat(count("task_carry where notice_id = '" + replacement + "'")).isZero();
        assertThat(made.items(replacement).get(0).settlement()).isNull();
    }

    @Test
    void a_supplement_leaves_both_in_force() {
        var supplement = made.supplementOf(earlier);
        made.ready(supplement);
        made.track(supplement);

        assertThat(status(earlier)).isEqualTo("TRACKED");
        assertThat(status(supplement)).isEqualTo("TRACKED");
        assertThat(row("assignment", first.value())).containsEntry("status", "ASSIGNED");
    }

    @Test
    void revocation_ends_what_is_open_with_the_paper_and_keeps_what_is_finished() {
        finish(second);
        following.revoke(earlier, made.version(earlier), PAPER, town.head);

        assertThat(status(earlier)).isEqualTo("REVOKED");
        assertThat(row("assignment", first.value())).containsEntry("status", "CANCELLED");
        assertThat(row("assignment", second.value())).containsEntry("status", "COMPLETED");
        assertThat(note(first, "END_REVOKED")).contains("52/TB-HĐND", "02/11/2026", PAPER.reason());
        // Sent twice, it is done once.
        following.revoke(earlier, 0, PAPER, town.head);
        assertThat(events(first)).containsOnlyOnce("END_REVOKED");
    }

    @Test
    void standing_duties_end_with_their_notice() {
        var draft = made.draft(null, Replacements.SUM_UP);
        town.item(draft, "Thường xuyên rà soát.", List.of(SampleTown.names(town.ward(2))));
        made.started(draft, town.ward(0));
        assertThat(count("standing_duty where ended_at is null and notice_id = '" + draft + "'"))
                .isEqualTo(1);

        following.revoke(draft, made.version(draft), PAPER, town.head);

        assertThat(count("standing_duty where ended_at is null and notice_id = '" + draft + "'"))
                .isZero();
    }

    @Test
    void only_the_head_revokes_and_by_a_paper_that_can_be() {
        assertThatThrownBy(() -> following.revoke(earlier, made.version(earlier), PAPER, town.clerk))
                .isInstanceOf(Refused.class);
        for (var day : List.of(
                LocalDate.of(2026, 10, 1), LocalDate.now(VietnamTime.ZONE).plusDays(1))) {
            var paper = new Revocation("Lý do", "52/TB-HĐND", day);
            assertThatThrownBy(() -> following.revoke(earlier, made.version(earlier), paper, town.head))
                    .isInstanceOf(Refused.class);
        }
        assertThat(status(earlier)).isEqualTo("TRACKED");
    }

    @Test
    void of_two_replacements_at_once_one_takes_the_place_and_the_other_is_told_so() throws Exception {
        var one = made.replacementOf(earlier);
        var other = made.replacementOf(earlier);
        for (var each : List.of(one, other)) {
            carrying.takeProposals(each, town.clerk);
            made.ready(each);
        }
        var failures = together(() -> track(one), () -> track(other));

        assertThat(failures.stream().filter(failure -> failure == null)).hasSize(1);
        assertThat(failures).contains("notice.refused.superseded");
        assertThat(events(first)).containsOnlyOnce("CARRY_OVER");
    }

    @Test
    void of_revocation_and_replacement_at_once_one_happens() throws Exception {
        var replacement = made.replacementOf(earlier);
        carrying.takeProposals(replacement, town.clerk);
        made.ready(replacement);
        var seen = made.version(earlier);
        var failures = together(
                () -> track(replacement), () -> attempt(() -> following.revoke(earlier, seen, PAPER, town.head)));

        assertThat(failures.stream().filter(failure -> failure == null)).hasSize(1);
        assertThat(failures.stream().filter(failure -> failure != null).findFirst())
                .hasValueSatisfying(key -> assertThat(key).isIn("notice.refused.superseded", "notice.refused.revoked"));
    }

    private String track(NoticeId notice) {
        return attempt(() -> tracking.track(notice, made.version(notice), town.head));
    }

    /** @return the key of the refusal; null if it was done */
    private static String attempt(Runnable act) {
        try {
            act.run();
            return null;
        } catch (Refused refused) {
            return refused.messageKey();
        }
    }

    private static List<String> together(Callable<String> one, Callable<String> other) throws Exception {
        var threads = Executors.newFixedThreadPool(2);
        try {
            var answers = new ArrayList<String>();
            for (var answer : threads.invokeAll(List.of(one, other))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }

    private void accept(AssignmentId id) {
        work.act(id, AssignmentAction.ACCEPT, town.version(id), null, town.clerk);
    }

    private void finish(AssignmentId id) {
        var unit = jdbc.sql("select unit_id from assignment where id = ?")
                .param(id.value())
                .query(UUID.class)
                .single();
        work.report(id, town.version(id), done(), town.officer(new UnitId(unit)));
        work.act(id, AssignmentAction.CONFIRM, town.version(id), null, town.clerk);
    }

    private static ReportContent done() {
        return new ReportContent(
                UUID.randomUUID(),
                ReportKind.COMPLETION,
                "Đã xong",
                null,
                null,
                null,
                Origin.unit(null, null),
                List.of());
    }

    private Map<String, Object> row(String table, UUID id) {
        return jdbc.sql("select * from " + table + " where id = ?")
                .param(id)
                .query()
                .singleRow();
    }

    private String status(NoticeId notice) {
        return (String) row("notice", notice.value()).get("status");
    }

    private long count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Long.class).single();
    }

    private List<String> events(AssignmentId id) {
        return jdbc.sql("select action from assignment_event where assignment_id = ? order by seq")
                .param(id.value())
                .query(String.class)
                .list();
    }

    private String note(AssignmentId id, String action) {
        return jdbc.sql("select note from assignment_event where assignment_id = ? and action = ?")
                .params(id.value(), action)
                .query(String.class)
                .single();
    }
}
