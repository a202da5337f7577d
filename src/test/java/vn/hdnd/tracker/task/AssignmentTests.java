package vn.hdnd.tracker.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hdnd.tracker.calendar.WorkingDays;
import vn.hdnd.tracker.intake.DeadlineKind;
import vn.hdnd.tracker.notice.ItemDeadline;
import vn.hdnd.tracker.organization.Relation;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.FileId;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.RoleHeld;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.task.ReportContent.Origin;

class AssignmentTests {

    private static final LocalDate DEADLINE = LocalDate.of(2026, 11, 30);

    private final UnitId ward = UnitId.next();
    private final Actor officer = person(Role.UNIT_OFFICER, ward);
    private final Actor clerk = person(Role.CLERK, UnitId.next());
    private final Actor committee = person(Role.COMMITTEE, UnitId.next());

    private static Actor person(Role role, UnitId unit) {
        return new Actor(AccountId.next(), role.name(), "Lê Thu Hà", List.of(new RoleHeld(role, unit)));
    }

    private static Instant on(int day, int month) {
        return LocalDateTime.of(2026, month, day, 9, 12)
                .atZone(VietnamTime.ZONE)
                .toInstant();
    }

    private Assignment assigned(boolean evidenceRequired) {
        var target = new TaskTarget(ward, AssignmentRole.LEAD, null, null);
        var deadline = new ItemDeadline(DeadlineKind.DATE, DEADLINE, "trong tháng 11");
        var plan = new TaskPlan(
                "Tổng hợp", "…", null, TaskMode.EACH, List.of(target), deadline, evidenceRequired, false, clerk.id());
        var task = new Task(UUID.randomUUID(), NoticeId.next(), NoticeItemId.next(), plan, on(24, 10));
        task.start("NV-2026-0001", on(24, 10));
        return new Assignment(task, target, Relation.SUBORDINATE, false, clerk, on(24, 10));
    }

    private static ReportContent content(ReportKind kind, Origin origin, FileId... files) {
        return new ReportContent(UUID.randomUUID(), kind, "Đã gửi báo cáo", null, null, null, origin, List.of(files));
    }

    private static void report(Assignment assignment, ReportContent content, Actor by, Instant at) {
        assignment.report(content, new ProgressReport(assignment.id(), content, by, at), by, at);
    }

    private void complete(Assignment assignment, Instant at) {
        report(assignment, content(ReportKind.COMPLETION, Origin.unit(null, null)), officer, at);
    }

    private static Origin paper(@Nullable LocalDate date, @Nullable LocalDate counts, @Nullable String why) {
        return new Origin(ReportSource.PAPER, "12/BC-HĐND", date, LocalDate.of(2026, 12, 2), "CT", counts, why);
    }

    private static Timeliness on(Assignment assignment, LocalDate today) {
        var read = TaskToday.of(today, new WorkingDays(Set.of()));
        return assignment.timeliness(read.date(), read.soonUntil());
    }

