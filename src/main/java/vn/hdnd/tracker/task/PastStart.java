package vn.hdnd.tracker.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.notice.NoticeTracked;
import vn.hdnd.tracker.organization.Register;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.task.AssignmentEvent.Act;
import vn.hdnd.tracker.task.ReportContent.Origin;

/**
 * Lets the past of an old notice happen to the assignments that start with it, each step on its own day. Takes part in
 * the transaction that puts the notice into tracking.
 */
@Component
class PastStart {

    private final AssignmentRepository assignments;
    private final ProgressReportRepository reports;

    PastStart(AssignmentRepository assignments, ProgressReportRepository reports) {
        this.assignments = assignments;
        this.reports = reports;
    }

    /**
     * Whoever puts the notice into tracking thereby confirms what that person may confirm.
     *
     * @throws Refused if something is said to have happened before the notice was issued
     */
    void live(List<Assignment> parts, List<PastResult> past, NoticeTracked tracked, Register register) {
        // Steps are written together: those that started the parts before the reports, those that name a report behind
        // it.
        assignments.flush();
        var head = tracked.by();
        var at = tracked.at();
        record Part(Object task, Object unit) {}
        var byPart = past.stream()
                .collect(Collectors.toMap(result -> new Part(result.task(), result.unit()), Function.identity()));
        for (var part : parts) {
            var result = byPart.get(new Part(part.task().id(), part.unit()));
            if (result != null && part.role() == AssignmentRole.LEAD) {
                requireAfter(tracked.issuedOn(), result, part, register);
                live(part, result, head, at);
            }
        }
        parts.stream()
                .filter(part -> part.role() == AssignmentRole.COORDINATE)
                .forEach(part -> follow(part, leadsOf(part, parts), head, at));
    }

    /** The grid knew the day of the notice only if it was known before tracking. */
    private static void requireAfter(LocalDate issuedOn, PastResult result, Assignment part, Register register) {
        var day = result.day();
        if (day != null && day.isBefore(issuedOn)) {
            throw new Refused(
                    "task.retro.impossible.day.of",
                    part.task().plan().title(),
                    register.unit(part.unit()).shortName(),
                    VietnamTime.DAY.format(day));
        }
    }

    private void live(Assignment part, PastResult result, Actor head, Instant at) {
        var day = result.day();
        if (day == null || !result.state().happened()) {
            return;
        }
        var happened = day.atStartOfDay(VietnamTime.ZONE).toInstant();
        if (result.state() == PastState.CANCELLED) {
            part.wasCancelled(Act.of(head, at).happened(happened).noted(result.outcome()));
            return;
        }
        var report = report(part, result);
        part.wasReported(
                result.state() == PastState.COMPLETED,
                report,
                Act.of(result.recordedBy(), at).happened(happened).forUnit(true).reporting(report));
        reports.save(report);
        part.confirmIfMay(Act.of(head, at).happened(happened));
    }

    private static ProgressReport report(Assignment part, PastResult result) {
        var number = result.paperNumber();
        var origin = number == null
                ? new Origin(ReportSource.LEDGER, null, null, result.day(), null, null, null)
                : new Origin(ReportSource.PAPER, number, result.day(), null, null, null, null);
        var kind = result.state() == PastState.COMPLETED ? ReportKind.COMPLETION : ReportKind.PROGRESS;
        var content = new ReportContent(UUID.randomUUID(), kind, result.outcome(), null, null, null, origin, List.of());
        return new ProgressReport(part.id(), content, result.recordedBy(), result.recordedAt());
    }

    private static List<Assignment> leadsOf(Assignment coordinator, List<Assignment> parts) {
        var leads = new ArrayList<Assignment>();
        for (var part : parts) {
            var paired = coordinator.lead() == null || part.id().equals(coordinator.lead());
            if (part.role() == AssignmentRole.LEAD
                    && part.task().id().equals(coordinator.task().id())
                    && paired) {
                leads.add(part);
            }
        }
        return leads;
    }

    /** A coordinator ended with its lead, or with the last of all leads. */
    private static void follow(Assignment coordinator, List<Assignment> leads, Actor head, Instant at) {
        if (leads.isEmpty() || leads.stream().anyMatch(lead -> lead.status().open())) {
            return;
        }
        var done = leads.stream().anyMatch(lead -> lead.status() == AssignmentStatus.COMPLETED);
        var last = leads.stream()
                .map(Assignment::finishedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(at);
        coordinator.followLead(
                done ? AssignmentStatus.COMPLETED : AssignmentStatus.CANCELLED,
                Act.of(head, at).happened(last));
    }
}
