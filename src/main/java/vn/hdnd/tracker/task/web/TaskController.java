package vn.hdnd.tracker.task.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.task.series.SeriesQueries;
import vn.hdnd.tracker.task.talk.Talk;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Crumb;

/** A task with all its units, as far as the reader may see them. */
@Controller
class TaskController {

    /** Periods of a series that are one click away. */
    private static final int PERIODS = 8;

    private final AssignmentPageQueries queries;
    private final TimelineQueries timelines;
    private final FanOutPage fanOut;
    private final Talk talk;
    private final Deeds deeds;
    private final Trail trail;
    private final SeriesQueries series;
    private final RequestToday today;

    TaskController(
            AssignmentPageQueries queries,
            TimelineQueries timelines,
            FanOutPage fanOut,
            Talk talk,
            Deeds deeds,
            Trail trail,
            SeriesQueries series,
            RequestToday today) {
        this.queries = queries;
        this.timelines = timelines;
        this.fanOut = fanOut;
        this.talk = talk;
        this.deeds = deeds;
        this.trail = trail;
        this.series = series;
        this.today = today;
    }

    /**
     * @param after where the history goes on
     * @param period which of a series; the latest unless said
     */
    @GetMapping("/tasks/{code}")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD, Role.COMMITTEE, Role.UNIT_OFFICER, Role.OBSERVER})
    String show(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable UUID period,
            HtmxRequest htmx,
            Actor actor,
            Model model) {
        var parts = queries.parts(code, period, today.get(), actor);
        var sheet = queries.sheet(new AssignmentId(parts.get(0).id()), today.get(), actor);
        model.addAttribute("sheet", sheet);
        model.addAttribute("timeline", timelines.ofTask(sheet.taskId(), after, actor));
        model.addAttribute("self", "/tasks/" + code);
        model.addAttribute("sections", fanOut.sections(parts, actor));
        parts.stream()
                .filter(AssignmentRow::expected)
                .findFirst()
                .filter(part -> part.deadline() != null)
                .ifPresent(part -> model.addAttribute("due", part.due(today.get())));
        series.of(sheet.taskId(), PERIODS, today.get(), actor).ifPresent(found -> model.addAttribute("series", found));
        model.addAttribute("gathers", actor.readsEverything());
        if (parts.size() > 1) {
            model.addAttribute("bulk", BulkOffer.of(parts, deeds, actor));
        }
        model.addAttribute("monitors", actor.isOffice());
        model.addAttribute("units", parts.size());
        model.addAttribute("talk", talk.of(sheet.taskId(), null, actor));
        model.addAttribute("speaks", actor.isOffice() || actor.is(Role.COMMITTEE));
        trail.to(model, Crumb.here(code));
        return htmx.isHtmxRequest() && after != null ? "task/timeline :: steps" : "task/task";
    }
}
