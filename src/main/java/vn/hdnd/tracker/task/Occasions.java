package vn.hdnd.tracker.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.calendar.WorkingCalendar;
import vn.hdnd.tracker.calendar.WorkingDays;
import vn.hdnd.tracker.intake.DeadlineKind;
import vn.hdnd.tracker.intake.EventRule;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.FoldedText;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.StaleVersion;
import vn.hdnd.tracker.shared.TaskId;

/**
 * The sessions and other events on whose days deadlines hang. When one gets its day, everything that waited for it starts,
 * and when that day is corrected, everything that was counted from it moves: all of it in one transaction, or nothing.
 */
@Service
public class Occasions {

    private final OccasionRepository occasions;
    private final TaskRepository tasks;
    private final AssignmentRepository assignments;
    private final SeriesWork series;
    private final WorkingCalendar calendar;
    private final CountedFrom countedFrom;
    private final TaskClock clock;

    Occasions(
            OccasionRepository occasions,
            TaskRepository tasks,
            AssignmentRepository assignments,
            SeriesWork series,
            WorkingCalendar calendar,
            CountedFrom countedFrom,
            TaskClock clock) {
        this.occasions = occasions;
        this.tasks = tasks;
        this.assignments = assignments;
        this.series = series;
        this.calendar = calendar;
        this.countedFrom = countedFrom;
        this.clock = clock;
    }

    /**
     * Enters an event; the same form sent twice enters it once.
     *
     * @param day null where it is not known yet
     * @throws Refused if one of that name is there
     */
    @Transactional
    public UUID register(UUID submissionId, String name, @Nullable LocalDate day, Actor by) {
        requireOffice(by);
        var sentBefore = occasions.findBySubmissionId(submissionId);
        if (sentBefore.isPresent()) {
            return sentBefore.get().id();
        }
        if (occasions.existsByFoldedName(FoldedText.fold(name))) {
            throw new Refused("task.refused.eventNamed", name);
        }
        var at = clock.now();
        var entered = new Occasion(submissionId, name, by, at);
        if (day != null) {
            entered.fallsOn(day, by, at);
        }
        return occasions.save(entered).id();
    }

    /**
     * Corrects what it is called; the periods that it opened are called so, too.
     *
     * @param seen the version over which the form was filled in
     * @throws Refused if another one has that name
     */
    @Transactional
    public void rename(UUID id, long seen, String name, Actor by) {
        requireOffice(by);
        var occasion = forChange(id);
        if (occasion.name().equals(name)) {
            return;
        }
        occasion.requireVersion(seen);
        if (!FoldedText.fold(name).equals(FoldedText.fold(occasion.name()))
                && occasions.existsByFoldedName(FoldedText.fold(name))) {
            throw new Refused("task.refused.eventNamed", name);
        }
        occasion.called(name);
        series.sessionCalled(occasion);
    }

    /**
     * These deadlines hang on it, and no longer on another event unless they come back each time. Where its day is known,
     * they get theirs at once.
     *
     * @param seen the version of the event over which the form was filled in
     * @throws Refused if a rule does not say how many days
     */
    @Transactional
    public void await(UUID id, long seen, Map<TaskId, EventRule> duties, Actor by) {
        requireOffice(by);
        var occasion = forChange(id);
        if (occasion.version() == seen + 1
                && duties.entrySet().stream().allMatch(duty -> occasion.ruleOf(duty.getKey())
                        .filter(duty.getValue()::equals)
                        .isPresent())) {
            return;
        }
        occasion.requireVersion(seen);
        if (duties.values().stream().anyMatch(rule -> !rule.complete())) {
            throw new Refused("task.refused.eventCount");
        }
        var days = calendar.load();
        var at = clock.now();
        var ordered = new TreeMap<UUID, Map.Entry<TaskId, EventRule>>();
        duties.entrySet().forEach(duty -> ordered.put(duty.getKey().value(), duty));
        for (var duty : ordered.values()) {
            var task = task(duty.getKey());
            if (!Recurring.eachSession(task.deadline())) {
                occasions.awaitedBy(task.id()).stream()
                        .filter(other -> !other.id().equals(id))
                        .forEach(other -> other.release(task.id()));
            }
            occasion.awaitedBy(task.id(), duty.getValue());
            count(task, occasion, duty.getValue(), days, by, at);
        }
    }

    /** The deadline no longer hangs on it. @throws Refused if its day was counted from it already */
    @Transactional
    public void release(UUID id, long seen, TaskId task, Actor by) {
        requireOffice(by);
        var occasion = forChange(id);
        if (occasion.ruleOf(task).isEmpty()) {
            return;
        }
        occasion.requireVersion(seen);
        if (occasion.heldOn() != null) {
            throw new Refused("task.refused.eventDated");
        }
        occasion.release(task);
    }

    /**
     * Gives it its day, or corrects it. What waited gets a deadline; what was counted from the day before moves, unless
     * somebody has decided otherwise; the first day of each stays beside it.
     *
     * @param seen the version over which the day was previewed
     * @throws StaleVersion if the event or what hangs on it was changed since
     */
    @Transactional
    public void date(UUID id, long seen, LocalDate day, Actor by) {
        requireOffice(by);
        var occasion = forChange(id);
        if (occasion.justDated(seen, day, by)) {
            return;
        }
        occasion.requireVersion(seen);
        var at = clock.now();
        occasion.fallsOn(day, by, at);
        var days = calendar.load();
        for (var duty : occasion.duties()) {
            count(task(duty.task()), occasion, duty.counted(), days, by, at);
        }
    }

    private void count(Task task, Occasion occasion, EventRule rule, WorkingDays days, Actor by, Instant at) {
        var held = occasion.heldOn();
        if (held == null || task.noticeEnded()) {
            return;
        }
        var due = rule.from(held, days::plus);
        var from = countedFrom.event(occasion.name(), held, rule);
        if (Recurring.eachSession(task.deadline())) {
            series.session(task, occasion, due, from, by, at);
            return;
        }
        for (var part : assignments.ofPeriodForChange(task.id(), null)) {
            part.dated(due, DeadlineKind.EVENT, from, by, at);
            part.moved(due, from, by, at);
        }
        if (task.deadline().kind() == DeadlineKind.EVENT) {
            task.fallsOn(due);
        }
    }

    /**
     * A person says by when a task is due whose words leave that open. All its parts that wait start.
     *
     * @param seen the version of the task over which the form was filled in
     * @throws TransitionRefused if nothing of it waits any more
     */
    @Transactional
    public int settle(TaskId id, long seen, LocalDate day, Actor by) {
        requireOffice(by);
        var task = task(id);
        if (task.justSettled(seen, day)) {
            return 0;
        }
        var waiting = assignments.undatedForChange(id);
        if (waiting.isEmpty()) {
            throw new TransitionRefused("task.refused.dated");
        }
        task.requireLikely(day);
        task.settle(seen, day);
        var at = clock.now();
        waiting.forEach(part -> part.dated(day, DeadlineKind.DATE, null, by, at));
        occasions.awaitedBy(id).stream()
                .filter(occasion -> occasion.heldOn() == null)
                .forEach(occasion -> occasion.release(id));
        return waiting.size();
    }

    private Task task(TaskId id) {
        return tasks.findForChange(id).filter(Task::started).orElseThrow(() -> new NotFound("task " + id));
    }

    private Occasion forChange(UUID id) {
        return occasions.findForChange(id).orElseThrow(() -> new NotFound("event " + id));
    }

    private static void requireOffice(Actor by) {
        if (!by.isOffice()) {
            throw new TransitionRefused("task.refused.office.dates");
        }
    }
}
