package vn.hdnd.tracker.task;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.notice.NoticeReaders;
import vn.hdnd.tracker.organization.ReportingUnit;
import vn.hdnd.tracker.organization.UnitRegister;
import vn.hdnd.tracker.shared.Actor;
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
        var register = units.open();
        var wanted = said.unit();
        var found = wanted == null
                ? List.<ReportingUnit>of()
                : register.fanOut(register.unitsById(List.of(wanted)).keySet()).reporting();
        if (found.isEmpty()) {
            throw new TransitionRefused("task.refused.noUnit");
        }
        var door = found.get(0);
        var target = new TaskTarget(door.unit(), AssignmentRole.LEAD, null, door.coversText());
        var unit = register.unit(target.unit());
        if (assignments.ofUnit(left.task().id(), left.periodId(), unit.id()).isPresent()) {
            throw new TransitionRefused("task.refused.hasPart", unit.shortName());
        }
        var act = Act.of(by, at);
        var taken = Assignment.inPlaceOf(left, target, unit.relation(), TaskStart.ownDuty(unit), said.until(), act);
        assignments.coordinatorsForChange(left.task().id(), left.periodId()).stream()
                .filter(coordinator -> left.id().equals(coordinator.lead()))
                .filter(coordinator -> coordinator.status().open())
                .forEach(coordinator -> coordinator.followTo(taken, unit.shortName(), act));
        left.giveTo(taken, unit.shortName(), said, by, at);
        assignments.save(taken);
        readers.bind(left.task().notice(), List.of(unit.id()));
    }
}
