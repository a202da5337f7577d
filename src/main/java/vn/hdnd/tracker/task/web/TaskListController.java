package vn.hdnd.tracker.task.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.task.TaskClock;
import vn.hdnd.tracker.task.figures.Figure;
import vn.hdnd.tracker.task.figures.ListRequest;
import vn.hdnd.tracker.task.figures.TaskListQueries;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.TypedDay;

/** The list of tasks, and of the assignments that a figure counts. What an address asks in other words is passed over. */
@Controller
class TaskListController {

    private final TaskListQueries lists;
    private final TaskClock clock;

    TaskListController(TaskListQueries lists, TaskClock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    @GetMapping("/tasks")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD, Role.COMMITTEE, Role.OBSERVER, Role.UNIT_OFFICER})
    String list(
            ListRequest asked,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String after,
            Actor actor,
            Model model) {
        var day = TypedDay.of(asOf).day();
        var today = clock.on(day);
        var past = today.date().equals(day) ? day : null;
        var filter = asked.filter(past);
        model.addAttribute("filter", filter);
        model.addAttribute("names", lists.names(filter));
        model.addAttribute("today", today);
        model.addAttribute(
                "choices",
                List.of(
                        Figure.DONE_IN_TIME,
                        Figure.DONE_LATE,
                        Figure.OPEN_IN_TIME,
                        Figure.OPEN_LATE,
                        Figure.UNDATED,
                        Figure.NOT_HEARD,
                        Figure.LATE_AT_FIRST,
                        Figure.ON_HOLD));
        model.addAttribute("bulk", past == null ? BulkOffer.of(actor) : BulkOffer.NONE);
        model.addAttribute("monitors", past == null && actor.isOffice());
        model.addAttribute("urges", actor.isOffice() && filter.expects());
        model.addAttribute("gathers", actor.isOffice() || actor.is(Role.COMMITTEE));
        if (filter.byAssignment()) {
            model.addAttribute("assignments", lists.assignments(filter, after, today, actor));
        } else {
            model.addAttribute("tasks", lists.tasks(filter, after, today, actor));
        }
        return "task/list";
    }
}
