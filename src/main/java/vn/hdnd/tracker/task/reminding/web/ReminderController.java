package vn.hdnd.tracker.task.reminding.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.hdnd.tracker.document.OfficialWord;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.task.ReminderChannel;
import vn.hdnd.tracker.task.ReminderWords;
import vn.hdnd.tracker.task.Reminding;
import vn.hdnd.tracker.task.TaskClock;
import vn.hdnd.tracker.task.reminding.ReminderLetter;
import vn.hdnd.tracker.task.reminding.ReminderQueries;
import vn.hdnd.tracker.task.reminding.ReminderTexts;
import vn.hdnd.tracker.task.reminding.SentReminder;
import vn.hdnd.tracker.task.reminding.UrgedPart;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Crumb;
import vn.hdnd.tracker.web.Flash;
import vn.hdnd.tracker.web.Said;

/** Urging units (đôn đốc): the words are shown before they go, and what went is listed. */
@Controller
@RequestMapping("/reminders")
class ReminderController {

    private static final int PAGE = 50;
    private static final int MOST = 300;
    private static final int LONGEST = 4000;

    private final Reminding reminding;
    private final ReminderQueries queries;
    private final ReminderTexts texts;
    private final ReminderLetter letter;
    private final TaskClock clock;
    private final MessageSource messages;

    ReminderController(
            Reminding reminding,
            ReminderQueries queries,
            ReminderTexts texts,
            ReminderLetter letter,
            TaskClock clock,
            MessageSource messages) {
        this.reminding = reminding;
        this.queries = queries;
        this.texts = texts;
        this.letter = letter;
        this.clock = clock;
        this.messages = messages;
    }

    /** @param after where the list goes on: a moment and an id */
    @GetMapping
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    String list(@RequestParam(required = false) @Nullable String after, Actor actor, Model model) {
        var from = Optional.ofNullable(after).flatMap(ReminderController::cursor);
        var found = queries.latest(
                from.map(Cursor::at).orElse(null), from.map(Cursor::id).orElse(null), PAGE + 1, actor);
        var rows = found.size() > PAGE ? found.subList(0, PAGE) : found;
        model.addAttribute("rows", rows);
        if (found.size() > PAGE) {
            var last = rows.get(PAGE - 1);
            model.addAttribute("next", last.sentAt() + "_" + last.id());
        }
        crumbs(model, null);
        return "task/reminders";
    }

    /** Shows what each unit would be told; changes nothing. */
    @RequestMapping(
            path = "/new",
            method = {RequestMethod.GET, RequestMethod.POST})
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    ModelAndView write(@RequestParam(required = false) @Nullable List<String> pick, Actor actor, Model model) {
        var picked = queries.parts(ids(pick), actor);
        return form(picked, UUID.randomUUID(), ReminderChannel.MESSAGE, Map.of(), HttpStatus.OK, model);
    }

