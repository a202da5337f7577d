package vn.hdnd.tracker.task.standing.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.task.TaskClock;
import vn.hdnd.tracker.task.standing.RoundPaper;
import vn.hdnd.tracker.task.standing.RoundQueries;
import vn.hdnd.tracker.task.standing.RoundSheet;
import vn.hdnd.tracker.task.standing.RoundTable;
import vn.hdnd.tracker.task.standing.StandingReports;
import vn.hdnd.tracker.task.standing.StandingRounds;
import vn.hdnd.tracker.task.web.Trail;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Crumb;
import vn.hdnd.tracker.web.Download;
import vn.hdnd.tracker.web.Flash;

/** One round of common reports: who has reported, and what all say, on screen, as a sheet and as an official paper. */
@Controller
@RequestMapping("/standing/rounds")
class RoundController {

    private final RoundQueries queries;
    private final StandingReports reports;
    private final StandingRounds rounds;
    private final RoundSheet sheet;
    private final RoundPaper paper;
    private final TypedDay days;
    private final TaskClock clock;
    private final Trail trail;

    RoundController(
            RoundQueries queries,
            StandingReports reports,
            StandingRounds rounds,
            RoundSheet sheet,
            RoundPaper paper,
            TypedDay days,
            TaskClock clock,
            Trail trail) {
        this.queries = queries;
        this.reports = reports;
        this.rounds = rounds;
        this.sheet = sheet;
        this.paper = paper;
        this.days = days;
        this.clock = clock;
        this.trail = trail;
    }

    /** @param by {@code units}: units in rows, items in columns */
    @GetMapping("/{id:[^.]+}")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD, Role.COMMITTEE, Role.OBSERVER})
    String show(@PathVariable UUID id, @RequestParam(required = false) @Nullable String by, Actor actor, Model model) {
        var round = queries.round(id, actor);
        model.addAttribute("round", round);
        model.addAttribute("units", queries.units(id, actor));
        model.addAttribute("table", RoundTable.of(queries.answers(id, actor)));
        model.addAttribute("byUnits", "units".equals(by));
        model.addAttribute("today", clock.today().date());
        model.addAttribute("office", actor.isOffice());
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(trail.say("task.common.title"), "/standing"),
                        new Crumb(round.noticeNumber(), "/standing/notices/" + round.noticeId()),
                        Crumb.here(trail.say(round.label().key(), round.label().argument()))));
        return "task/common-round";
    }

    @GetMapping("/{id}.xlsx")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD, Role.COMMITTEE, Role.OBSERVER})
    ResponseEntity<byte[]> sheet(@PathVariable UUID id, Actor actor) {
        queries.round(id, actor);
        return Download.excel("bao-cao-chung", sheet.of(RoundTable.of(queries.answers(id, actor))));
    }

    @GetMapping("/{id}.docx")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD, Role.COMMITTEE, Role.OBSERVER})
    ResponseEntity<byte[]> paper(@PathVariable UUID id, Actor actor) {
        var round = queries.round(id, actor);
        var word = paper.of(round, RoundTable.of(queries.answers(id, actor)), queries.units(id, actor));
        return Download.word("bao-cao-tong-hop", word);
    }

    @PostMapping("/{id}/take")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    String take(@PathVariable UUID id, Actor actor, RedirectAttributes redirect) {
        var taken = reports.takeAll(id, actor);
        Flash.done(redirect, taken == 0 ? "task.common.done.takenNone" : "task.common.done.taken", taken);
        return "redirect:/standing/rounds/" + id;
    }

    @PostMapping("/{id}/due")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    String due(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam(required = false) @Nullable String day,
            Actor actor,
            RedirectAttributes redirect) {
        queries.round(id, actor);
        try {
            var on = days.required(day);
            rounds.moveDue(id, version, on, actor);
            Flash.done(redirect, "task.common.done.due", on);
        } catch (Refused refused) {
            Flash.refused(redirect, refused);
        }
        return "redirect:/standing/rounds/" + id;
    }
}
