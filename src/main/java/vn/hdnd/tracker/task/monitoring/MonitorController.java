package vn.hdnd.tracker.task.monitoring;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.hdnd.tracker.identity.AccountDirectory;
import vn.hdnd.tracker.identity.AccountDirectory.Person;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.task.Monitoring;
import vn.hdnd.tracker.task.web.Pick;
import vn.hdnd.tracker.task.web.Trail;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Crumb;

/** Hands tasks that were picked to a clerk. Each is done or refused by itself, and the answer says so row by row. */
@Controller
class MonitorController {

    /** What a form sends for "nobody"; nothing at all is no choice. */
    static final String NOBODY = "none";

    private final Monitoring monitoring;
    private final MonitoredTaskQueries queries;
    private final AccountDirectory people;
    private final Trail trail;

    MonitorController(Monitoring monitoring, MonitoredTaskQueries queries, AccountDirectory people, Trail trail) {
        this.monitoring = monitoring;
        this.queries = queries;
        this.people = people;
        this.trail = trail;
    }

    /**
     * @param pick parts whose tasks are meant, as {@link Pick} reads them
     * @param task tasks, as {@link TaskPick} reads them
     * @param monitor account id of the clerk, or {@link #NOBODY}; asked for where it is missing
     */
    @PostMapping("/tasks/monitor")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    Object hand(
            @RequestParam(required = false) @Nullable List<String> pick,
            @RequestParam(required = false) @Nullable List<String> task,
            @RequestParam(required = false) @Nullable String monitor,
            Actor actor,
            Model model) {
        var picked = TaskPick.all(task);
        var parts = Pick.all(pick).stream().map(one -> one.id().value()).toList();
        var rows = queries.of(picked.keySet(), parts, actor);
        var clerks = people.clerks();
        trail.to(model, Crumb.here(trail.say("task.monitor.title")));
        model.addAttribute("rows", rows);
        model.addAttribute("clerks", clerks);
        if (rows.isEmpty()) {
            return new ModelAndView("task/monitor", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var chosen = clerks.stream()
                .filter(person -> person.id().toString().equals(monitor))
                .findFirst();
        if (chosen.isEmpty() && !NOBODY.equals(monitor)) {
            model.addAttribute("missing", monitor != null);
            return new ModelAndView(
                    "task/monitor", model.asMap(), monitor == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var clerk = chosen.orElse(null);
        var act = UUID.randomUUID();
        model.addAttribute("clerk", clerk == null ? null : clerk.name());
        model.addAttribute(
                "outcomes",
                rows.stream()
                        .map(row -> outcome(act, row, picked, clerk, actor))
                        .toList());
        return "task/monitor-done";
    }

    private Outcome outcome(UUID act, MonitoredTask row, Map<UUID, Long> picked, @Nullable Person clerk, Actor actor) {
        try {
            monitoring.hand(act, new TaskId(row.id()), picked.getOrDefault(row.id(), row.version()), clerk, actor);
            return new Outcome(row, null);
        } catch (Refused refused) {
            return new Outcome(row, trail.say(refused.messageKey(), refused.arguments()));
        }
    }

    /**
     * What became of a task.
     *
     * @param task as it was before
     * @param refused why it was refused; null if it was done
     */
    public record Outcome(MonitoredTask task, @Nullable String refused) {}
}
