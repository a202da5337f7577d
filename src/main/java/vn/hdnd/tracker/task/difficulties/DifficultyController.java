package vn.hdnd.tracker.task.difficulties;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Crumb;

/** The list of what units find difficult and propose, over a period and by unit, on screen and as a sheet. */
@Controller
class DifficultyController {

    private static final int PAGE = 50;

    /** Rows of a sheet; the page says if there are more. */
    private static final int SHEET = 20_000;

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final DifficultyQueries queries;
    private final DifficultySheet sheet;
    private final MessageSource messages;

    DifficultyController(DifficultyQueries queries, DifficultySheet sheet, MessageSource messages) {
        this.queries = queries;
        this.sheet = sheet;
        this.messages = messages;
    }

    @GetMapping("/difficulties")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD, Role.COMMITTEE})
    String list(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable UUID after,
            Actor actor,
            Model model) {
        var filter = new DifficultyFilter(from, to, unit);
        var found = queries.list(filter, after, PAGE + 1, actor);
        var rows = found.size() > PAGE ? found.subList(0, PAGE) : found;
        model.addAttribute("filter", filter);
        model.addAttribute("rows", rows);
        model.addAttribute("next", found.size() > PAGE ? rows.get(PAGE - 1).reportId() : null);
        model.addAttribute("total", queries.count(filter, actor));
        model.addAttribute("units", queries.units(actor));
        model.addAttribute(
                "crumbs",
                List.of(new Crumb(say("task.place.list"), "/tasks"), Crumb.here(say("task.difficulties.title"))));
        return "task/difficulties";
    }

    @GetMapping("/difficulties.xlsx")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD, Role.COMMITTEE})
    ResponseEntity<byte[]> export(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable UUID unit,
            Actor actor) {
        var rows = queries.list(new DifficultyFilter(from, to, unit), null, SHEET, actor);
        var name = ContentDisposition.attachment()
                .filename("kho-khan-de-xuat.xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(XLSX)
                .body(sheet.of(rows));
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
