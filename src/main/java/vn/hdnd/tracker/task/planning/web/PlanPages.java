package vn.hdnd.tracker.task.planning.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import vn.hdnd.tracker.identity.AccountDirectory;
import vn.hdnd.tracker.notice.ItemDeadline;
import vn.hdnd.tracker.notice.ItemFacts;
import vn.hdnd.tracker.organization.FanOut.LeftOut;
import vn.hdnd.tracker.organization.Register;
import vn.hdnd.tracker.organization.UnitRegister;
import vn.hdnd.tracker.organization.UnitSummary;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.task.AssignmentRole;
import vn.hdnd.tracker.task.TaskMode;
import vn.hdnd.tracker.task.TaskPlan;
import vn.hdnd.tracker.task.TaskTarget;
import vn.hdnd.tracker.task.planning.Named;
import vn.hdnd.tracker.task.planning.TaskPlanning;
import vn.hdnd.tracker.task.planning.TaskProposal;
import vn.hdnd.tracker.web.Choice;

/** Makes the form of a task: from an item's words, or from the task as it was planned. */
@Component
@Transactional(readOnly = true)
public class PlanPages {

    private final TaskPlanning planning;
    private final UnitRegister register;
    private final AccountDirectory people;
    private final Fillings fillings;
    private final MessageSource messages;

    PlanPages(
            TaskPlanning planning,
            UnitRegister register,
            AccountDirectory people,
            Fillings fillings,
            MessageSource messages) {
        this.fillings = fillings;
        this.planning = planning;
        this.register = register;
        this.people = people;
        this.messages = messages;
    }

    PlanPage proposed(NoticeItemId item, Actor by) {
        return proposed(item, planning.propose(item, by), register.open());
    }

    /** From what a page has read already. */
    PlanPage proposed(ItemFacts item, Register known, Actor by) {
        return proposed(item.id(), planning.propose(item, known, by), known);
    }

    /** One for each duty, where the item has several. */
    List<PlanPage> duties(ItemFacts item, Register known, Actor by) {
        var each = planning.proposeEach(item, known, by);
        return each.size() < 2
                ? List.of()
                : each.stream()
                        .map(proposal -> proposed(item.id(), proposal, known))
                        .toList();
    }

    /** From some words of the item. */
    PlanPage quoted(NoticeItemId item, String quote, Actor by) {
        return proposed(item, planning.propose(item, quote, by), register.open());
    }

    private PlanPage proposed(NoticeItemId item, TaskProposal proposal, Register known) {
        var form =
                form(proposal.plan(), null, null, tokens(proposal.leads()), tokens(proposal.coordinators()), List.of());
        return page(item, null, form, proposal.plan().targets(), proposal.leftOut(), Filling.NONE, known);
    }

    /** Empty, for a task that stands alone. */
    public PlanPage blank(Actor by) {
        var plan = new TaskPlan("", "", null, TaskMode.EACH, List.of(), ItemDeadline.NONE, false, false, by.id());
        return lone(null, null, plan, null, Filling.NONE);
    }

    /** Of a task that stands alone: as it is planned, with the figures that it asks for. */
    public PlanPage lone(TaskId task, long version, TaskPlan plan, @Nullable String figures) {
        return lone(task, version, plan, figures, fillings.of(task));
    }

    /** Of one that is to be made from another one, whose figures and template files it takes over. */
    public PlanPage copied(TaskId origin, TaskPlan plan, @Nullable String figures) {
        return lone(null, null, plan, figures, fillings.of(origin));
    }

    private PlanPage lone(
            @Nullable TaskId task, @Nullable Long version, TaskPlan plan, @Nullable String figures, Filling filling) {
        var known = register.open();
        return page(null, task, form(plan, figures, version, known), plan.targets(), List.of(), filling, known);
    }

    PlanPage planned(TaskId id, Actor by) {
        var task = planning.planned(id, by);
        var known = register.open();
        var form = form(task.plan(), task.figures(), task.version(), known);
        return page(task.item(), id, form, task.plan().targets(), List.of(), fillings.of(id), known);
    }

