package vn.hdnd.tracker.task.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.hdnd.tracker.web.Crumb;

/** Says where in the module a page stands. */
@Component
public class Trail {

    private final MessageSource messages;

    Trail(MessageSource messages) {
        this.messages = messages;
    }

    /** Below the desk. */
    public void to(Model model, String key) {
        model.addAttribute("crumbs", List.of(new Crumb(say("task.place.desk.crumb"), "/desk"), Crumb.here(say(key))));
    }

    /** Below the list of tasks: a task, one of its units, what is done there. */
    public void to(Model model, Crumb... steps) {
        var crumbs = new ArrayList<Crumb>();
        crumbs.add(new Crumb(say("task.place.list"), "/tasks"));
        crumbs.addAll(List.of(steps));
        model.addAttribute("crumbs", crumbs);
    }

    /** Below the list of reminders; {@code here} null: the list itself. */
    public void toReminders(Model model, @Nullable String here) {
        var list = say("task.place.reminders");
        model.addAttribute(
                "crumbs",
                here == null
                        ? List.of(Crumb.here(list))
                        : List.of(new Crumb(list, "/reminders"), Crumb.here(say(here))));
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
