package vn.hdnd.tracker.task;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.StaleVersion;

/**
 * What people do to assignments. An act over a version that somebody has changed since is refused with {@link
 * StaleVersion}; the same act sent twice lands on its first result. What the actor may not see answers {@link NotFound}.
 */
@Service
public class AssignmentWork {

    private final AssignmentRepository assignments;
    private final ProgressReportRepository reports;
    private final VisibleAssignments visible;
    private final ReportSending sending;
    private final UnitApproval approval;
    private final HandingOver handingOver;
    private final UnitShortNames names;
    private final TaskClock clock;

    AssignmentWork(
            AssignmentRepository assignments,
            ProgressReportRepository reports,
            VisibleAssignments visible,
            ReportSending sending,
            UnitApproval approval,
            HandingOver handingOver,
            UnitShortNames names,
            TaskClock clock) {
        this.assignments = assignments;
        this.reports = reports;
        this.visible = visible;
        this.sending = sending;
        this.approval = approval;
        this.handingOver = handingOver;
        this.names = names;
        this.clock = clock;
    }

    /**
     * Any action that does not bring a report.
     *
     * @param seen the version over which the form was filled in
     * @param said a reason where the action needs one, and what else belongs to it
     * @throws TransitionRefused if it is not possible now, or not for this person
     */
    @Transactional
    public void carryOut(AssignmentId id, AssignmentAction action, long seen, Particulars said, Actor by) {
        var assignment = forChange(id, by);
        if (assignment.justDone(action, seen, said, by)) {
            return;
        }
        assignment.requireVersion(seen);
        act(assignment, action, said, by);
    }

    /** An action that says no more than a reason, if that. */
    @Transactional
    public void act(AssignmentId id, AssignmentAction action, long seen, @Nullable String note, Actor by) {
        carryOut(id, action, seen, Particulars.noted(note), by);
    }

    private void act(Assignment assignment, AssignmentAction action, Particulars said, Actor by) {
        var at = clock.now();
        switch (action) {
            case ACCEPT -> assignment.accept(by, at);
            case DECLINE -> assignment.decline(said.reason(), names.of(said.unit()), by, at);
            case UPHOLD -> assignment.uphold(said, by, at);
            case REASSIGN -> handingOver.giveAway(assignment, said, by, at);
            case WITHDRAW_REPORT -> assignment.withdrawReport(by, at);
            case CONFIRM -> assignment.confirm(said.note(), by, at);
            case RETURN -> assignment.returnForMore(said.reason(), by, at);
            case REQUEST_EXTENSION -> assignment.requestExtension(said, by, at);
            case WITHDRAW_EXTENSION -> assignment.withdrawExtension(by, at);
            case GRANT_EXTENSION -> assignment.grantExtension(said, by, at);
            case REFUSE_EXTENSION -> assignment.refuseExtension(said, by, at);
            case SUSPEND -> assignment.suspend(said, by, at);
            case RESUME -> assignment.resume(said, by, at);
            case CANCEL -> assignment.cancel(said, by, at);
            case REOPEN -> assignment.reopen(said, by, at);
            case REPORT_PROGRESS, REPORT_COMPLETION -> throw new IllegalArgumentException(action + " brings a report");
        }
        takeCoordinatorsAlong(assignment, by);
    }

    /**
     * Proposes what others decide.
     *
     * @param seen the version over which the form was filled in
     * @throws TransitionRefused if it is not possible now, if this person decides it, or if it lacks its reason
     */
    @Transactional
    public void propose(AssignmentId id, AssignmentAction action, long seen, Particulars said, Actor by) {
        onProposal(id, EventKind.PROPOSE, seen, by, part -> part.propose(action, said, by, clock.now()));
    }

    /** The head of the Office puts the open proposal to the Standing Committee. */
    @Transactional
    public void putToCommittee(AssignmentId id, long seen, Actor by) {
        onProposal(id, EventKind.PUT_TO_COMMITTEE, seen, by, part -> part.putToCommittee(by, clock.now()));
    }

