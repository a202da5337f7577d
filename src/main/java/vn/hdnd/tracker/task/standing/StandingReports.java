package vn.hdnd.tracker.task.standing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.StaleVersion;
import vn.hdnd.tracker.task.TaskClock;

/**
 * What units and the Office do with common reports. A unit's report is not there ({@link NotFound}) for other units; those
 * who read everything are refused what is not theirs to do.
 */
@Service
@Transactional
public class StandingReports {

    private final StandingReportRepository reports;
    private final StandingPeriodRepository periods;
    private final StandingEventRepository events;
    private final StandingApproval approval;
    private final StandingFiles files;
    private final TaskClock clock;

    StandingReports(
            StandingReportRepository reports,
            StandingPeriodRepository periods,
            StandingEventRepository events,
            StandingApproval approval,
            StandingFiles files,
            TaskClock clock) {
        this.reports = reports;
        this.periods = periods;
        this.events = events;
        this.approval = approval;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Keeps a draft of the unit, with its files.
     *
     * @throws StaleVersion if another page has kept something since
     * @throws Refused if an added file does not wait any more, or there are too many
     */
    public void keep(UUID id, StandingContent typed, Actor by) {
        var report = ofUnit(id, by);
        open(report);
        report.keep(typed, clock.now());
        files.keep(id, typed.files(), by.id());
    }

    /**
     * Sends a unit's report, or corrects it until the Office has taken it; by the Office, what it recorded for the unit.
     * Where the unit wants it so, it waits for the head of the unit instead. The same form sent twice does it once.
     *
     * @throws Refused also if an added file does not wait any more, or there are too many
     * @return what happened; null if it had been done before
     */
    public @Nullable StandingDeed send(UUID id, StandingContent content, Actor by) {
        var report = content.origin().source().recorded() ? ofOffice(id, by) : ofUnit(id, by);
        open(report);
        if (approval.holds(report.unit(), content.origin(), by)) {
            return approval.hold(report, content, by);
        }
        var deed = report.send(content, reports.dutiesOf(id), reports.earlier(id), by, clock.now());
        if (deed == null) {
            return null;
        }
        if (deed == StandingDeed.RECORDED) {
            files.record(id, content.files(), by.id());
        } else {
            files.send(id, content.files(), by.id());
        }
        events.save(new StandingEvent(id, deed, content.origin().paperNumber(), by, clock.now()));
        return deed;
    }

    /** The Office takes over all reports of a round that were sent. @return how many */
    public int takeAll(UUID period, Actor by) {
        if (!by.isOffice()) {
            throw new NotFound("common reports " + period);
        }
        if (!periods.existsById(period)) {
            throw new NotFound("common reports " + period);
        }
        var at = clock.now();
        var sent = reports.sentForChange(period);
        sent.forEach(report -> {
            report.take(at);
            events.save(new StandingEvent(report.id(), StandingDeed.TAKEN, null, by, at));
        });
        return sent.size();
    }

    /** The Office asks a unit for more; given back twice is given back once. */
    public void giveBack(UUID id, String reason, Actor by) {
        var report = ofOffice(id, by);
        if (report.status() == StandingStatus.OPEN) {
            throw new Refused("task.common.refused.notSent");
        }
        open(report);
        report.giveBack(reason);
        files.giveBack(id);
        events.save(new StandingEvent(id, StandingDeed.RETURNED, reason, by, clock.now()));
    }

    private void open(StandingReport report) {
        periods.findById(report.period()).orElseThrow().requireOpen();
    }

    private StandingReport ofUnit(UUID id, Actor by) {
        var report = found(id);
        if (by.reportsFor(report.unit())) {
            return report;
        }
        throw by.readsEverything() ? new Refused("task.common.refused.notYours") : new NotFound("common report " + id);
    }

    private StandingReport ofOffice(UUID id, Actor by) {
        var report = found(id);
        if (!by.isOffice()) {
            throw new NotFound("common report " + id);
        }
        return report;
    }

    private StandingReport found(UUID id) {
        return reports.findForChange(id).orElseThrow(() -> new NotFound("common report " + id));
    }
}
