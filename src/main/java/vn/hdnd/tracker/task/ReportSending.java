package vn.hdnd.tracker.task;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.attachment.FileStore;
import vn.hdnd.tracker.attachment.OwnerKind;
import vn.hdnd.tracker.shared.Actor;

/** Makes a report out of what was typed, within the transaction of whoever lets it go. */
@Component
class ReportSending {

    private final ProgressReportRepository reports;
    private final FileStore files;
    private final TaskClock clock;

    ReportSending(ProgressReportRepository reports, FileStore files, TaskClock clock) {
        this.reports = reports;
        this.files = files;
        this.clock = clock;
    }

    /** Straight from the hand that typed it. */
    void send(Assignment assignment, ReportContent content, Actor by) {
        var report = report(assignment, content, by, null);
        files.claim(content.files(), OwnerKind.REPORT, report.id().value(), by.id());
    }

    /** What a colleague typed, approved by this person: it counts the day on which it leaves the unit. */
    void sendApproved(Assignment assignment, ReportContent content, UnsentReport typed, Actor by) {
        var report = report(assignment, content, by, typed);
        files.pass(
                OwnerKind.UNSENT_REPORT,
                typed.id(),
                OwnerKind.REPORT,
                report.id().value());
    }

    private ProgressReport report(
            Assignment assignment, ReportContent content, Actor by, @Nullable UnsentReport typed) {
        var at = clock.now();
        var report = new ProgressReport(
                assignment.id(),
                content,
                by,
                at,
                typed == null ? null : typed.held().typedBy());
        assignment.report(
                content, report, by, at, typed == null ? null : typed.held().typedByName());
        return reports.save(report);
    }
}
