package vn.hdnd.tracker.task.talk.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.task.talk.Places;
import vn.hdnd.tracker.task.talk.SeenByUnits;
import vn.hdnd.tracker.task.web.Trail;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Crumb;

/** Which units of a task have seen what they owe: a page of its own, and a piece that the page of the task fetches. */
@Controller
class OpeningController {

    private final Places places;
    private final SeenByUnits seen;
    private final Trail trail;

    OpeningController(Places places, SeenByUnits seen, Trail trail) {
        this.places = places;
        this.seen = seen;
        this.trail = trail;
    }

    @GetMapping("/tasks/{code}/openings")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD, Role.COMMITTEE})
    String show(@PathVariable String code, HtmxRequest htmx, Actor actor, Model model) {
        var task = places.task(code, actor);
        model.addAttribute("openings", seen.ofTask(task.taskId()));
        if (htmx.isHtmxRequest()) {
            return "notice/openings :: openings(openings=${openings})";
        }
        model.addAttribute("about", task);
        trail.to(model, new Crumb(code, task.path()), Crumb.here(trail.say("talk.openings")));
        return "task/openings";
    }
}
