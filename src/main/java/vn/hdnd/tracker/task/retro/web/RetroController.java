package vn.hdnd.tracker.task.retro.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.task.retro.GridQueries;
import vn.hdnd.tracker.task.retro.OldNotices;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Crumb;
import vn.hdnd.tracker.web.Flash;

/** The grid of past results: line by line where scripts run, table by table as plain forms. */
@Controller
@RequestMapping("/notices/{id}/retro")
class RetroController {

    private final OldNotices old;
    private final GridQueries queries;
    private final Lines lines;
    private final MessageSource messages;

    RetroController(OldNotices old, GridQueries queries, Lines lines, MessageSource messages) {
        this.old = old;
        this.queries = queries;
        this.lines = lines;
        this.messages = messages;
    }

    @PostMapping
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    String choose(@PathVariable NoticeId id, Actor actor, RedirectAttributes redirect) {
        try {
            old.choose(id, actor);
        } catch (Refused refused) {
            Flash.refused(redirect, refused);
            return "redirect:/notices/" + id;
        }
        return "redirect:/notices/" + id + "/retro";
    }

    @PostMapping("/leave")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    String leave(@PathVariable NoticeId id, Actor actor, RedirectAttributes redirect) {
        try {
            old.leave(id, actor);
            Flash.done(redirect, "task.retro.said.left");
        } catch (Refused refused) {
            Flash.refused(redirect, refused);
            return "redirect:/notices/" + id;
        }
        return "redirect:/notices/" + id + "/tracking";
    }

    /** @param open only lines that are not complete */
    @GetMapping
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    String grid(
            @PathVariable NoticeId id,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(defaultValue = "false") boolean open,
            Actor actor,
            Model model) {
        var grid = queries.grid(id, actor);
        if (grid.published() || !grid.chosen()) {
            return "redirect:/notices/" + id + (grid.published() ? "" : "/tracking");
        }
        return show(GridPage.of(grid, unit, open, Map.of(), null), model);
    }

    /** One table, sent whole. Lines that can be kept are kept; the others come back as they were typed. */
    @PostMapping("/tasks/{task}")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    String table(
            @PathVariable NoticeId id,
            @PathVariable UUID task,
            @RequestParam Map<String, String> fields,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(defaultValue = "false") boolean open,
            Actor actor,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var before = queries.grid(id, actor).open();
        var rows = before.ofTask(task);
        if (rows.isEmpty()) {
            throw new NotFound("planned task " + task);
        }
        var sent = new LinkedHashMap<UUID, Line>();
        for (var row : rows) {
            LineForm.sent(row.unitId(), fields)
                    .map(form -> fields.containsKey("fill") ? form.filledFrom(fields) : form)
                    .ifPresent(form -> sent.put(row.unitId(), lines.keep(before, row, form, actor)));
        }
        var kept = sent.values().stream().filter(Line::kept).count();
        if (sent.values().stream().noneMatch(Line::troubled)) {
            Flash.done(redirect, kept == 0 ? "task.retro.said.unchanged" : "task.retro.said.kept", kept);
            Flash.draftDone(
                    redirect, GridPage.table(rows, null, false, Map.of()).draft());
            return "redirect:" + address(id, unit, open, rows.get(0).number());
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute(
                "troubled", sent.values().stream().filter(Line::troubled).count());
        model.addAttribute("kept", kept);
        return show(GridPage.of(queries.grid(id, actor), unit, open, sent, task), model);
    }

    /** One line, kept as soon as it is left. Answers what stands at its end. */
    @PostMapping("/tasks/{task}/{unit}")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    String line(
            @PathVariable NoticeId id,
            @PathVariable UUID task,
            @PathVariable UUID unit,
            @RequestParam Map<String, String> fields,
            HtmxRequest htmx,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var grid = queries.grid(id, actor).open();
        var row = grid.row(task, unit).orElseThrow(() -> new NotFound("line of " + task));
        var form = LineForm.sent(unit, fields).orElseThrow(() -> new Refused("task.retro.invalid.line"));
        var line = lines.keep(grid, row, form, actor);
        if (!htmx.isHtmxRequest()) {
            return "redirect:" + address(id, null, false, row.number());
        }
        if (line.troubled()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        model.addAttribute("line", line);
        model.addAttribute("draft", draftAfter(id, task, actor));
        return "task/retro :: kept";
    }

    private String draftAfter(NoticeId id, UUID task, Actor actor) {
        return GridPage.table(queries.grid(id, actor).ofTask(task), null, false, Map.of())
                .draft();
    }

    private static String address(NoticeId id, @Nullable UUID unit, boolean open, int task) {
        var address = UriComponentsBuilder.fromPath("/notices/" + id + "/retro");
        if (unit != null) {
            address.queryParam("unit", unit);
        }
        if (open) {
            address.queryParam("open", true);
        }
        return address.fragment("task-" + task).toUriString();
    }

    private String show(GridPage page, Model model) {
        var grid = page.grid();
        model.addAttribute("page", page);
        model.addAttribute("tasks", PasteTask.of(grid));
        model.addAttribute("place", "/notices");
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(say("task.retro.crumb.notices"), "/notices"),
                        new Crumb(
                                grid.number() == null ? say("task.retro.crumb.unnumbered") : grid.number(),
                                "/notices/" + grid.notice() + "/review"),
                        new Crumb(say("task.retro.crumb.tracking"), "/notices/" + grid.notice() + "/tracking"),
                        Crumb.here(say("task.retro.title"))));
        return "task/retro";
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
