package vn.hdnd.tracker.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.notice.NoticeReaders;
import vn.hdnd.tracker.organization.ReportingUnit;
import vn.hdnd.tracker.organization.UnitRegister;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.task.AssignmentEvent.Act;

/**
 * Gives a unit's part to another unit (Chuyển đơn vị khác). A part of that unit takes its place with the same deadline, or
 * a new one; coordinators that were paired with it go on with the new one; requests and proposals lapse; the new unit may
 * read the notice.
 */
@Component
class HandingOver {

    private final AssignmentRepository assignments;
    private final UnitRegister units;
    private final NoticeReaders readers;

    HandingOver(AssignmentRepository assignments, UnitRegister units, NoticeReaders readers) {
        this.assignments = assignments;
        this.units = units;
        this.readers = readers;
    }

    /**
     * @throws TransitionRefused if there is no such unit, none that can be given duties, or it has a part in the task; or if
     *     the new deadline has passed
     */
    void giveAway(Assignment left, Particulars said, Actor by, Instant at) {
        said.notBefore(at);
        var taken = handOver(left, said.unit(), AssignmentRole.LEAD, said.until(), by, at);
        left.giveTo(taken.part(), taken.name(), said, by, at);
        begin(taken.part());
    }

    /** The part was laid on a wrong unit: the right one gets it, with the same role and deadlines. Refusals as above. */
    void setRight(Assignment left, UnitId right, String reason, Actor by, Instant at) {
        var taken = handOver(left, right, left.role(), null, by, at);
        left.takenBack(taken.part(), taken.name(), reason, by, at);
        begin(taken.part());
    }

    private record Taken(Assignment part, String name) {}

    private Taken handOver(
            Assignment left,
            @Nullable UnitId wanted,
            AssignmentRole role,
            @Nullable LocalDate until,
            Actor by,
            Instant at) {
        var register = units.open();
        var found = wanted == null
                ? List.<ReportingUnit>of()
                : register.fanOut(register.unitsById(List.of(wanted)).keySet()).reporting();
        if (found.isEmpty()) {
            throw new TransitionRefused("task.refused.noUnit");
        }
        var door = found.get(0);
        var target = new TaskTarget(door.unit(), role, null, door.coversText());
        var unit = register.unit(target.unit());
        if (assignments.ofUnit(left.task().id(), left.periodId(), unit.id()).isPresent()) {
            throw new TransitionRefused("task.refused.hasPart", unit.shortName());
        }
        var act = Act.of(by, at);
        var taken = Assignment.inPlaceOf(left, target, unit.relation(), TaskStart.ownDuty(unit), until, act);
        assignments.coordinatorsForChange(left.task().id(), left.periodId()).stream()
                .filter(coordinator -> left.id().equals(coordinator.lead()))
                .filter(coordinator -> coordinator.status().open())
                .forEach(coordinator -> coordinator.followTo(taken, unit.shortName(), act));
        return new Taken(taken, unit.shortName());
    }

    private void begin(Assignment taken) {
        assignments.save(taken);
        if (!taken.task().alone()) {
            readers.bind(taken.task().notice(), List.of(taken.unit()));
        }
    }
}