    private static PlanForm form(TaskPlan plan, @Nullable String figures, @Nullable Long version, Register known) {
        var leads = new PlannedTokens(known, plan.targets(), AssignmentRole.LEAD);
        var coordinators = new PlannedTokens(known, plan.targets(), AssignmentRole.COORDINATE);
        var except = Stream.concat(leads.except().stream(), coordinators.except().stream())
                .toList();
        return form(plan, figures, version, leads.tokens(), coordinators.tokens(), except);
    }

    private PlanPage page(
            @Nullable NoticeItemId item,
            @Nullable TaskId task,
            PlanForm form,
            List<TaskTarget> targets,
            List<LeftOut> leftOut,
            Filling filling,
            Register known) {
        return new PlanPage(
                item,
                task,
                form,
                units(known),
                known.units().stream()
                        .filter(UnitSummary::assignable)
                        .filter(unit -> unit.reportsThrough() == null)
                        .map(unit -> new Choice(unit.id().toString(), unit.shortName()))
                        .toList(),
                monitors(form.monitor()),
                targets.stream()
                        .filter(TaskTarget::leads)
                        .map(target -> known.unit(target.unit()).shortName())
                        .toList(),
                leftOut.stream()
                        .map(left -> say(
                                "task.plan.left." + left.reason(), left.unit().name()))
                        .toList(),
                filling,
                Map.of());
    }

    private List<Choice> units(Register known) {
        var choices = new ArrayList<Choice>();
        known.groups()
                .forEach(group -> choices.add(new Choice(
                        "g:" + group.id(),
                        say("task.plan.group", group.name(), group.members().size()))));
        known.units().stream()
                .filter(UnitSummary::assignable)
                .forEach(unit -> choices.add(new Choice("u:" + unit.id(), unit.name())));
        return choices;
    }

    /** Who can follow a task; one who has left the Office stays chosen where he is. */
    private List<Choice> monitors(@Nullable UUID chosen) {
        var choices = new ArrayList<Choice>();
        people.clerks().forEach(person -> choices.add(new Choice(person.id().toString(), person.name())));
        if (chosen != null
                && choices.stream().noneMatch(choice -> choice.value().equals(chosen.toString()))) {
            choices.add(new Choice(chosen.toString(), people.nameOf(new AccountId(chosen))));
        }
        return choices;
    }

    private static PlanForm form(
            TaskPlan plan,
            @Nullable String figures,
            @Nullable Long version,
            List<String> leads,
            List<String> coordinators,
            List<String> except) {
        return new PlanForm(
                UUID.randomUUID(),
                version,
                plan.title(),
                plan.quote(),
                leads,
                coordinators,
                except,
                plan.mode(),
                plan.deadline().kind(),
                plan.deadline().on() == null
                        ? ""
                        : VietnamTime.DAY.format(plan.deadline().on()),
                Objects.requireNonNullElse(plan.deadline().words(), ""),
                Objects.requireNonNullElse(plan.deliverable(), ""),
                plan.evidenceRequired(),
                plan.committeeConfirms(),
                plan.monitor() == null ? null : plan.monitor().value(),
                figures,
                List.of(),
                List.of());
    }

    private static List<String> tokens(Named named) {
        return Stream.concat(
                        named.groups().stream().map(group -> "g:" + group),
                        named.units().stream().map(unit -> "u:" + unit))
                .distinct()
                .toList();
    }

    /** What is wrong with the fields of a form, by field, ready to show. */
    public Map<String, String> wrong(BindingResult... forms) {
        var wrong = new LinkedHashMap<String, String>();
        Stream.of(forms)
                .flatMap(problems -> problems.getFieldErrors().stream())
                .forEach(error -> wrong.putIfAbsent(
                        error.getField(), messages.getMessage(error, LocaleContextHolder.getLocale())));
        return wrong;
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
