package vn.hdnd.tracker.task.reminding.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.task.TaskClock;
import vn.hdnd.tracker.task.reminding.ReminderLetter;
import vn.hdnd.tracker.task.reminding.ReminderQueries;
import vn.hdnd.tracker.task.reminding.SentReminder;
import vn.hdnd.tracker.task.web.MomentCursor;
import vn.hdnd.tracker.task.web.Stretch;
import vn.hdnd.tracker.task.web.Trail;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Download;

/** Who was urged: every time, and what went in one form as texts to be copied and letters to be signed. */
@Controller
@RequestMapping("/reminders")
class ReminderController {

    private static final int PAGE = 50;

    private final ReminderQueries queries;
    private final ReminderLetter letter;
    private final TaskClock clock;
    private final Trail trail;

    ReminderController(ReminderQueries queries, ReminderLetter letter, TaskClock clock, Trail trail) {
        this.queries = queries;
        this.letter = letter;
        this.clock = clock;
        this.trail = trail;
    }

    /** @param after where the list goes on */
    @GetMapping
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    String list(@RequestParam(required = false) @Nullable String after, Actor actor, Model model) {
        var cursor = MomentCursor.of(after);
        var found = queries.latest(
                cursor == null ? null : cursor.at(), cursor == null ? null : cursor.id(), PAGE + 1, actor);
        model.addAttribute("list", Stretch.of(found, PAGE, row -> new MomentCursor(row.sentAt(), row.id()).text()));
        trail.toReminders(model, null);
        return "task/reminders";
    }

    @GetMapping("/{batch}")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    String sent(@PathVariable UUID batch, Actor actor, Model model) {
        var rows = found(batch, actor);
        model.addAttribute(
                "units",
                rows.stream()
                        .collect(groupingBy(SentReminder::unitId, LinkedHashMap::new, toList()))
                        .values());
        model.addAttribute("batch", batch);
        model.addAttribute("channel", rows.get(0).channel());
        trail.toReminders(model, "task.remind.sent");
        return "task/reminder";
    }

    /** The letter to one unit, for signature. */
    @GetMapping("/{batch}/{unit}.docx")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    ResponseEntity<byte[]> letter(@PathVariable UUID batch, @PathVariable UUID unit, Actor actor) {
        var toUnit = found(batch, actor).stream()
                .filter(row -> row.unitId().equals(unit))
                .map(SentReminder::assignmentId)
                .toList();
        var parts = queries.parts(toUnit, actor);
        if (parts.isEmpty()) {
            throw new NotFound("letter " + batch + " " + unit);
        }
        return Download.word("cong-van-don-doc", letter.of(parts, clock.today()));
    }

    private List<SentReminder> found(UUID batch, Actor actor) {
        var rows = queries.batch(batch, actor);
        if (rows.isEmpty()) {
            throw new NotFound("reminders " + batch);
        }
        return rows;
    }
}
