package vn.hdnd.tracker.task.planning;

import java.util.Set;
import vn.hdnd.tracker.notice.ItemFacts;
import vn.hdnd.tracker.notice.UnitMention;
import vn.hdnd.tracker.notice.UnitMention.Part;
import vn.hdnd.tracker.organization.Register;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.task.TaskMode;
import vn.hdnd.tracker.task.TaskPlan;
import vn.hdnd.tracker.task.TaskTarget;

/** Reads a task out of an item. */
final class Proposing {

    private final Register register;

    Proposing(Register register) {
        this.register = register;
    }

    TaskProposal from(ItemFacts item, Actor clerk) {
        var leads = Named.in(item.units(), Part.LEAD);
        var coordinators = Named.in(item.units(), Part.COORDINATE);
        var targets = Targets.of(register, leads, coordinators, Set.of());
        var deliverable = DeliverableWords.of(item.text(), item.reportTo());
        var several = targets.reporting().stream().filter(TaskTarget::leads).count() > 1;
        var plan = new TaskPlan(
                TitleWords.of(
                        item.text(),
                        item.units().stream().map(UnitMention::asWritten).toList(),
                        item.deadline().words()),
                item.text(),
                deliverable.orElse(null),
                several ? TaskMode.EACH : TaskMode.JOINT,
                targets.reporting(),
                item.deadline(),
                deliverable.isPresent(),
                false,
                clerk.id());
        var unknown = item.units().stream()
                .filter(UnitMention::unknown)
                .map(UnitMention::asWritten)
                .toList();
        return new TaskProposal(plan, leads, coordinators, unknown, targets.leftOut());
    }
}
