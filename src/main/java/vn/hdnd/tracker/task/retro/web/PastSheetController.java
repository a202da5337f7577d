package vn.hdnd.tracker.task.retro.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.task.retro.Grid;
import vn.hdnd.tracker.task.retro.GridQueries;
import vn.hdnd.tracker.task.retro.OldNotices;
import vn.hdnd.tracker.task.retro.PastSheetFile;
import vn.hdnd.tracker.task.retro.PastSheets;
import vn.hdnd.tracker.task.retro.PastedSheet;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Crumb;
import vn.hdnd.tracker.web.Download;
import vn.hdnd.tracker.web.Flash;

/** Past results pasted from a spreadsheet: shown first, then taken over; what cannot be matched stays to be corrected. */
@Controller
@RequestMapping("/notices/{id}/retro")
class PastSheetController {

    private final OldNotices old;
    private final GridQueries queries;
    private final PastSheets sheets;
    private final PastSheetFile file;
    private final MessageSource messages;

    PastSheetController(
            OldNotices old, GridQueries queries, PastSheets sheets, PastSheetFile file, MessageSource messages) {
        this.old = old;
        this.queries = queries;
        this.sheets = sheets;
        this.file = file;
        this.messages = messages;
    }

    /** @param task number of the task that is meant where the sheet names none */
    @PostMapping("/paste")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    String preview(
            @PathVariable NoticeId id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable Integer task,
            Actor actor,
            Model model) {
        return show(queries.grid(id, actor).open(), text, task, model);
    }

    /** @param seen the grid against which the preview was made; if it is another now, it is shown again */
    @PostMapping("/paste/enter")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    String enter(
            @PathVariable NoticeId id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable Integer task,
            @RequestParam(defaultValue = "-1") long seen,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var grid = queries.grid(id, actor).open();
        var sheet = read(grid, text, task);
        var changing = sheet.changing();
        if (!changing.isEmpty()) {
            if (grid.seen() != seen) {
                model.addAttribute("changed", true);
                return show(grid, text, task, model);
            }
            old.take(id, changing, actor);
        }
        if (sheet.left().isEmpty()) {
            Flash.done(
                    redirect,
                    changing.isEmpty() ? "task.retro.said.unchanged" : "task.retro.said.kept",
                    changing.size());
            Flash.draftDone(redirect, "retro-paste-" + id);
            return "redirect:/notices/" + id + "/retro";
        }
        model.addAttribute("entered", changing.size());
        return show(queries.grid(id, actor), sheet.left(), task, model);
    }

    /** The grid as a sheet to be filled in: what it says is text, whatever it begins with. */
    @GetMapping("/sheet.xlsx")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    ResponseEntity<byte[]> sheet(@PathVariable NoticeId id, Actor actor) {
        var grid = queries.grid(id, actor).open();
        return Download.excel("nhap-hoi-cuu", file.of(grid));
    }

    private PastedSheet read(Grid grid, String text, @Nullable Integer task) {
        if (text.length() > PastSheets.LONGEST) {
            throw new Refused("task.retro.paste.tooLong", PastSheets.LONGEST);
        }
        return sheets.read(text, grid, task);
    }

    private String show(Grid grid, String text, @Nullable Integer task, Model model) {
        var sheet = read(grid, text, task);
        model.addAttribute("grid", grid);
        model.addAttribute("sheet", sheet);
        model.addAttribute("text", text);
        model.addAttribute("task", task);
        model.addAttribute("tasks", PasteTask.of(grid));
        model.addAttribute("place", "/notices");
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(say("task.retro.crumb.notices"), "/notices"),
                        new Crumb(say("task.retro.title"), "/notices/" + grid.notice() + "/retro"),
                        Crumb.here(say("task.retro.paste.title"))));
        return "task/retro-paste";
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
