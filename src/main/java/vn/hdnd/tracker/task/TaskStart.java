package vn.hdnd.tracker.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.notice.ItemFacts;
import vn.hdnd.tracker.notice.NoticeReaders;
import vn.hdnd.tracker.notice.NoticeReview;
import vn.hdnd.tracker.notice.NoticeTracked;
import vn.hdnd.tracker.notice.Settlement;
import vn.hdnd.tracker.notice.UnitMention;
import vn.hdnd.tracker.organization.Register;
import vn.hdnd.tracker.organization.RelativeLevel;
import vn.hdnd.tracker.organization.UnitKind;
import vn.hdnd.tracker.organization.UnitRegister;
import vn.hdnd.tracker.organization.UnitSummary;
import vn.hdnd.tracker.shared.UnitGroupId;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.task.AssignmentEvent.Act;

/**
 * Starts the work of a notice in the transaction that puts it into tracking: tasks get their codes, units their
 * assignments and standing duties, and with them the right to read the notice. All of it happens, or none. An old notice
 * starts on its own day and brings its past along.
 */
@Component
class TaskStart {

    private final TaskRepository tasks;
    private final AssignmentRepository assignments;
    private final StandingDutyRepository duties;
    private final TaskCodes codes;
    private final NoticeReview items;
    private final NoticeReaders readers;
    private final UnitRegister units;
    private final PastResults pastResults;
    private final PastStart past;
    private final SeriesWork series;

    TaskStart(
            TaskRepository tasks,
            AssignmentRepository assignments,
            StandingDutyRepository duties,
            TaskCodes codes,
            NoticeReview items,
            NoticeReaders readers,
            UnitRegister units,
            PastResults pastResults,
            PastStart past,
            SeriesWork series) {
        this.tasks = tasks;
        this.assignments = assignments;
        this.duties = duties;
        this.codes = codes;
        this.items = items;
        this.readers = readers;
        this.units = units;
        this.pastResults = pastResults;
        this.past = past;
        this.series = series;
    }

    @EventListener
    void on(NoticeTracked tracked) {
        var register = units.open();
        var bound = new LinkedHashSet<UnitId>();
        var results = pastResults.of(tracked.notice());
        var now = Act.of(tracked.by(), tracked.at());
        var act = results.isEmpty() ? now : now.happened(startOf(tracked.issuedOn()));
        var started = start(tracked, register, act, results.isPresent());
        results.ifPresent(entered -> past.live(started, entered, tracked, register));
        started.forEach(assignment -> bound.add(assignment.unit()));
        standing(tracked, register, act).forEach(duty -> bound.add(duty.unit()));
        readers.bind(tracked.notice(), bound);
    }

    private List<Assignment> start(NoticeTracked tracked, Register register, Act act, boolean old) {
        var planned = tasks.ofNotice(tracked.notice());
        if (planned.isEmpty()) {
            return List.of();
        }
        var code = codes.next(tracked.issuedOn().getYear(), planned.size());
        var started = new ArrayList<Assignment>();
        for (var task : planned) {
            if (old) {
                task.startInThePast(code.next(), act.happened());
            } else {
                task.start(code.next(), act.at());
            }
            started.addAll(assign(task, series.begin(task, act), register, act));
        }
        return assignments.saveAll(started);
    }

    private static List<Assignment> assign(Task task, @Nullable SeriesPeriod period, Register register, Act act) {
        var leads = new ArrayList<Assignment>();
        var coordinators = new ArrayList<Assignment>();
        for (var unit : register.unitsById(unitsOf(task)).values()) {
            var target = target(task, unit.id());
            var assignment = period == null
                    ? new Assignment(task, target, unit.relation(), ownDuty(unit), act)
                    : Assignment.inPeriod(period, task, target, unit.relation(), ownDuty(unit), act);
            (target.leads() ? leads : coordinators).add(assignment);
        }
        for (var coordinator : coordinators) {
            pair(coordinator, leads, task.mode(), register);
        }
        leads.addAll(coordinators);
        return leads;
    }

    /** With the only lead, or "cùng cấp" with the one of the same area; otherwise with all of them. */
    private static void pair(Assignment coordinator, List<Assignment> leads, TaskMode mode, Register register) {
        if (mode == TaskMode.JOINT || leads.size() == 1) {
            coordinator.pairWith(leads.get(0));
            return;
        }
        var area = register.unit(coordinator.unit()).area();
        var sameArea = leads.stream()
                .filter(lead -> register.unit(lead.unit()).area().equals(area))
                .toList();
        if (sameArea.size() == 1) {
            coordinator.pairWith(sameArea.get(0));
        }
    }

    private List<StandingDuty> standing(NoticeTracked tracked, Register register, Act act) {
        var standing = new ArrayList<StandingDuty>();
        for (var item : items.allFacts(tracked.notice())) {
            if (item.settlement() == Settlement.STANDING) {
                register.fanOut(units(item), groups(item))
                        .reporting()
                        .forEach(unit -> standing.add(new StandingDuty(item, unit, act.happened())));
            }
        }
        return duties.saveAll(standing);
    }

    /** An old notice began on its own day, not on the one when it was entered. */
    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(VietnamTime.ZONE).toInstant();
    }

    private static List<UnitId> units(ItemFacts item) {
        return item.units().stream()
                .map(UnitMention::unit)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<UnitGroupId> groups(ItemFacts item) {
        return item.units().stream()
                .map(UnitMention::group)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Collection<UnitId> unitsOf(Task task) {
        return task.targets().stream().map(TaskTarget::unit).toList();
    }

    private static TaskTarget target(Task task, UnitId unit) {
        return task.targets().stream()
                .filter(target -> target.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    /** What the host's Office and Standing Committee owe themselves is not for the Office to confirm. */
    static boolean ownDuty(UnitSummary unit) {
        return unit.level() == RelativeLevel.HOST
                && Set.of(UnitKind.OFFICE, UnitKind.STANDING_COMMITTEE).contains(unit.kind());
    }
}
