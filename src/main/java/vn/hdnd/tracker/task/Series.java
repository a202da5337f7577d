package vn.hdnd.tracker.task;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Decision;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.StaleVersion;
import vn.hdnd.tracker.shared.TaskId;

/**
 * How a duty recurs. Each of its periods has parts of its own; periods by the calendar are opened one behind the other,
 * those of sessions as sessions get their days. It ends by a decision, or with its notice; what is open then stays open.
 */
@Entity
@Table(name = "task_series")
class Series {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "task_id"))
    private TaskId task;

    @Version
    private @Nullable Long version;

    @Embedded
    private Schedule schedule;

    private @Nullable LocalDate nextOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "started_by"))
    private AccountId startedBy;

    private String startedByName;

    private Instant startedAt;

    private @Nullable Instant endedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "ended_by"))
    private @Nullable AccountId endedBy;

    private @Nullable String endedByName;

    private @Nullable String endReason;

    private @Nullable String basisWho;

    private @Nullable LocalDate basisOn;

    @SuppressWarnings("NullAway.Init")
    protected Series() {}

    /** @param from the first period is the one that can still be met from this day on */
    Series(TaskId task, Schedule schedule, LocalDate from, Actor by, Instant at) {
        this.task = task;
        this.schedule = schedule;
        this.nextOn = schedule.byCalendar() ? schedule.first(from) : null;
        this.startedBy = by.id();
        this.startedByName = by.name();
        this.startedAt = at;
    }

    /** A period has begun and has not been opened. */
    boolean due(LocalDate today) {
        return running() && nextOn != null && !nextOn.isAfter(today);
    }

    /** Hands out the first day of the period to be opened, and goes on to the one behind it. */
    LocalDate step() {
        var start = Objects.requireNonNull(nextOn, "nothing by the calendar");
        nextOn = schedule.next(start);
        return start;
    }

    /** Leaves out what lies before the period that can still be met from this day on: it was past before it was known here. */
    void skipTo(LocalDate today) {
        if (nextOn != null && nextOn.isBefore(schedule.first(today))) {
            nextOn = schedule.first(today);
        }
    }

    /**
     * Recurs otherwise from now on; periods that were opened stay what they are.
     *
     * @param behind the last day of the latest period that was opened; null: none was
     * @throws StaleVersion if it was changed since the form was shown
     */
    void revise(long seen, Schedule changed, @Nullable LocalDate behind, LocalDate today) {
        requireVersion(seen);
        requireRunning();
        schedule = changed;
        if (!changed.byCalendar()) {
            nextOn = null;
        } else {
            nextOn = behind == null ? changed.first(today) : changed.notBefore(behind.plusDays(1));
        }
    }

    /**
     * No further period is opened.
     *
     * @throws StaleVersion if it was changed since the form was shown
     * @throws TransitionRefused if this person does not decide it, or names no reason or no basis
     */
    void end(long seen, Particulars said, Actor by, Instant at) {
        requireVersion(seen);
        requireRunning();
        if (!endedBy(by)) {
            throw new TransitionRefused("task.refused.decider");
        }
        var reason = said.reason();
        var basis = by.is(Role.COMMITTEE) ? null : said.basis();
        if (!by.is(Role.COMMITTEE) && basis == null) {
            throw new TransitionRefused("task.refused.basis");
        }
        close(reason, by.id(), by.name(), at);
        basisWho = basis == null ? null : basis.who();
        basisOn = basis == null ? null : basis.on();
    }

    /** Whether this person decides that such a series ends: as a duty is cancelled. */
    static boolean endedBy(Actor actor) {
        return actor.decides(Decision.CANCELLATION);
    }

    /** Its notice is no longer in force, or words it otherwise. */
    void endWithNotice(String reason, Instant at) {
        if (running()) {
            close(reason, startedBy, startedByName, at);
        }
    }

    private void close(String reason, AccountId by, String name, Instant at) {
        endedAt = at;
        endReason = reason;
        endedBy = by;
        endedByName = name;
        nextOn = null;
    }

    /** The form was sent twice. */
    boolean justEnded(long seen, Actor by) {
        return version() == seen + 1 && endedAt != null && by.id().equals(endedBy);
    }

    boolean justRevised(long seen, Schedule wanted) {
        return version() == seen + 1 && running() && schedule.equals(wanted);
    }

    private void requireVersion(long seen) {
        if (version() != seen) {
            throw new StaleVersion();
        }
    }

    private void requireRunning() {
        if (!running()) {
            throw new TransitionRefused("task.refused.seriesEnded");
        }
    }

    boolean running() {
        return endedAt == null;
    }

    /** On whose word its periods are opened. */
    Actor starter() {
        return new Actor(startedBy, "", startedByName, List.of());
    }

    TaskId task() {
        return task;
    }

    Schedule schedule() {
        return schedule;
    }

    @Nullable
    LocalDate nextOn() {
        return nextOn;
    }

    long version() {
        return Objects.requireNonNullElse(version, 0L);
    }
}
