package vn.hdnd.tracker.task.alone.web;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import vn.hdnd.tracker.notice.ItemDeadline;
import vn.hdnd.tracker.organization.UnitRegister;
import vn.hdnd.tracker.organization.UnitSummary;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.task.TaskClock;
import vn.hdnd.tracker.task.TaskPlan;
import vn.hdnd.tracker.task.alone.LoneTask;
import vn.hdnd.tracker.task.alone.LoneTasks.Origin;
import vn.hdnd.tracker.task.planning.web.PlanForm;
import vn.hdnd.tracker.task.planning.web.PlanPages;
import vn.hdnd.tracker.web.TypedDay;

/** Makes the form of a task that stands alone: empty, as it was planned, or as it was typed. */
@Component
class LonePages {

    private final PlanPages plans;
    private final UnitRegister register;
    private final TaskClock clock;
    private final MessageSource messages;

    LonePages(PlanPages plans, UnitRegister register, TaskClock clock, MessageSource messages) {
        this.plans = plans;
        this.register = register;
        this.clock = clock;
        this.messages = messages;
    }

    LonePage blank(Actor by) {
        var today = VietnamTime.DAY.format(clock.today().date());
        return new LonePage(plans.blank(by), "", today, null, null);
    }

    /**
     * The same for another year: a year later, with the clerk and the units that there still are, its figures and its
     * template files. On what it rests is to be said anew.
     */
    LonePage copied(Origin origin, Actor by) {
        var plan = origin.plan();
        var known = register.open();
        var targets = plan.targets().stream()
                .filter(target -> known.find(target.unit())
                        .filter(UnitSummary::assignable)
                        .isPresent())
                .toList();
        var again = new TaskPlan(
                plan.title(),
                "",
                plan.deliverable(),
                plan.mode(),
                targets,
                later(plan.deadline()),
                plan.evidenceRequired(),
                plan.committeeConfirms(),
                plan.monitor());
        return new LonePage(
                plans.copied(origin.id(), again, origin.figures()),
                messages.getMessage("task.copy.basis", new Object[] {origin.code()}, LocaleContextHolder.getLocale()),
                VietnamTime.DAY.format(clock.today().date()),
                origin.id().toString(),
                origin.code());
    }

    /** What hangs on an event hangs on that of the next year; the words named this one. */
    private static ItemDeadline later(ItemDeadline deadline) {
        var on = deadline.on();
        return new ItemDeadline(deadline.kind(), on == null ? null : on.plusYears(1), null);
    }

    LonePage waiting(LoneTask task) {
        var planned = task.planned();
        return new LonePage(
                plans.lone(task.id(), task.version(), planned.plan(), task.figures()),
                planned.basis().words(),
                VietnamTime.DAY.format(planned.basis().on()),
                planned.copiedFrom() == null ? null : planned.copiedFrom().toString(),
                null);
    }

    /** The same with what was typed, and what is wrong with it. */
    LonePage typed(LonePage page, LoneSent sent) {
        var form = sent.lone();
        return new LonePage(
                page.plan()
                        .with(sent.plan(), sent.come().shown(), plans.wrong(sent.loneProblems(), sent.planProblems())),
                form.basis(),
                form.basisOn(),
                form.copiedFrom() == null ? null : form.copiedFrom().toString(),
                page.copiedCode());
    }

    /** What the fields must be to one another and to today. */
    void check(LoneForm form, PlanForm plan, BindingResult problems, BindingResult planProblems) {
        var day = form.day();
        var deadline = TypedDay.of(plan.deadlineOn()).day();
        if (day != null && deadline != null && deadline.isBefore(day)) {
            planProblems.rejectValue("deadlineOn", "task.invalid.beforeBasis");
        }
        if (day == null) {
            problems.rejectValue("basisOn", "task.invalid.basisOn");
        } else if (day.isAfter(clock.today().date())) {
            problems.rejectValue("basisOn", "task.invalid.future");
        }
    }
}
