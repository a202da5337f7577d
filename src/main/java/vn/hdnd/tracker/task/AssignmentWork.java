package vn.hdnd.tracker.task;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.attachment.FileStore;
import vn.hdnd.tracker.attachment.OwnerKind;
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
    private final FileStore files;
    private final TaskClock clock;

    AssignmentWork(
            AssignmentRepository assignments,
            ProgressReportRepository reports,
            VisibleAssignments visible,
            FileStore files,
            TaskClock clock) {
        this.assignments = assignments;
        this.reports = reports;
        this.visible = visible;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Any action that does not bring a report.
     *
     * @param seen the version over which the form was filled in
     * @param note a reason where the action needs one
     * @throws TransitionRefused if it is not possible now, or not for this person
     */
    @Transactional
    public void act(AssignmentId id, AssignmentAction action, long seen, @Nullable String note, Actor by) {
        var assignment = forChange(id, by);
        if (assignment.justDone(action, seen, by)) {
            return;
        }
        assignment.requireVersion(seen);
        var at = clock.now();
        switch (action) {
            case ACCEPT -> assignment.accept(by, at);
            case WITHDRAW_REPORT -> assignment.withdrawReport(by, at);
            case CONFIRM -> assignment.confirm(note, by, at);
            case RETURN -> assignment.returnForMore(reason(note), by, at);
            case CANCEL -> assignment.cancel(reason(note), by, at);
            case REOPEN -> assignment.reopen(reason(note), by, at);
            case REPORT_PROGRESS, REPORT_COMPLETION -> throw new IllegalArgumentException(action + " brings a report");
        }
        takeCoordinatorsAlong(assignment, by);
    }

    /**
     * Progress or completion, with the files that prove it.
     *
     * @param seen the version over which the form was filled in
     * @throws TransitionRefused if it is not possible now, or not for this person, or evidence is missing
     */
    @Transactional
    public void report(AssignmentId id, long seen, ReportContent content, Actor by) {
        var assignment = forChange(id, by);
        var sentBefore = reports.findBySubmissionId(content.submissionId());
        if (sentBefore.isPresent()) {
            landOn(sentBefore.get(), id, by);
            return;
        }
        assignment.requireVersion(seen);
        var at = clock.now();
        var report = new ProgressReport(id, content, by, at);
        assignment.report(content, report, by, at);
        reports.save(report);
        files.claim(content.files(), OwnerKind.REPORT, report.id().value(), by.id());
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
        if (lead.role() != AssignmentRole.LEAD || !(to.finished() || to == AssignmentStatus.IN_PROGRESS)) {
            return;
        }
        var coordinators = assignments.coordinatorsForChange(lead.task().id());
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

    /** Where all leads of the task have got to together; null while some have ended and some have not. */
    private @Nullable AssignmentStatus together(Assignment lead) {
        if (lead.status() == AssignmentStatus.IN_PROGRESS) {
            return AssignmentStatus.IN_PROGRESS;
        }
        var leads = assignments.leadStatuses(lead.task().id());
        if (leads.stream().anyMatch(AssignmentStatus::open)) {
            return null;
        }
        return leads.contains(AssignmentStatus.COMPLETED) ? AssignmentStatus.COMPLETED : AssignmentStatus.CANCELLED;
    }

    private static String reason(@Nullable String note) {
        if (note == null || note.isBlank()) {
            throw new TransitionRefused("task.refused.reason");
        }
        return Objects.requireNonNull(note).strip();
    }
}