    /** @param fields the words for each unit, {@code promised-…} and {@code spoken-…} on the telephone */
    @PostMapping
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    Object send(
            @RequestParam(required = false) @Nullable UUID batch,
            @RequestParam(required = false) @Nullable ReminderChannel channel,
            @RequestParam(required = false) @Nullable List<String> pick,
            @RequestParam Map<String, String> fields,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var sent = Objects.requireNonNullElseGet(batch, UUID::randomUUID);
        var way = Objects.requireNonNullElse(channel, ReminderChannel.MESSAGE);
        var picked = queries.parts(ids(pick), actor);
        var units = UnitReminder.of(picked.stream().filter(UrgedPart::expected).toList(), parts -> "");
        if (units.isEmpty()
                || units.stream().anyMatch(unit -> words(fields, unit).isEmpty())) {
            model.addAttribute("problem", say(units.isEmpty() ? "task.remind.none" : "task.remind.noWords"));
            return form(picked, sent, way, fields, HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
        var refused = 0;
        for (var unit : units) {
            var said = new ReminderWords(
                    sent,
                    way,
                    words(fields, unit),
                    way == ReminderChannel.TELEPHONE ? Said.optional(fields.get("spoken-" + unit.unitId())) : null,
                    way == ReminderChannel.TELEPHONE ? Said.optional(fields.get("promised-" + unit.unitId())) : null);
            for (var part : unit.parts()) {
                try {
                    reminding.remind(new AssignmentId(part.id()), said, actor);
                } catch (Refused changed) {
                    refused++;
                }
            }
        }
        Flash.draftDone(redirect, "remind");
        Flash.done(redirect, refused == 0 ? "task.remind.done" : "task.remind.doneSome", units.size(), refused);
        return "redirect:/reminders/" + sent;
    }

    /** What went in one form: texts to be copied, letters to be signed. */
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
        crumbs(model, "task.remind.sent");
        return "task/reminder";
    }

    /** The letter to one unit, for signature. */
    @GetMapping("/{batch}/{unit}.docx")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    ResponseEntity<byte[]> letter(@PathVariable UUID batch, @PathVariable UUID unit, Actor actor) {
        var parts = queries.parts(
                found(batch, actor).stream()
                        .filter(row -> row.unitId().equals(unit))
                        .map(SentReminder::assignmentId)
                        .toList(),
                actor);
        if (parts.isEmpty()) {
            throw new NotFound("letter " + batch + " " + unit);
        }
        var name = ContentDisposition.attachment()
                .filename("cong-van-don-doc.docx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(MediaType.parseMediaType(OfficialWord.MEDIA_TYPE))
                .body(letter.of(parts, clock.today()));
    }

    private List<SentReminder> found(UUID batch, Actor actor) {
        var rows = queries.batch(batch, actor);
        if (rows.isEmpty()) {
            throw new NotFound("reminders " + batch);
        }
        return rows;
    }

    private ModelAndView form(
            List<UrgedPart> picked,
            UUID batch,
            ReminderChannel channel,
            Map<String, String> typed,
            HttpStatus status,
            Model model) {
        var today = clock.today();
        var urged = picked.stream().filter(UrgedPart::expected).toList();
        model.addAttribute("units", UnitReminder.of(urged, parts -> {
            var kept = typed.get("words-" + parts.get(0).unitId());
            return kept == null || kept.isBlank() ? texts.of(parts, address(parts), today) : kept;
        }));
        model.addAttribute(
                "left", picked.stream().filter(part -> !part.expected()).toList());
        model.addAttribute("typed", typed);
        model.addAttribute("batch", batch);
        model.addAttribute("channel", channel);
        model.addAttribute("channels", ReminderChannel.values());
        crumbs(model, "task.remind.title");
        return new ModelAndView("task/remind", model.asMap(), status);
    }

    /** One part is answered on its page, several on the unit's desk. */
    private static String address(List<UrgedPart> parts) {
        var path = parts.size() == 1 ? "/assignments/" + parts.get(0).id() : "/desk";
        return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
    }

    private void crumbs(Model model, @Nullable String key) {
        var list = say("task.place.reminders");
        model.addAttribute(
                "crumbs",
                key == null ? List.of(Crumb.here(list)) : List.of(new Crumb(list, "/reminders"), Crumb.here(say(key))));
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    private static String words(Map<String, String> fields, UnitReminder unit) {
        var typed = Objects.requireNonNullElse(fields.get(unit.field()), "")
                .replace("\r\n", "\n")
                .strip();
        return typed.substring(0, Math.min(typed.length(), LONGEST));
    }

    /** As rows are picked in lists: an id, and behind a colon the version, which urging does not ask for. */
    private static List<UUID> ids(@Nullable List<String> picks) {
        return Objects.requireNonNullElse(picks, List.<String>of()).stream()
                .flatMap(pick -> id(pick.split(":", 2)[0]).stream())
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private record Cursor(Instant at, UUID id) {}

    private static Optional<Cursor> cursor(String after) {
        var parts = after.split("_", 2);
        try {
            return parts.length < 2
                    ? Optional.empty()
                    : Optional.of(new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1])));
        } catch (DateTimeParseException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
