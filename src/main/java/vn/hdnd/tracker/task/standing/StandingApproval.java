package vn.hdnd.tracker.task.standing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.FileId;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.StaleVersion;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.task.ApprovalRules;
import vn.hdnd.tracker.task.FileChanges;
import vn.hdnd.tracker.task.HeldContent;
import vn.hdnd.tracker.task.HeldContent.State;
import vn.hdnd.tracker.task.TaskClock;

/**
 * Common reports that go to the head of their unit before they leave it. What waits is known to the unit alone; a report that
 * was sent stays as it is until the head lets its correction go.
 */
@Service
public class StandingApproval {

    private final StandingReportRepository reports;
    private final StandingPeriodRepository periods;
    private final StandingEventRepository events;
    private final StandingFiles files;
    private final ApprovalRules rules;
    private final JsonMapper json;
    private final TaskClock clock;

    StandingApproval(
            StandingReportRepository reports,
            StandingPeriodRepository periods,
            StandingEventRepository events,
            StandingFiles files,
            ApprovalRules rules,
            JsonMapper json,
            TaskClock clock) {
        this.reports = reports;
        this.periods = periods;
        this.events = events;
        this.files = files;
        this.rules = rules;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What waits in a unit, as its own people see it.
     *
     * @param dropped files of what was sent before that are to go with it
     * @param words why it was sent back, {@code decidedBy} by whom; null while it was not
     * @param judges this person may let it go or send it back
     */
    public record Waiting(
            boolean sentBack,
            Map<UUID, StandingAnswer> answers,
            Set<FileId> dropped,
            String typedBy,
            Instant typedAt,
            @Nullable String words,
            @Nullable String decidedBy,
            boolean judges) {}

    /** As it is kept. */
    record Held(Map<UUID, StandingAnswer> answers, Set<FileId> dropped) {}

    /** What waits of this report; for anybody outside its unit nothing does. */
    @Transactional(readOnly = true)
    public Optional<Waiting> of(UUID id, Actor actor) {
        return reports.findById(id)
                .filter(report -> actor.reportsFor(report.unit()))
                .flatMap(report -> Optional.ofNullable(report.held())
                        .filter(held -> held.state().open())
                        .map(held -> waiting(report, held, actor)));
    }

    private Waiting waiting(StandingReport report, HeldContent held, Actor actor) {
        var content = json.readValue(held.content(), Held.class);
        var sentBack = held.state() == State.SENT_BACK;
        return new Waiting(
                sentBack,
                content.answers(),
                content.dropped(),
                held.typedByName(),
                held.typedAt(),
                sentBack ? held.words() : null,
                sentBack ? held.decidedByName() : null,
                !sentBack && held.mayJudge(report.unit(), actor));
    }

    /** Whether what this person sends for the unit goes to its head first. */
    public boolean holds(UnitId unit, Actor by) {
        return rules.holdsCommon(unit, by);
    }

    boolean holds(UnitId unit, StandingOrigin origin, Actor by) {
        return !origin.source().recorded() && holds(unit, by);
    }

    /** In the transaction of whoever sends it, over the report locked for change. */
    @Nullable
    StandingDeed hold(StandingReport report, StandingContent typed, Actor by) {
        var id = report.id();
        var kept = json(typed, typed.files().dropped());
        var deed = report.hold(typed, kept, reports.dutiesOf(id), reports.earlier(id), by, clock.now());
        if (deed != null) {
            files.keep(id, typed.files(), by.id());
            events.save(new StandingEvent(id, deed, null, by, clock.now()));
        }
        return deed;
    }

    /**
     * The head lets it go, with these answers. It counts the day on which it leaves the unit.
     *
     * @throws StaleVersion if it was changed since the form was shown
     * @throws Refused if it does not wait any more, if this person is not the head of the unit or typed it, or if nothing can
     *     be sent any more
     * @throws NotFound if there is none of a unit for which this person reports
     */
    @Transactional
    public void approve(UUID id, StandingContent changed, Actor by) {
        var report = own(id, by);
        periods.findById(report.period()).orElseThrow().requireOpen();
        var held = report.held();
        var dropped = held == null
                ? Set.<FileId>of()
                : json.readValue(held.content(), Held.class).dropped();
        var typist = held == null ? null : held.typedByName();
        var deed = report.approve(
                changed, json(changed, dropped), reports.dutiesOf(id), reports.earlier(id), by, clock.now());
        if (deed != null) {
            files.send(id, new FileChanges(List.of(), dropped), by.id());
            events.save(new StandingEvent(id, deed, typist, by, clock.now()));
        }
    }

    /** The head wants it changed; refused as {@link #approve} is. */
    @Transactional
    public void sendBack(UUID id, long seen, String reason, Actor by) {
        if (own(id, by).sendBack(reason, seen, by, clock.now())) {
            events.save(new StandingEvent(id, StandingDeed.SENT_BACK, reason, by, clock.now()));
        }
    }

    /** An officer of the unit takes it back; nothing of it was sent. */
    @Transactional
    public void withdraw(UUID id, long seen, Actor by) {
        if (own(id, by).withdraw(seen, by, clock.now())) {
            events.save(new StandingEvent(id, StandingDeed.WITHDRAWN, null, by, clock.now()));
        }
    }

    private String json(StandingContent typed, Set<FileId> dropped) {
        return json.writeValueAsString(new Held(typed.answers(), dropped));
    }

    private StandingReport own(UUID id, Actor by) {
        return reports.findForChange(id)
                .filter(report -> by.reportsFor(report.unit()))
                .orElseThrow(() -> new NotFound("common report " + id));
    }
}
