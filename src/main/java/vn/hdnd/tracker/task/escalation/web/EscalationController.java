package vn.hdnd.tracker.task.escalation.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.StaleVersion;
import vn.hdnd.tracker.task.TaskClock;
import vn.hdnd.tracker.task.escalation.EscalationAct;
import vn.hdnd.tracker.task.escalation.EscalationQueries;
import vn.hdnd.tracker.task.escalation.EscalationRun;
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

    private static final String VIEW = "task/escalation";

    private final Ladders ladders;
    private final LadderWords words;
    private final EscalationRun run;
    private final EscalationQueries queries;
    private final TaskClock clock;
    private final Trail trail;

    EscalationController(
            Ladders ladders,
            LadderWords words,
            EscalationRun run,
            EscalationQueries queries,
            TaskClock clock,
            Trail trail) {
        this.ladders = ladders;
        this.words = words;
        this.run = run;
        this.queries = queries;
        this.clock = clock;
        this.trail = trail;
    }

    @GetMapping
    @Allowed(Role.ADMIN)
    String show(Model model) {
        var ladder = ladders.ladder();
        return page(LadderForm.of(ladder), ladder, null, model);
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
        var problems = LadderProblems.of(form);
        if (!problems.isEmpty()) {
            return wrong(form, problems, model);
        }
        var typed = form.ladder();
        if (fields.containsKey("preview")) {
            model.addAttribute("previewed", true);
            return page(form, typed, "task.escalation.planned.typed", model);
        }
        try {
            ladders.set(typed, actor);
        } catch (StaleVersion stale) {
            return stale(form, stale, model);
        }
        Flash.done(redirect, typed.enabled() ? "task.escalation.done.on" : "task.escalation.done.off");
        Flash.draftDone(redirect, "escalation");
        return "redirect:/settings/escalation";
    }

    private ModelAndView wrong(LadderForm form, List<LadderProblems.Problem> problems, Model model) {
        var lines = new LinkedHashMap<Integer, String>();
        var said = new ArrayList<String>();
        for (var problem : problems) {
            var text = trail.say(problem.key(), problem.arguments());
            if (problem.line() == null) {
                said.add(text);
            } else {
                lines.put(problem.line(), text);
                said.add(trail.say("task.escalation.invalid.step", problem.line() + 1, text));
            }
        }
        model.addAttribute("problem", trail.say("task.escalation.invalid"));
        model.addAttribute("problems", said);
        model.addAttribute("wrong", lines);
        page(form, ladders.ladder(), "task.escalation.planned.stored", model);
        return new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** What is stored stands beside what was typed; sending again puts it in its place. */
    private ModelAndView stale(LadderForm form, StaleVersion stale, Model model) {
        var now = ladders.ladder();
        model.addAttribute("problem", trail.say(stale.messageKey()));
        model.addAttribute("differences", words.differences(now, form.ladder()));
        model.addAttribute("lastSet", ladders.lastSet().orElse(null));
        page(form.over(now.version()), now, "task.escalation.planned.stored", model);
        return new ModelAndView(VIEW, model.asMap(), HttpStatus.CONFLICT);
    }

    /** @param basis says by which ladder the preview is, where it is not plain */
    private String page(LadderForm form, Ladder planned, @Nullable String basis, Model model) {
        var today = clock.today();
        var next = run.next(today);
        var units = queries.planned(planned, next, today.workingDays());
        model.addAttribute("form", form);
        model.addAttribute("relations", Relation.values());
        model.addAttribute("acts", EscalationAct.values());
        model.addAttribute("next", next);
        model.addAttribute("basis", basis);
        model.addAttribute("off", !planned.enabled());
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
        return VIEW;
    }
}
