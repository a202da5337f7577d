package vn.hdnd.tracker.task.difficulties;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.task.web.Stretch;
import vn.hdnd.tracker.task.web.Trail;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Crumb;
import vn.hdnd.tracker.web.Download;
import vn.hdnd.tracker.web.TypedDay;

/** The list of what units find difficult and propose, over a period and by unit, on screen and as a sheet. */
@Controller
class DifficultyController {

    private static final int PAGE = 50;

    /** Rows of a sheet; the page says if there are more. */
    private static final int SHEET = 20_000;

    private final DifficultyQueries queries;
    private final DifficultySheet sheet;
    private final Trail trail;

    DifficultyController(DifficultyQueries queries, DifficultySheet sheet, Trail trail) {
        this.queries = queries;
        this.sheet = sheet;
        this.trail = trail;
    }

    @GetMapping("/difficulties")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD, Role.COMMITTEE})
    String list(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable UUID after,
            Actor actor,
            Model model) {
        var first = TypedDay.of(from);
        var last = TypedDay.of(to);
        var filter = new DifficultyFilter(first.day(), last.day(), unit);
        model.addAttribute("filter", filter);
        model.addAttribute("list", Stretch.of(queries.list(filter, after, PAGE + 1, actor), PAGE, row -> row.reportId()
                .toString()));
        model.addAttribute("from", from);
        model.addAttribute("to", to);
        model.addAttribute("unreadable", first.unreadable() ? from : last.unreadable() ? to : null);
        model.addAttribute("total", queries.count(filter, actor));
        model.addAttribute("units", queries.units(actor));
        trail.to(model, Crumb.here(trail.say("task.difficulties.title")));
        return "task/difficulties";
    }

    @GetMapping("/difficulties.xlsx")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD, Role.COMMITTEE})
    ResponseEntity<byte[]> export(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable UUID unit,
            Actor actor) {
        var filter =
                new DifficultyFilter(TypedDay.of(from).day(), TypedDay.of(to).day(), unit);
        var rows = queries.list(filter, null, SHEET, actor);
        return Download.excel("kho-khan-de-xuat", sheet.of(rows));
    }
}
