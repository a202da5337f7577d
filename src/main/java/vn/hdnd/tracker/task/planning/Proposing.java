package vn.hdnd.tracker.task.planning;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.hdnd.tracker.notice.ItemDeadline;
import vn.hdnd.tracker.notice.ItemDuty;
import vn.hdnd.tracker.notice.ItemFacts;
import vn.hdnd.tracker.notice.UnitMention;
import vn.hdnd.tracker.notice.UnitMention.Part;
import vn.hdnd.tracker.organization.Register;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.FoldedText;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.task.TaskMode;
import vn.hdnd.tracker.task.TaskPlan;
import vn.hdnd.tracker.task.TaskTarget;

/** Reads a task out of an item. */
final class Proposing {

    private final Register register;

    Proposing(Register register) {
        this.register = register;
    }

    /** One for each duty of the item; at least one. */
    List<TaskProposal> each(ItemFacts item, Actor clerk) {
        return item.duties().size() < 2
                ? List.of(from(item, clerk))
                : item.duties().stream()
                        .map(duty -> from(duty(item, duty), clerk))
                        .toList();
    }

    /**
     * From some words of the item: whom they name, else whom the item names; its limit where they say it.
     *
     * @throws Refused if they are not the item's
     */
    TaskProposal from(ItemFacts item, String quote, Actor clerk) {
        var words = quote.strip().replaceAll("\\s+", " ");
        if (words.isEmpty() || !item.text().contains(words)) {
            throw new Refused("task.refused.notItsWords");
        }
        for (var duty : item.duties()) {
            if (duty.text().contains(words)) {
                return from(
                        duty(item, duty).saying(words, duty(item, duty).units(), limit(words, duty.deadline())), clerk);
            }
        }
        return from(item.saying(words, named(item, words, List.of()), limit(words, item.deadline())), clerk);
    }

    private static ItemFacts duty(ItemFacts item, ItemDuty duty) {
        return item.saying(duty.text(), named(item, duty.text(), duty.leads()), duty.deadline());
    }

    private static List<UnitMention> named(ItemFacts item, String words, List<UnitMention> leads) {
        var said = item.units().stream()
                .filter(mention -> FoldedText.fold(words).contains(FoldedText.fold(mention.asWritten())))
                .toList();
        var leading = leads.isEmpty() ? leading(said) : leads;
        return Stream.concat(
                        (leading.isEmpty() ? leading(item.units()) : leading).stream(),
                        said.stream().filter(mention -> mention.part() == Part.COORDINATE))
                .toList();
    }

    private static List<UnitMention> leading(List<UnitMention> mentions) {
        return mentions.stream().filter(mention -> mention.part() == Part.LEAD).toList();
    }

    private static ItemDeadline limit(String words, ItemDeadline deadline) {
        return deadline.words() == null || words.contains(deadline.words()) ? deadline : ItemDeadline.NONE;
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
