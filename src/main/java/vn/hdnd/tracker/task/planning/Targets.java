package vn.hdnd.tracker.task.planning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import vn.hdnd.tracker.organization.FanOut.LeftOut;
import vn.hdnd.tracker.organization.Register;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.task.AssignmentRole;
import vn.hdnd.tracker.task.TaskTarget;

/**
 * Whom a task reaches: the named units and groups, spread over the units that report for them.
 *
 * @param leftOut named units that can have no assignment, with the reason
 */
public record Targets(List<TaskTarget> reporting, List<LeftOut> leftOut) {

    public Targets {
        reporting = List.copyOf(reporting);
        leftOut = List.copyOf(leftOut);
    }

    /** @param except reporting units that were taken out; a unit that leads does not also coordinate */
    public static Targets of(Register register, Named leads, Named coordinators, Set<UnitId> except) {
        var targets = new LinkedHashMap<UnitId, TaskTarget>();
        var leftOut = new ArrayList<LeftOut>();
        spread(register, leads, AssignmentRole.LEAD, targets, leftOut);
        spread(register, coordinators, AssignmentRole.COORDINATE, targets, leftOut);
        targets.keySet().removeAll(except);
        return new Targets(List.copyOf(targets.values()), leftOut);
    }

    /** Keeps what is known of targets that stay: the bodies that a unit covers are not said again by a form. */
    public Targets remembering(Collection<TaskTarget> before) {
        return new Targets(
                reporting.stream().map(target -> covering(target, before)).toList(), leftOut);
    }

    private static TaskTarget covering(TaskTarget target, Collection<TaskTarget> before) {
        if (target.covers() != null) {
            return target;
        }
        return before.stream()
                .filter(old -> old.unit().equals(target.unit()))
                .findFirst()
                .map(old -> new TaskTarget(target.unit(), target.role(), target.groupName(), old.covers()))
                .orElse(target);
    }

    private static void spread(
            Register register,
            Named named,
            AssignmentRole role,
            LinkedHashMap<UnitId, TaskTarget> targets,
            List<LeftOut> leftOut) {
        var fanOut = register.fanOut(named.units(), named.groups());
        for (var unit : fanOut.reporting()) {
            targets.putIfAbsent(unit.unit(), new TaskTarget(unit.unit(), role, unit.groupName(), unit.coversText()));
        }
        leftOut.addAll(fanOut.leftOut());
    }
}
