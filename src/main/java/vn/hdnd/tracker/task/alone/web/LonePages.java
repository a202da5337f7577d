package vn.hdnd.tracker.task.alone.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.task.TaskClock;
import vn.hdnd.tracker.task.alone.LoneTask;
import vn.hdnd.tracker.task.planning.web.PlanPages;

/** Makes the form of a task that stands alone: empty, as it was planned, or as it was typed. */
@Component
class LonePages {

    private final PlanPages plans;
    private final TaskClock clock;
    private final MessageSource messages;

    LonePages(PlanPages plans, TaskClock clock, MessageSource messages) {
        this.plans = plans;
        this.clock = clock;
        this.messages = messages;
    }

    LonePage blank(Actor by) {
        var today = VietnamTime.DAY.format(clock.today().date());
        return new LonePage(plans.blank(by), "", today, null, null);
    }

    LonePage waiting(LoneTask task) {
        var planned = task.planned();
        return new LonePage(
                plans.lone(task.id(), task.version(), planned.plan()),
                planned.basis().words(),
                VietnamTime.DAY.format(planned.basis().on()),
                planned.copiedFrom() == null ? null : planned.copiedFrom().toString(),
                null);
    }

    /** The same with what was typed, and what is wrong with it. */
    LonePage typed(LonePage page, LoneForm form, BindingResult problems) {
        return new LonePage(
                page.plan().with(form.plan(), wrong(problems)),
                form.basis(),
                form.basisOn(),
                form.copiedFrom() == null ? null : form.copiedFrom().toString(),
                page.copiedCode());
    }

    /** What the fields must be to one another and to today. */
    void check(LoneForm form, BindingResult problems) {
        var day = form.day();
        if (day == null) {
            problems.rejectValue("basisOn", "task.invalid.basisOn");
        } else if (day.isAfter(clock.today().date())) {
            problems.rejectValue("basisOn", "task.invalid.future");
        }
    }

    private Map<String, String> wrong(BindingResult problems) {
        var wrong = new LinkedHashMap<String, String>();
        problems.getFieldErrors()
                .forEach(error -> wrong.putIfAbsent(
                        error.getField(), messages.getMessage(error, LocaleContextHolder.getLocale())));
        return wrong;
    }
}
