package vn.hdnd.tracker.task.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hdnd.tracker.notice.NoticeRevoked;
import vn.hdnd.tracker.notice.NoticeSuperseded;
import vn.hdnd.tracker.notice.NoticeTracked;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.StaleVersion;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.task.TaskClock;
import vn.hdnd.tracker.task.TaskToday;

/** How often common reports are asked for, and the rounds that come of it. */
@Service
public class StandingRounds {

    private static final String TRACKED = "TRACKED";

    private static final Locale OF_PAPERS = Locale.forLanguageTag("vi");

    /** Notices looked up at once when next rounds begin; each begins in a transaction of its own. */
    private static final int BATCH = 200;

    private final StandingScheduleRepository schedules;
    private final StandingPeriodRepository periods;
    private final StandingReportRepository reports;
    private final StandingEventRepository events;
    private final RoundWords words;
    private final TaskClock clock;
    private final TransactionTemplate transaction;

    StandingRounds(
            StandingScheduleRepository schedules,
            StandingPeriodRepository periods,
            StandingReportRepository reports,
            StandingEventRepository events,
            RoundWords words,
            TaskClock clock,
            PlatformTransactionManager transactions) {
        this.schedules = schedules;
        this.periods = periods;
        this.reports = reports;
        this.events = events;
        this.words = words;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Sets the interval, while the notice is under review or later. A round in which nobody has reported yet takes it on;
     * otherwise it holds from the next one. Set twice, it is set once.
     *
     * @param seen the version that the form was shown over; -1 if there was none
     * @param conferenceOn only with {@link StandingRhythm#NEXT_CONFERENCE}; may not have passed
     */
    @Transactional
    public void set(NoticeId notice, long seen, StandingRhythm rhythm, @Nullable LocalDate conferenceOn, Actor by) {
        if (!by.isOffice()) {
            throw new NotFound("standing duties of " + notice);
        }
        var status = schedules.noticeStatus(notice.value()).orElseThrow(() -> new NotFound("notice " + notice));
        if ("SUPERSEDED".equals(status) || "REVOKED".equals(status)) {
            throw new Refused("task.common.refused.ended");
        }
        var today = clock.today();
        if (conferenceOn != null && conferenceOn.isBefore(today.date())) {
            throw new Refused("task.common.refused.conferencePast");
        }
        var made = schedules.create(notice.value(), by.id().value(), clock.now()) == 1;
        var schedule = schedules.findForChange(notice).orElseThrow();
        if (schedule.says(rhythm, conferenceOn)) {
            return;
        }
        if (!made && schedule.version() != seen) {
            throw new StaleVersion();
        }
        var sameRhythm = schedule.rhythm() == rhythm;
        schedule.set(rhythm, conferenceOn, by, clock.now());
        if (TRACKED.equals(status)) {
            apply(schedule, sameRhythm, today, by);
        }
    }

    private void apply(StandingSchedule schedule, boolean sameRhythm, TaskToday today, Actor by) {
        if (!schedule.rhythm().asks()) {
            periods.endAll(schedule.notice(), clock.now());
            return;
        }
        var latest = periods.findFirstByNoticeOrderByNumberDesc(schedule.notice());
        var running = latest.filter(period -> period.runs(today.date()));
        if (running.isEmpty()) {
            open(schedule, latest.map(StandingPeriod::number).orElse(0) + 1, today, by);
        } else if (sameRhythm || reports.untouched(running.get().id())) {
            var period = running.get();
            var before = period.dueOn();
            period.shape(
                    schedule.rhythm(),
                    schedule.rhythm().from(period.startsOn(), schedule.conferenceOn(), today.workingDays()));
            tellDue(period, before, by);
        }
    }

    /** Units that still owe their report hear of another last day. */
    private void tellDue(StandingPeriod period, @Nullable LocalDate before, Actor by) {
        if (!Objects.equals(before, period.dueOn())) {
            enter(reports.owed(period.id()), StandingDeed.DUE_MOVED, period, by);
        }
    }

    private void enter(List<UUID> of, StandingDeed deed, StandingPeriod period, Actor by) {
        var due = period.dueOn();
        var day = due == null ? null : VietnamTime.DAY.format(due);
        var now = clock.now();
        events.saveAll(of.stream()
                .map(report -> new StandingEvent(report, deed, day, by, now))
                .toList());
    }

    /** Another last day for one round. @param seen the version that the form was shown over */
    @Transactional
    public void moveDue(UUID id, long seen, LocalDate day, Actor by) {
        if (!by.isOffice()) {
            throw new NotFound("common reports " + id);
        }
        var period = periods.findForChange(id).orElseThrow(() -> new NotFound("common reports " + id));
        var before = period.dueOn();
        if (day.equals(before)) {
            return;
        }
        if (period.version() != seen) {
            throw new StaleVersion();
        }
        period.moveDue(day);
        tellDue(period, before, by);
    }

    /**
     * Begins the next round of every notice whose last one is over. Each in a transaction of its own that looks again under
     * the lock of its schedule: run twice, at once by several, or again after it broke off, every round begins once.
     *
     * @return how many began
     */
    public int openDue() {
        var today = clock.today();
        var opened = 0;
        for (var wanting = schedules.wanting(today.date(), BATCH);
                !wanting.isEmpty();
                wanting = schedules.wanting(today.date(), BATCH)) {
            var before = opened;
            for (var notice : wanting) {
                opened += Boolean.TRUE.equals(transaction.execute(tx -> openNext(new NoticeId(notice), today))) ? 1 : 0;
            }
            if (opened == before) {
                break; // another instance does them
            }
        }
        return opened;
    }

    private boolean openNext(NoticeId notice, TaskToday today) {
        var schedule = schedules.findForChange(notice).orElseThrow();
        var latest = periods.findFirstByNoticeOrderByNumberDesc(notice);
        if (!schedule.rhythm().asks()
                || latest.filter(period -> period.runs(today.date())).isPresent()
                || schedules
                        .noticeStatus(notice.value())
                        .filter(TRACKED::equals)
                        .isEmpty()) {
            return false;
        }
        var conference = schedule.conferenceOn();
        if (conference != null && conference.isBefore(today.date())) {
            schedule.conferenceHeld();
        }
        var register = new Actor(schedule.setBy(), "", words.say(OF_PAPERS, "task.common.sender"), List.of());
        return open(schedule, latest.map(StandingPeriod::number).orElse(0) + 1, today, register);
    }

    private boolean open(StandingSchedule schedule, int number, TaskToday today, Actor by) {
        var units = schedules.unitsOf(schedule.notice().value());
        if (units.isEmpty()) {
            return false;
        }
        var span = schedule.rhythm().from(today.date(), schedule.conferenceOn(), today.workingDays());
        var period = periods.save(new StandingPeriod(schedule.notice(), number, schedule.rhythm(), span, clock.now()));
        var owed = reports.saveAll(units.stream()
                .map(unit -> new StandingReport(period.id(), new UnitId(unit)))
                .toList());
        enter(owed.stream().map(StandingReport::id).toList(), StandingDeed.BEGUN, period, by);
        return true;
    }

    /** The first round begins with the tracking of the notice, in its transaction and after its standing duties are made. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(NoticeTracked tracked) {
        schedules
                .findForChange(tracked.notice())
                .filter(schedule -> schedule.rhythm().asks())
                .ifPresent(schedule -> open(schedule, 1, clock.today(), tracked.by()));
    }

    @EventListener
    void on(NoticeRevoked revoked) {
        periods.endAll(revoked.notice(), revoked.at());
    }

    @EventListener
    void on(NoticeSuperseded ended) {
        periods.endAll(ended.earlier(), ended.at());
    }
}
