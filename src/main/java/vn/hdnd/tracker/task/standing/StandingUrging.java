package vn.hdnd.tracker.task.standing;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.task.TaskClock;

/** Urges units to send their common reports (đôn đốc): by hand, or by rule. */
@Service
public class StandingUrging {

    private final StandingReportRepository reports;
    private final StandingPeriodRepository periods;
    private final StandingEventRepository events;
    private final TaskClock clock;

    StandingUrging(
            StandingReportRepository reports,
            StandingPeriodRepository periods,
            StandingEventRepository events,
            TaskClock clock) {
        this.reports = reports;
        this.periods = periods;
        this.events = events;
        this.clock = clock;
    }

    /**
     * By hand.
     *
     * @param form made when the page was shown: sent twice, it urges once
     * @param words what the unit is told
     * @throws Refused if nothing is expected of the unit any more
     * @throws NotFound if there is no such report, or this person is not of the Office
     */
    @Transactional
    public void urge(UUID report, UUID form, String words, Actor by) {
        var found = reports.findForChange(report)
                .filter(any -> by.isOffice())
                .orElseThrow(() -> new NotFound("common report " + report));
        var entry = UUID.nameUUIDFromBytes((form + " " + report).getBytes(StandardCharsets.UTF_8));
        if (events.existsById(entry)) {
            return;
        }
        if (!owed(found)) {
            throw new Refused("task.common.refused.notOwed");
        }
        events.save(new StandingEvent(entry, report, StandingDeed.URGED, words, by, clock.now()));
    }

    /**
     * By rule, in the transaction of whoever sees to it that every rule acts once. Looks again under the lock of the
     * report: what was sent in between is not reminded of.
     *
     * @param by in whose name the register acts
     * @return false if nothing is expected of the unit any more
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean remind(UUID report, String words, Actor by) {
        if (!owed(reports.findForChange(report).orElseThrow())) {
            return false;
        }
        events.save(new StandingEvent(report, StandingDeed.URGED_BY_RULE, words, by, clock.now()));
        return true;
    }

    private boolean owed(StandingReport report) {
        return !report.status().sent()
                && !periods.findById(report.period()).orElseThrow().ended();
    }
}
