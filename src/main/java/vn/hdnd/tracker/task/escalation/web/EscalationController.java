package vn.hdnd.tracker.task.escalation.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hdnd.tracker.organization.Relation;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.task.TaskClock;
import vn.hdnd.tracker.task.escalation.EscalationAct;
import vn.hdnd.tracker.task.escalation.EscalationQueries;
import vn.hdnd.tracker.task.escalation.Ladder;
import vn.hdnd.tracker.task.escalation.Ladders;
import vn.hdnd.tracker.task.escalation.PlannedUnit;
import vn.hdnd.tracker.task.web.Trail;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Crumb;
import vn.hdnd.tracker.web.Flash;

/** The ladder of automatic reminders, with what the next working morning would bring. */
@Controller
@RequestMapping("/settings/escalation")
class EscalationController {

    private final Ladders ladders;
    private final EscalationQueries queries;
    private final TaskClock clock;
    private final Trail trail;

    EscalationController(Ladders ladders, EscalationQueries queries, TaskClock clock, Trail trail) {
        this.ladders = ladders;
        this.queries = queries;
        this.clock = clock;
        this.trail = trail;
    }

    @GetMapping
    @Allowed(Role.ADMIN)
    String show(Model model) {
        var ladder = ladders.ladder();
        return page(LadderForm.of(ladder), ladder, model);
    }

    /** @param fields as {@link LadderForm} reads them; {@code preview}: look at it, keep nothing */
    @PostMapping
    @Allowed(Role.ADMIN)
    Object save(
            @RequestParam(defaultValue = "-2") long version,
            @RequestParam Map<String, String> fields,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var form = new LadderForm(version, fields);
        try {
            var typed = form.ladder();
            if (fields.containsKey("preview")) {
                return page(form, typed, model);
            }
            ladders.set(typed, actor);
            Flash.done(redirect, typed.enabled() ? "task.escalation.done.on" : "task.escalation.done.off");
            Flash.draftDone(redirect, "escalation");
            return "redirect:/settings/escalation";
        } catch (Refused refused) {
            model.addAttribute("problem", trail.say(refused.messageKey(), refused.arguments()));
            var now = ladders.ladder();
            page(new LadderForm(now.version(), fields), now, model);
            return new ModelAndView("task/escalation", model.asMap(), HttpStatus.CONFLICT);
        }
    }

    private String page(LadderForm form, Ladder planned, Model model) {
        var today = clock.today();
        var next = today.workingDays().plus(today.date(), 1);
        var units = queries.planned(planned, next, today.workingDays());
        model.addAttribute("form", form);
        model.addAttribute("relations", Relation.values());
        model.addAttribute("acts", EscalationAct.values());
        model.addAttribute("next", next);
        model.addAttribute("units", units);
        model.addAttribute(
                "reminders", units.stream().mapToInt(PlannedUnit::reminders).sum());
        model.addAttribute(
                "common", units.stream().mapToInt(PlannedUnit::common).sum());
        model.addAttribute(
                "letters", units.stream().mapToInt(PlannedUnit::letters).sum());
        model.addAttribute(
                "listed", units.stream().mapToInt(PlannedUnit::listed).sum());
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(trail.say("web.settings.title"), "/settings"),
                        Crumb.here(trail.say("task.escalation.title"))));
        return "task/escalation";
    }
}
