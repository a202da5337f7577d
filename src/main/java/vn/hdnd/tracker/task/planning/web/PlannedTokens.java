package vn.hdnd.tracker.task.planning.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import vn.hdnd.tracker.organization.GroupSummary;
import vn.hdnd.tracker.organization.Register;
import vn.hdnd.tracker.organization.ReportingUnit;
import vn.hdnd.tracker.task.AssignmentRole;
import vn.hdnd.tracker.task.TaskTarget;

/** Planned targets as a form names them: a group by its name with the units that were taken out of it, others one by one. */
final class PlannedTokens {

    private final LinkedHashSet<String> tokens = new LinkedHashSet<>();
    private final List<String> except = new ArrayList<>();

    PlannedTokens(Register register, List<TaskTarget> targets, AssignmentRole role) {
        for (var target : targets) {
            if (target.role() == role) {
                register.groups().stream()
                        .filter(group -> group.name().equals(target.groupName()))
                        .findFirst()
                        .ifPresentOrElse(
                                group -> name(group, register, targets), () -> tokens.add("u:" + target.unit()));
            }
        }
    }

    private void name(GroupSummary group, Register register, List<TaskTarget> targets) {
        if (!tokens.add("g:" + group.id())) {
            return;
        }
        register.fanOut(List.of(), List.of(group.id())).reporting().stream()
                .map(ReportingUnit::unit)
                .filter(unit ->
                        targets.stream().noneMatch(target -> target.unit().equals(unit)))
                .forEach(unit -> except.add(unit.toString()));
    }

    List<String> tokens() {
        return List.copyOf(tokens);
    }

    List<String> except() {
        return except;
    }
}
