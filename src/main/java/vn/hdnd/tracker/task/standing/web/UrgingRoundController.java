package vn.hdnd.tracker.task.standing.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.hdnd.tracker.organization.Register;
import vn.hdnd.tracker.organization.UnitRegister;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.task.TaskClock;
import vn.hdnd.tracker.task.TaskToday;
import vn.hdnd.tracker.task.standing.OwedReport;
import vn.hdnd.tracker.task.standing.OwedReports;
import vn.hdnd.tracker.task.standing.OwedTexts;
import vn.hdnd.tracker.task.standing.RoundQueries;
import vn.hdnd.tracker.task.standing.StandingUrging;
import vn.hdnd.tracker.task.web.Trail;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Crumb;
import vn.hdnd.tracker.web.Flash;

/** Urges the units of a round that have not reported: each gets a text of its own, shown before it goes. */
@Controller
@RequestMapping("/standing/rounds/{id}/urge")
class UrgingRoundController {

    private final RoundQueries rounds;
    private final OwedReports owed;
    private final OwedTexts texts;
    private final StandingUrging urging;
    private final UnitRegister units;
    private final TaskClock clock;
    private final Trail trail;

    UrgingRoundController(
            RoundQueries rounds,
            OwedReports owed,
            OwedTexts texts,
            StandingUrging urging,
            UnitRegister units,
            TaskClock clock,
            Trail trail) {
        this.rounds = rounds;
        this.owed = owed;
        this.texts = texts;
        this.urging = urging;
        this.units = units;
        this.clock = clock;
        this.trail = trail;
    }

    @GetMapping
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    ModelAndView form(@PathVariable UUID id, Actor actor, Model model) {
        var reports = owed.ofRound(id, actor);
        var typed = new UrgingRoundForm(
                UUID.randomUUID(), reports.stream().map(OwedReport::id).toList(), Map.of());
        return page(id, reports, typed, HttpStatus.OK, actor, model);
    }

    /** @param report those that are picked; {@code fields} the text of each, as {@link UrgingRoundForm} reads it */
    @PostMapping
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    Object urge(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID form,
            @RequestParam(required = false) @Nullable List<UUID> report,
            @RequestParam Map<String, String> fields,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var typed = new UrgingRoundForm(
                Objects.requireNonNullElseGet(form, UUID::randomUUID),
                Objects.requireNonNullElse(report, List.of()),
                fields);
        var all = owed.ofRound(id, actor);
        var picked =
                all.stream().filter(one -> typed.reports().contains(one.id())).toList();
        if (typed.reports().isEmpty() || picked.stream().anyMatch(one -> !typed.tells(one))) {
            model.addAttribute(
                    "problem", trail.say(typed.reports().isEmpty() ? "task.common.urge.none" : "task.remind.noWords"));
            return page(id, all, typed, HttpStatus.UNPROCESSABLE_CONTENT, actor, model);
        }
        var done = picked.stream().mapToInt(one -> urge(one, typed, actor)).sum();
        var left = typed.reports().size() - done;
        Flash.draftDone(redirect, "urge-" + id);
        Flash.done(redirect, left == 0 ? "task.common.urge.done" : "task.common.urge.doneSome", done, left);
        return "redirect:/standing/rounds/" + id;
    }

    /** @return 0 if it was sent in between */
    private int urge(OwedReport report, UrgingRoundForm typed, Actor actor) {
        try {
            urging.urge(report.id(), typed.form(), typed.words(report), actor);
            return 1;
        } catch (Refused sent) {
            return 0;
        }
    }

    private ModelAndView page(
            UUID id, List<OwedReport> reports, UrgingRoundForm typed, HttpStatus status, Actor actor, Model model) {
        var round = rounds.round(id, actor);
        var register = units.open();
        var today = clock.today();
        model.addAttribute("round", round);
        model.addAttribute("typed", typed);
        model.addAttribute(
                "rows",
                reports.stream()
                        .map(one -> new Row(one, typed.typedOr(one, () -> text(one, register, today))))
                        .toList());
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(trail.say("task.common.title"), "/standing"),
                        new Crumb(trail.say(round.label().key(), round.label().argument()), "/standing/rounds/" + id),
                        Crumb.here(trail.say("task.common.act.urge"))));
        return new ModelAndView("task/common-urge", model.asMap(), status);
    }

    private String text(OwedReport report, Register register, TaskToday today) {
        var relation = register.unit(new UnitId(report.unitId())).relation();
        var address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/standing/reports/" + report.id())
                .toUriString();
        return texts.of(report, relation, address, today);
    }

    /** A unit with what it is told. */
    public record Row(OwedReport report, String words) {}
}