    @Test
    void a_duty_goes_from_assigned_to_completed_and_every_step_is_told() {
        var assignment = assigned(false);
        assignment.accept(officer, on(25, 10));
        report(assignment, content(ReportKind.PROGRESS, Origin.unit(null, null)), officer, on(1, 11));
        complete(assignment, on(20, 11));
        assignment.confirm(null, clerk, on(21, 11));

        assertThat(assignment.status()).isEqualTo(AssignmentStatus.COMPLETED);
        assertThat(assignment.events())
                .extracting(AssignmentEvent::kind)
                .containsExactly(
                        EventKind.ASSIGN,
                        EventKind.ACCEPT,
                        EventKind.REPORT_PROGRESS,
                        EventKind.REPORT_COMPLETION,
                        EventKind.CONFIRM);
        assertThat(assignment.events()).extracting(AssignmentEvent::seq).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void assignment_reported_late_counts_late_even_if_confirmed_at_once() {
        var assignment = assigned(false);
        complete(assignment, on(1, 12));
        assertThat(on(assignment, LocalDate.of(2026, 12, 1))).isEqualTo(Timeliness.OVERDUE);
        assignment.confirm(null, clerk, on(1, 12));
        assertThat(on(assignment, LocalDate.of(2026, 12, 1))).isEqualTo(Timeliness.LATE);
    }

    @Test
    void a_slow_office_never_paints_a_ward_red() {
        var assignment = assigned(false);
        complete(assignment, on(30, 11));
        assertThat(on(assignment, LocalDate.of(2026, 12, 24))).isEqualTo(Timeliness.NOT_DUE);
        assignment.confirm(null, clerk, on(24, 12));
        assertThat(on(assignment, LocalDate.of(2026, 12, 24))).isEqualTo(Timeliness.ON_TIME);
    }

    @Test
    void a_returned_report_no_longer_stops_the_clock() {
        var assignment = assigned(false);
        complete(assignment, on(20, 11));
        assignment.returnForMore("Thiếu số liệu quý III", clerk, on(1, 12));
        assertThat(assignment.reportedOn()).isNull();
        assertThat(on(assignment, LocalDate.of(2026, 12, 1))).isEqualTo(Timeliness.OVERDUE);
    }

    @Test
    void overdue_begins_the_day_after_and_soon_three_working_days_before() {
        var assignment = assigned(false);
        assertThat(on(assignment, LocalDate.of(2026, 11, 24))).isEqualTo(Timeliness.NOT_DUE);
        assertThat(on(assignment, LocalDate.of(2026, 11, 25))).isEqualTo(Timeliness.DUE_SOON);
        assertThat(on(assignment, DEADLINE)).isEqualTo(Timeliness.DUE_SOON);
        assertThat(on(assignment, DEADLINE.plusDays(1))).isEqualTo(Timeliness.OVERDUE);
    }

    @Test
    void a_recorded_paper_counts_by_its_date() {
        var assignment = assigned(false);
        report(
                assignment,
                content(ReportKind.COMPLETION, paper(LocalDate.of(2026, 11, 28), null, null)),
                clerk,
                on(2, 12));
        assertThat(assignment.reportedOn()).isEqualTo(LocalDate.of(2026, 11, 28));
        assertThat(assignment.latest().forUnit()).isTrue();
    }

    @Test
    void another_day_counts_only_with_a_reason() {
        var date = LocalDate.of(2026, 11, 28);
        var other = LocalDate.of(2026, 12, 1);
        var assignment = assigned(false);
        assertThatThrownBy(() ->
                        report(assignment, content(ReportKind.COMPLETION, paper(date, other, " ")), clerk, on(2, 12)))
                .asInstanceOf(type(TransitionRefused.class))
                .extracting(TransitionRefused::messageKey)
                .isEqualTo("task.refused.dayWhy");
        report(
                assignment,
                content(ReportKind.COMPLETION, paper(date, other, "Dấu bưu điện ngày 01/12")),
                clerk,
                on(2, 12));
        assertThat(assignment.reportedOn()).isEqualTo(other);
    }

    @Test
    void a_paper_from_tomorrow_is_refused() {
        assertThatThrownBy(() -> report(
                        assigned(false),
                        content(ReportKind.COMPLETION, paper(LocalDate.of(2026, 12, 3), null, null)),
                        clerk,
                        on(2, 12)))
                .isInstanceOf(TransitionRefused.class);
    }

    @Test
    void completion_without_required_evidence_is_refused_and_changes_nothing() {
        var assignment = assigned(true);
        assertThatThrownBy(() -> complete(assignment, on(20, 11)))
                .asInstanceOf(type(TransitionRefused.class))
                .extracting(TransitionRefused::messageKey)
                .isEqualTo("task.refused.evidence");
        assertThat(assignment.status()).isEqualTo(AssignmentStatus.ASSIGNED);
        assertThat(assignment.events()).hasSize(1);

        var withFile = content(ReportKind.COMPLETION, Origin.unit(null, null), FileId.next());
        report(assignment, withFile, officer, on(20, 11));
        assertThat(assignment.status()).isEqualTo(AssignmentStatus.REPORTED);
    }

    @Test
    void a_refusal_says_what_happened_when_and_by_whom() {
        var assignment = assigned(false);
        complete(assignment, on(20, 11));
        assignment.confirm(null, clerk, on(21, 11));
        assertThatThrownBy(() -> complete(assignment, on(22, 11)))
                .asInstanceOf(type(TransitionRefused.class))
                .satisfies(refused -> {
                    assertThat(refused.messageKey()).isEqualTo("task.refused.COMPLETED");
                    assertThat(refused.arguments()).containsExactly("09:12", "21/11/2026", "Lê Thu Hà");
                });
    }

    @Test
    void reopening_forgets_the_day_of_the_old_report() {
        var assignment = assigned(false);
        complete(assignment, on(20, 11));
        assignment.confirm(null, clerk, on(21, 11));
        assignment.reopen(Particulars.noted("Kết quả chưa đúng thực tế"), committee, on(22, 11));
        assertThat(assignment.status()).isEqualTo(AssignmentStatus.IN_PROGRESS);
        assertThat(assignment.reportedOn()).isNull();
    }

    @Test
    void a_clerk_does_not_report_as_the_unit() {
        assertThatThrownBy(() -> report(
                        assigned(false), content(ReportKind.PROGRESS, Origin.unit(null, null)), clerk, on(2, 12)))
                .isInstanceOf(TransitionRefused.class);
    }
}
