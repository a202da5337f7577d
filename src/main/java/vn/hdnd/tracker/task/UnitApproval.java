package vn.hdnd.tracker.task;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.tracker.attachment.FileStore;
import vn.hdnd.tracker.attachment.OwnerKind;
import vn.hdnd.tracker.attachment.StoredFileSummary;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.FileId;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.task.HeldContent.State;

/**
 * Reports that go to the head of their unit before they leave it. What waits is known to the unit alone; of the Office it is
 * known that something waits.
 */
@Service
public class UnitApproval {

    private final UnsentReportRepository unsent;
    private final AssignmentRepository assignments;
    private final VisibleAssignments visible;
    private final ApprovalRules rules;
    private final ReportSending sending;
    private final FileStore files;
    private final ApplicationEventPublisher events;
    private final JsonMapper json;
    private final TaskClock clock;

    UnitApproval(
            UnsentReportRepository unsent,
            AssignmentRepository assignments,
            VisibleAssignments visible,
            ApprovalRules rules,
            ReportSending sending,
            FileStore files,
            ApplicationEventPublisher events,
            JsonMapper json,
            TaskClock clock) {
        this.unsent = unsent;
        this.assignments = assignments;
        this.visible = visible;
        this.rules = rules;
        this.sending = sending;
        this.files = files;
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What waits in a unit, as its own people see it.
     *
     * @param words why it was sent back, {@code decidedBy} by whom; null while it was not
     * @param judges this person may let it go or send it back
     */
    public record Waiting(
            UUID id,
            long version,
            boolean sentBack,
            ReportContent content,
            String typedBy,
            Instant typedAt,
            @Nullable String words,
            @Nullable String decidedBy,
            boolean judges) {}

    /**
     * What waits on this part.
     *
     * @throws NotFound if the part is not of a unit for which this person reports
     */
    @Transactional(readOnly = true)
    public Optional<Waiting> of(AssignmentId id, Actor actor) {
        var part = own(assignments.findById(id), id, actor);
        return unsent.latest(id)
                .filter(report -> report.held().state().open())
                .map(report -> new Waiting(
                        report.id(),
                        report.version(),
                        report.held().state() == State.SENT_BACK,
                        content(report),
                        report.held().typedByName(),
                        report.held().typedAt(),
                        report.held().words(),
                        report.held().state() == State.SENT_BACK ? report.held().decidedByName() : null,
                        report.held().state() == State.WAITING && report.held().mayJudge(part.unit(), actor)));
    }

    /** Whether this report waits for the head now, instead of going out. The same form sent twice waits once. */
    boolean holds(Assignment part, ReportContent content, Actor by) {
        if (content.origin().source().recorded()) {
            return false;
        }
        if (unsent.findBySubmissionId(content.submissionId()).isPresent()) {
            return true;
        }
        if (!rules.hold(part.unit(), content.kind(), by)) {
            return false;
        }
        if (unsent.existsOpen(part.id())) {
            throw new TransitionRefused("approval.refused.waits");
        }
        part.requireReportable(content, by);
        var report = new UnsentReport(part.id(), content, json.writeValueAsString(content), by, clock.now());
        unsent.saveAndFlush(report);
        files.claim(content.files(), OwnerKind.UNSENT_REPORT, report.id(), by.id());
        tellHeads(part, by);
        return true;
    }

    /**
     * The head lets it go, changed or as it is.
     *
     * @param seen the version over which the form was filled in
     * @throws TransitionRefused if it does not wait any more, if this person is not the head of the unit or typed it, or if
     *     the part is no longer to be reported on
     */
    @Transactional
    public void approve(AssignmentId id, long seen, ReportWords changed, Actor by) {
        onLatest(id, State.SENT, seen, by, step -> {
            var content = changed.in(content(step.report()));
            step.report()
                    .held()
                    .approve(json.writeValueAsString(content), step.part().unit(), by, clock.now());
            sending.sendApproved(step.part(), content, step.report(), by);
        });
    }

    /** The head wants it changed. */
    @Transactional
    public void sendBack(AssignmentId id, long seen, @Nullable String words, Actor by) {
        onLatest(id, State.SENT_BACK, seen, by, step -> {
            var reason = Particulars.noted(words).reason();
            step.report().held().sendBack(reason, step.part().unit(), by, clock.now());
            events.publishEvent(
                    rules.sentBack(step.part().id(), step.report().held().typedBy(), reason, by, clock.now()));
        });
    }

    /**
     * An officer of the unit puts it before the head again, changed, with other files if need be.
     *
     * @throws TransitionRefused if it was not sent back, if evidence is required and none would be left, or if the part is no
     *     longer to be reported on; then its files are what they were
     * @throws Refused if an added file does not wait any more, or there are too many
     */
    @Transactional
    public void resubmit(AssignmentId id, long seen, ReportWords changed, FileChanges evidence, Actor by) {
        onLatest(id, State.WAITING, seen, by, step -> {
            step.report().held().requireSentBack();
            var content = changed.in(content(step.report())).with(change(step.report(), evidence, by));
            step.part().requireReportable(content, by);
            step.report().held().resubmit(json.writeValueAsString(content), by, clock.now());
            tellHeads(step.part(), by);
        });
    }

    /** An officer of the unit takes it back; nothing of it was a report. */
    @Transactional
    public void withdraw(AssignmentId id, long seen, Actor by) {
        onLatest(id, State.WITHDRAWN, seen, by, step -> step.report().held().withdraw(by, clock.now()));
    }

    /** What it has after the change. */
    private List<FileId> change(UnsentReport report, FileChanges evidence, Actor by) {
        files.drop(evidence.dropped(), OwnerKind.UNSENT_REPORT, report.id());
        files.claim(evidence.added(), OwnerKind.UNSENT_REPORT, report.id(), by.id());
        return files.filesOf(OwnerKind.UNSENT_REPORT, report.id()).stream()
                .map(StoredFileSummary::id)
                .toList();
    }

    private record Step(Assignment part, UnsentReport report) {}

    private void onLatest(AssignmentId id, State to, long seen, Actor by, Consumer<Step> step) {
        visible.require(id, by);
        var part = own(assignments.findForChange(id), id, by);
        var report = unsent.latest(id).orElseThrow(() -> new NotFound("unsent report of " + id));
        if (report.justDone(to, seen, by)) {
            return;
        }
        report.requireVersion(seen);
        step.accept(new Step(part, report));
    }

    private static Assignment own(Optional<Assignment> found, AssignmentId id, Actor actor) {
        return found.filter(part -> actor.reportsFor(part.unit()))
                .orElseThrow(() -> new NotFound("unsent report of " + id));
    }

    private ReportContent content(UnsentReport report) {
        return json.readValue(report.held().content(), ReportContent.class);
    }

    private void tellHeads(Assignment part, Actor by) {
        events.publishEvent(rules.waits(part.id(), part.unit(), by, clock.now()));
    }
}
