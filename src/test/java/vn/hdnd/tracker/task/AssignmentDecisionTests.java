package vn.hdnd.tracker.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hdnd.tracker.intake.DeadlineKind;
import vn.hdnd.tracker.notice.ItemDeadline;
import vn.hdnd.tracker.organization.Relation;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Decision;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.RoleHeld;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.task.AssignmentEvent.Act;
import vn.hdnd.tracker.task.ReportContent.Origin;

/** Declining, more time, suspending, and what the Office proposes: by the verbs of the aggregate. */
class AssignmentDecisionTests {

    private static final LocalDate DEADLINE = LocalDate.of(2026, 11, 30);
    private static final LocalDate LATER = LocalDate.of(2026, 12, 20);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);
    private static final Instant NOW =
            LocalDateTime.of(2026, 11, 10, 9, 12).atZone(VietnamTime.ZONE).toInstant();

    private final UnitId ward = UnitId.next();
    private final Actor officer = person(Role.UNIT_OFFICER, ward);
    private final Actor clerk = person(Role.CLERK, UnitId.next());
    private final Actor head = person(Role.OFFICE_HEAD, UnitId.next());
    private final Actor committee = person(Role.COMMITTEE, UnitId.next());
    private final Assignment part = assigned(ward, AssignmentRole.LEAD);

    private static Actor person(Role role, UnitId unit) {
        return new Actor(AccountId.next(), role.name(), role.name(), List.of(new RoleHeld(role, unit)));
    }

    private Assignment assigned(UnitId unit, AssignmentRole role) {
        var target = new TaskTarget(unit, role, null, null);
        var deadline = new ItemDeadline(DeadlineKind.DATE, DEADLINE, "trong tháng 11");
        var lead = new TaskTarget(ward, AssignmentRole.LEAD, null, null);
        var plan =
                new TaskPlan("Tổng hợp", "…", null, TaskMode.EACH, List.of(lead), deadline, false, false, clerk.id());
        var task = new Task(UUID.randomUUID(), NoticeId.next(), NoticeItemId.next(), plan, NOW);
        task.start("NV-2026-0001", NOW);
        return new Assignment(task, target, Relation.SUBORDINATE, false, clerk, NOW);
    }

    private static Particulars why(String note) {
        return Particulars.noted(note);
    }

    private static Particulars until(@Nullable LocalDate day) {
        return new Particulars("Chờ số liệu", day, null, null);
    }

    private void complete() {
        var content = new ReportContent(
                UUID.randomUUID(),
                ReportKind.COMPLETION,
                "Đã gửi",
                null,
                null,
                null,
                Origin.unit(null, null),
                List.of());
        part.report(content, new ProgressReport(part.id(), content, officer, NOW), officer, NOW);
    }

    private List<EventKind> told() {
        return part.events().stream().map(AssignmentEvent::kind).toList();
    }

    @Test
    void granted_time_moves_the_deadline_and_keeps_the_first_one() {
        part.requestExtension(until(LATER), officer, NOW);
        assertThat(part.deadline()).isEqualTo(DEADLINE);

        part.grantExtension(Particulars.NONE, committee, NOW);

        assertThat(part.deadline()).isEqualTo(LATER);
        assertThat(part.originalDeadline()).isEqualTo(DEADLINE);
        assertThat(part.status()).isEqualTo(AssignmentStatus.ASSIGNED);
        assertThat(told()).containsExactly(EventKind.ASSIGN, EventKind.REQUEST_EXTENSION, EventKind.GRANT_EXTENSION);
    }

    @Test
    void another_day_than_the_one_asked_for_may_be_granted() {
        part.requestExtension(until(LATER), officer, NOW);
        part.grantExtension(until(LATER.minusDays(5)), committee, NOW);
        assertThat(part.deadline()).isEqualTo(LATER.minusDays(5));
    }

    @Test
    void refused_time_leaves_the_deadline_and_may_be_asked_for_again() {
        part.requestExtension(until(LATER), officer, NOW);
        assertThatThrownBy(() -> part.requestExtension(until(LATER), officer, NOW))
                .isInstanceOf(TransitionRefused.class);
        part.refuseExtension(why("Việc đã rõ"), committee, NOW);
        assertThat(part.deadline()).isEqualTo(DEADLINE);

        part.requestExtension(until(LATER), officer, NOW);

        assertThat(part.facts().extension()).isNotNull();
    }

    @Test
    void a_day_that_is_no_later_or_has_passed_is_refused_and_nothing_changes() {
        for (var day : List.of(DEADLINE, DEADLINE.minusDays(1))) {
            refused(() -> part.requestExtension(until(day), officer, NOW), "task.refused.untilEarlier");
        }
        refused(
                () -> part.requestExtension(until(LATER), officer, NOW.plus(60, ChronoUnit.DAYS)),
                "task.refused.untilPast");
        refused(() -> part.requestExtension(until(null), officer, NOW), "task.refused.until");
        assertThat(told()).containsExactly(EventKind.ASSIGN);
    }

    @Test
    void a_request_lives_on_while_the_report_waits_and_lapses_with_the_end() {
        part.requestExtension(until(LATER), officer, NOW);
        complete();
        assertThat(part.facts().extension()).isNotNull();

        part.confirm(null, clerk, NOW);

        assertThat(part.facts().extension()).isNull();
        assertThat(told()).endsWith(EventKind.LAPSE_EXTENSION, EventKind.CONFIRM);
    }

    @Test
    void a_suspended_part_goes_on_where_it_was() {
        part.accept(officer, NOW);
        part.requestExtension(until(LATER), officer, NOW);

        part.suspend(why("Chờ hướng dẫn"), committee, NOW);
        assertThat(part.status()).isEqualTo(AssignmentStatus.SUSPENDED);
        assertThat(part.timeliness(LATER, LATER)).isEqualTo(Timeliness.ON_HOLD);
        assertThat(told()).endsWith(EventKind.LAPSE_EXTENSION, EventKind.SUSPEND);

        part.resume(until(LATER), committee, NOW);

        assertThat(part.status()).isEqualTo(AssignmentStatus.ACCEPTED);
        assertThat(part.deadline()).isEqualTo(LATER);
        assertThat(part.originalDeadline()).isEqualTo(DEADLINE);
    }

    @Test
    void nothing_is_resumed_with_a_deadline_that_has_passed() {
        part.suspend(why("Chờ hướng dẫn"), committee, NOW);
        refused(() -> part.resume(until(TODAY.minusDays(1)), committee, NOW), "task.refused.untilPast");
        assertThat(part.status()).isEqualTo(AssignmentStatus.SUSPENDED);
    }

    @Test
    void another_unit_is_proposed_by_name() {
        refused(() -> part.propose(AssignmentAction.REASSIGN, why("Đúng hơn"), clerk, NOW), "task.refused.noUnit");
    }

    @Test
    void a_declined_part_is_kept_with_a_reply_or_given_to_another_unit() {
        part.decline("Không thuộc thẩm quyền", "UBND thị xã", officer, NOW);
        assertThat(part.timeliness(LATER, LATER)).isEqualTo(Timeliness.ON_HOLD);
        refused(() -> part.uphold(Particulars.NONE, committee, NOW), "task.refused.reason");
        part.uphold(why("Thuộc thẩm quyền của phường"), committee, NOW);
        assertThat(part.status()).isEqualTo(AssignmentStatus.ASSIGNED);

        part.decline("Không thuộc thẩm quyền", null, officer, NOW);
        var other = new TaskTarget(UnitId.next(), AssignmentRole.LEAD, null, null);
        var taken = Assignment.inPlaceOf(part, other, Relation.PEER, false, null, Act.of(committee, NOW));
        part.giveTo(taken, "UBND thị xã", why("Đúng thẩm quyền"), committee, NOW);

        assertThat(part.status()).isEqualTo(AssignmentStatus.REASSIGNED);
        assertThat(part.status().counted()).isFalse();
        assertThat(taken.status()).isEqualTo(AssignmentStatus.ASSIGNED);
        assertThat(taken.deadline()).isEqualTo(DEADLINE);
        assertThat(taken.originalDeadline()).isEqualTo(DEADLINE);
    }

    @Test
    void the_head_decides_what_was_handed_over_only_with_its_basis() {
        var handed = new Actor(head.id(), "head", "head", head.roles(), Set.of(Decision.SUSPENSION));
        refused(() -> part.suspend(why("Chờ hướng dẫn"), head, NOW), "task.refused.decider");
        refused(() -> part.suspend(why("Chờ hướng dẫn"), handed, NOW), "task.refused.basis");

        var basis = new Basis("đồng chí Nguyễn Kiên, Chủ tịch HĐND", TODAY);
        part.suspend(new Particulars("Chờ hướng dẫn", null, null, basis), handed, NOW);

        assertThat(part.status()).isEqualTo(AssignmentStatus.SUSPENDED);
    }

    @Test
    void a_proposal_changes_nothing_until_it_is_agreed_to() {
        part.propose(AssignmentAction.CANCEL, why("Đã lồng vào kế hoạch khác"), clerk, NOW);
        assertThat(part.status()).isEqualTo(AssignmentStatus.ASSIGNED);
        refused(() -> part.putToCommittee(clerk, NOW), "task.refused.puts");
        part.putToCommittee(head, NOW);
        refused(() -> part.putToCommittee(head, NOW), "task.refused.put");

        part.cancel(part.openProposal().agreed(null, null), committee, NOW);

        assertThat(part.status()).isEqualTo(AssignmentStatus.CANCELLED);
        assertThat(part.latest().note()).isEqualTo("Đã lồng vào kế hoạch khác");
        refused(part::openProposal, "task.refused.noProposal");
        assertThat(told()).doesNotContain(EventKind.LAPSE_PROPOSAL);
    }

    @Test
    void a_proposal_that_is_not_agreed_to_leaves_all_as_it_was() {
        part.propose(AssignmentAction.SUSPEND, why("Chờ hướng dẫn"), clerk, NOW);
        refused(() -> part.disagree(Particulars.NONE, committee, NOW), "task.refused.reason");
        refused(() -> part.disagree(why("Cần làm ngay"), clerk, NOW), "task.refused.decider");
        part.disagree(why("Cần làm ngay"), committee, NOW);

        assertThat(part.status()).isEqualTo(AssignmentStatus.ASSIGNED);
        assertThat(part.latest().note()).isEqualTo("Cần làm ngay");
        refused(part::openProposal, "task.refused.noProposal");
    }

    @Test
    void a_proposal_lapses_when_what_it_proposes_becomes_impossible() {
        part.propose(AssignmentAction.SUSPEND, why("Chờ hướng dẫn"), clerk, NOW);
        complete();
        assertThat(told()).endsWith(EventKind.LAPSE_PROPOSAL, EventKind.REPORT_COMPLETION);

        part.returnForMore("Thiếu số liệu", clerk, NOW);
        part.requestExtension(until(LATER), officer, NOW);
        part.propose(AssignmentAction.GRANT_EXTENSION, until(LATER), clerk, NOW);
        part.withdrawExtension(officer, NOW);
        assertThat(told()).endsWith(EventKind.LAPSE_PROPOSAL, EventKind.WITHDRAW_EXTENSION);
    }

    @Test
    void who_decides_it_does_not_propose_it() {
        var handed = new Actor(head.id(), "head", "head", head.roles(), Set.of(Decision.CANCELLATION));
        refused(() -> part.propose(AssignmentAction.CANCEL, why("…"), handed, NOW), "task.refused.decider");
        refused(() -> part.propose(AssignmentAction.CANCEL, why("…"), committee, NOW), "task.refused.decider");
        refused(() -> part.propose(AssignmentAction.CANCEL, Particulars.NONE, clerk, NOW), "task.refused.reason");
    }

    @Test
    void a_coordinator_pauses_resumes_and_moves_with_its_lead() {
        var helper = assigned(UnitId.next(), AssignmentRole.COORDINATE);
        helper.pairWith(part);
        helper.followLead(AssignmentStatus.SUSPENDED, committee, NOW);
        assertThat(helper.status()).isEqualTo(AssignmentStatus.SUSPENDED);
        helper.followLead(AssignmentStatus.ACCEPTED, committee, NOW);
        assertThat(helper.status()).isEqualTo(AssignmentStatus.ASSIGNED);

        var successor = assigned(UnitId.next(), AssignmentRole.LEAD);
        helper.followTo(successor, "Phường Đức Xuân", Act.of(committee, NOW));
        assertThat(helper.lead()).isEqualTo(successor.id());
        assertThat(helper.status()).isEqualTo(AssignmentStatus.ASSIGNED);
    }

    private static void refused(ThrowingCallable act, String key) {
        assertThatThrownBy(act)
                .asInstanceOf(type(TransitionRefused.class))
                .extracting(TransitionRefused::messageKey)
                .isEqualTo(key);
    }
}
