package vn.hdnd.tracker.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.intake.Cadence;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.StaleVersion;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.task.AssignmentEvent.Act;

/**
 * What recurs: begins with tracking where the words name the period, otherwise when a clerk says it; opens its periods;
 * ends by a decision or with its notice. A period is opened once, however often and wherever it is asked for.
 */
@Service
public class SeriesWork {

    /** The version of a series that is not there yet. */
    public static final long NONE = -1;

    /** More periods than anybody was away for; the rest comes with the next look. */
    private static final int MOST_AT_ONCE = 60;

    private static final Locale OF_NOTICES = Locale.forLanguageTag("vi");

    private final SeriesRepository series;
    private final SeriesPeriodRepository periods;
    private final AssignmentRepository assignments;
    private final TaskRepository tasks;
    private final PeriodNames names;
    private final MessageSource messages;
    private final TaskClock clock;

    SeriesWork(
            SeriesRepository series,
            SeriesPeriodRepository periods,
            AssignmentRepository assignments,
            TaskRepository tasks,
            PeriodNames names,
            MessageSource messages,
            TaskClock clock) {
        this.series = series;
        this.periods = periods;
        this.assignments = assignments;
        this.tasks = tasks;
        this.names = names;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Takes part in tracking: the period that the first parts belong to, or null where nothing recurs, its period is not
     * named, or it waits for a session. Of an old notice the periods between its own and the present one are left out.
     */
    @Nullable
    SeriesPeriod begin(Task task, Act act) {
        var schedule = Recurring.scheduleOf(task.deadline());
        if (schedule == null) {
            return null;
        }
        var begun = series.save(new Series(task.id(), schedule, day(act.happened()), act.by(), act.happened()));
        if (!schedule.byCalendar()) {
            return null;
        }
        var first = nextOf(begun, act.happened());
        task.fallsOn(first.dueOn());
        begun.skipTo(day(act.at()));
        return first;
    }

    /** Series of which a period has begun that is not opened, for the job that opens them one by one. */
    @Transactional(readOnly = true)
    public List<TaskId> due() {
        return series.due(day(clock.now()));
    }

    /**
     * Opens what has begun of a series, in one transaction. Where somebody else has just done so, nothing.
     *
     * @return how many periods
     */
    @Transactional
    public int open(TaskId id) {
        var recurring = series.findForChange(id).orElseThrow(() -> new NotFound("series " + id));
        var task = tasks.findForChange(id).orElseThrow(() -> new NotFound("task " + id));
        var at = clock.now();
        if (task.noticeEnded() || Recurring.scheduleOf(task.deadline()) == null) {
            recurring.endWithNotice(say("task.series.endedWithNotice"), at);
        }
        var opened = 0;
        while (recurring.due(day(at)) && opened < MOST_AT_ONCE) {
            openNext(recurring, task, recurring.starter(), at);
            opened++;
        }
        return opened;
    }

    /**
     * Recurs so from now on. Where it did not recur yet, the parts that are there belong to the first period; where only
     * the day within the period is another, the latest period follows.
     *
     * @param seen the version of the series over which the form was filled in; {@link #NONE} where there was none
     */
    @Transactional
    public void recurs(TaskId id, long seen, Schedule wanted, Actor by) {
        if (!by.isOffice()) {
            throw new TransitionRefused("task.refused.office.dates");
        }
        var task = tasks.findForChange(id).orElseThrow(() -> new NotFound("task " + id));
        var at = clock.now();
        var known = series.findForChange(id).orElse(null);
        if (known == null) {
            if (!task.started() || task.noticeEnded()) {
                throw new TransitionRefused("task.refused.seriesEnded");
            }
            var begun = series.save(new Series(id, wanted, day(at), by, at));
            if (wanted.byCalendar()) {
                openNext(begun, task, by, at);
            }
            return;
        }
        if (seen == NONE ? known.schedule().equals(wanted) : known.justRevised(seen, wanted)) {
            return;
        }
        if (seen == NONE) {
            throw new StaleVersion();
        }
        revise(known, seen, wanted, task, by, at);
    }

    private void revise(Series known, long seen, Schedule wanted, Task task, Actor by, Instant at) {
        var before = known.schedule();
        var latest = periods.latest(task.id()).orElse(null);
        var behind = latest == null || !before.byCalendar()
                ? null
                : before.next(latest.startsOn()).minusDays(1);
        known.revise(seen, wanted, behind, day(at));
        if (latest != null && before.cadence() == wanted.cadence() && wanted.byCalendar()) {
            move(task, latest, wanted.due(latest.startsOn()), latest.label(), by, at);
        } else if (latest == null && wanted.byCalendar()) {
            openNext(known, task, by, at);
        }
    }

    /**
     * No further period is opened; what is open stays open.
     *
     * @param seen the version over which the form was filled in
     */
    @Transactional
    public void end(TaskId id, long seen, Particulars said, Actor by) {
        var ending = series.findForChange(id).orElseThrow(() -> new NotFound("series " + id));
        if (ending.justEnded(seen, by)) {
            return;
        }
        var at = clock.now();
        ending.end(seen, said, by, at);
        var latest = periods.latest(id).map(SeriesPeriod::id).orElse(null);
        assignments.ofPeriodForChange(id, latest).stream()
                .filter(part -> part.status().counted())
                .forEach(part -> part.seriesEnded(said, by, at));
    }

    /** The notice is no longer in force, or another one words it otherwise. Takes part in that transaction. */
    void follow(Task task, Instant at) {
        series.findForChange(task.id()).filter(Series::running).ifPresent(known -> {
            var schedule = Recurring.scheduleOf(task.deadline());
            if (task.noticeEnded() || schedule == null) {
                known.endWithNotice(say("task.series.endedWithNotice"), at);
            } else if (known.schedule().cadence() != schedule.cadence()) {
                var latest = periods.latest(task.id()).orElse(null);
                var behind = latest == null || !known.schedule().byCalendar()
                        ? null
                        : known.schedule().next(latest.startsOn()).minusDays(1);
                known.revise(known.version(), schedule, behind, day(at));
            }
        });
    }

    /** A session got its day, or another one: its period is opened, or moves along. */
    void session(Task task, Occasion session, LocalDate due, String from, Actor by, Instant at) {
        var held = Objects.requireNonNull(session.heldOn());
        var known = series.findForChange(task.id())
                .orElseGet(() -> series.save(
                        new Series(task.id(), new Schedule(Cadence.EACH_SESSION, null, null), held, by, at)));
        if (!known.running()) {
            return;
        }
        var key = session.id().toString();
        var period = periods.find(task.id(), key).orElse(null);
        if (period == null) {
            open(task, new SeriesPeriod(task.id(), key, session.name(), held, due, at), from, by, at);
        } else {
            period.startsOn(held);
            move(task, period, due, from, by, at);
        }
    }

    private SeriesPeriod nextOf(Series recurring, Instant at) {
        var schedule = recurring.schedule();
        var start = recurring.step();
        return periods.save(new SeriesPeriod(
                recurring.task(), schedule.key(start), names.of(schedule, start), start, schedule.due(start), at));
    }

    private void openNext(Series recurring, Task task, Actor by, Instant at) {
        var latest = latest(task.id());
        fanOut(task, nextOf(recurring, at), latest, null, by, at);
    }

    private void open(Task task, SeriesPeriod period, String from, Actor by, Instant at) {
        var latest = latest(task.id());
        fanOut(task, periods.save(period), latest, from, by, at);
    }

    private @Nullable UUID latest(TaskId task) {
        return periods.latest(task).map(SeriesPeriod::id).orElse(null);
    }

    /** The parts of the first period are those that are there; those of a later one follow those of the latest. */
    private void fanOut(
            Task task, SeriesPeriod period, @Nullable UUID latest, @Nullable String from, Actor by, Instant at) {
        var before = assignments.ofPeriodForChange(task.id(), latest);
        if (latest == null) {
            before.forEach(part -> part.belongsTo(period, from == null ? period.label() : from, by, at));
        } else {
            assignments.saveAll(NextParts.of(before, period, Act.of(by, at)));
        }
        task.fallsOn(period.dueOn());
    }

    private void move(Task task, SeriesPeriod period, LocalDate due, String from, Actor by, Instant at) {
        if (due.equals(period.dueOn())) {
            return;
        }
        period.dueOn(due);
        assignments.ofPeriodForChange(task.id(), period.id()).forEach(part -> part.moved(due, from, by, at));
        task.fallsOn(due);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, VietnamTime.ZONE);
    }

    private String say(String key) {
        return messages.getMessage(key, null, OF_NOTICES);
    }
}