    @Transactional
    public void withdrawProposal(AssignmentId id, long seen, Actor by) {
        onProposal(id, EventKind.WITHDRAW_PROPOSAL, seen, by, part -> part.withdrawProposal(by, clock.now()));
    }

    /** Whoever decides does what was proposed, with the words of the proposal. */
    @Transactional
    public void agree(AssignmentId id, long seen, Particulars said, Actor by) {
        var assignment = forChange(id, by);
        if (assignment.justDecided(seen, by)) {
            return;
        }
        assignment.requireVersion(seen);
        var proposal = assignment.openProposal();
        act(assignment, proposal.action(), proposal.agreed(said.note(), said.basis()), by);
    }

    /** Whoever decides does not follow the proposal. */
    @Transactional
    public void disagree(AssignmentId id, long seen, Particulars said, Actor by) {
        onProposal(id, EventKind.DISAGREE, seen, by, part -> part.disagree(said, by, clock.now()));
    }

    private void onProposal(AssignmentId id, EventKind kind, long seen, Actor by, Consumer<Assignment> step) {
        var assignment = forChange(id, by);
        if (assignment.justDone(kind, seen, by)) {
            return;
        }
        assignment.requireVersion(seen);
        step.accept(assignment);
    }

    /**
     * Progress or completion, with the files that prove it.
     *
     * @param seen the version over which the form was filled in
     * @return whether it went out; otherwise it waits for the head of the unit
     * @throws TransitionRefused if it is not possible now, or not for this person, or evidence is missing
     */
    @Transactional
    public boolean report(AssignmentId id, long seen, ReportContent content, Actor by) {
        var assignment = forChange(id, by);
        var sentBefore = reports.findBySubmissionId(content.submissionId());
        if (sentBefore.isPresent()) {
            landOn(sentBefore.get(), id, by);
            return true;
        }
        assignment.requireVersion(seen);
        if (approval.holds(assignment, content, by)) {
            return false;
        }
        sending.send(assignment, content, by);
        return true;
    }

    private Assignment forChange(AssignmentId id, Actor by) {
        visible.require(id, by);
        return assignments.findForChange(id).orElseThrow(() -> new NotFound("assignment " + id));
    }

    private static void landOn(ProgressReport sentBefore, AssignmentId id, Actor by) {
        if (!sentBefore.assignment().equals(id) || !sentBefore.reportedBy().equals(by.id())) {
            throw new StaleVersion();
        }
    }

    /** Coordinators end and resume with their lead; those of no single lead when the last of them has ended. */
    private void takeCoordinatorsAlong(Assignment lead, Actor by) {
        var to = lead.status();
        if (lead.role() != AssignmentRole.LEAD || to == AssignmentStatus.REASSIGNED) {
            return;
        }
        var coordinators = assignments.coordinatorsForChange(lead.task().id(), lead.periodId());
        if (coordinators.isEmpty()) {
            return;
        }
        var together = together(lead);
        for (var coordinator : coordinators) {
            if (lead.id().equals(coordinator.lead())) {
                coordinator.followLead(to, by, clock.now());
            } else if (coordinator.lead() == null && together != null) {
                coordinator.followLead(together, by, clock.now());
            }
        }
    }

    /** Where all leads of the task, or of its period, have got to together; null while some have ended and some have not. */
    private @Nullable AssignmentStatus together(Assignment lead) {
        if (lead.status().open()) {
            return lead.status() == AssignmentStatus.IN_PROGRESS ? AssignmentStatus.IN_PROGRESS : null;
        }
        var leads = assignments.leadStatuses(lead.task().id(), lead.periodId());
        if (leads.stream().anyMatch(AssignmentStatus::open)) {
            return null;
        }
        return leads.contains(AssignmentStatus.COMPLETED) ? AssignmentStatus.COMPLETED : AssignmentStatus.CANCELLED;
    }
}
