package vn.hdnd.tracker.task.reminding.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.task.ReminderChannel;
import vn.hdnd.tracker.task.Reminding;
import vn.hdnd.tracker.task.TaskClock;
import vn.hdnd.tracker.task.figures.ListRequest;
import vn.hdnd.tracker.task.figures.TaskListQueries;
import vn.hdnd.tracker.task.reminding.ReminderQueries;
import vn.hdnd.tracker.task.reminding.ReminderTexts;
import vn.hdnd.tracker.task.reminding.UrgedPart;
import vn.hdnd.tracker.task.web.Pick;
import vn.hdnd.tracker.task.web.Trail;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Flash;

/** Urging units (đôn đốc): what each is told is shown before it goes. */
@Controller
@RequestMapping("/reminders")
class UrgingController {

    private final Reminding reminding;
    private final ReminderQueries queries;
    private final ReminderTexts texts;
    private final TaskListQueries lists;
    private final TaskClock clock;
    private final Trail trail;

    UrgingController(
            Reminding reminding,
            ReminderQueries queries,
            ReminderTexts texts,
            TaskListQueries lists,
            TaskClock clock,
            Trail trail) {
        this.reminding = reminding;
        this.queries = queries;
        this.texts = texts;
        this.lists = lists;
        this.clock = clock;
        this.trail = trail;
    }

    /** Shows what each unit would be told; changes nothing. Many rows do not fit into an address, so they may be posted. */
    @RequestMapping(
            path = "/new",
            method = {RequestMethod.GET, RequestMethod.POST})
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    ModelAndView write(@RequestParam(required = false) @Nullable List<String> pick, Actor actor, Model model) {
        var sent = new UrgingForm(UUID.randomUUID(), ReminderChannel.MESSAGE, Map.of());
        return form(parts(pick, actor), sent, HttpStatus.OK, model);
    }

    /**
     * The same for all rows of a list, as far as one form goes: the first {@link Pick#MOST} in its order. The address of the
     * list with the same filter names the same rows.
     */
    @GetMapping("/list")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    ModelAndView list(ListRequest asked, Actor actor, Model model) {
        var filter = asked.filter(null);
        var listed = lists.listed(filter, Pick.MOST, clock.today(), actor);
        model.addAttribute("listed", listed.total());
        model.addAttribute("most", Pick.MOST);
        model.addAttribute("list", filter.href());
        var sent = new UrgingForm(UUID.randomUUID(), ReminderChannel.MESSAGE, Map.of());
        return form(queries.parts(listed.ids(), actor), sent, HttpStatus.OK, model);
    }

    /** @param fields as {@link UrgingForm} reads them */
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
        var sent = new UrgingForm(
                Objects.requireNonNullElseGet(batch, UUID::randomUUID),
                channel == null || !channel.offered() ? ReminderChannel.MESSAGE : channel,
                fields);
        var picked = parts(pick, actor);
        var units = UnitReminder.of(picked, parts -> "");
        var problem = problem(units, sent);
        if (problem != null) {
            model.addAttribute("problem", trail.say(problem));
            return form(picked, sent, HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
        var left = units.stream().mapToInt(unit -> remind(unit, sent, actor)).sum();
        Flash.draftDone(redirect, "remind");
        Flash.done(redirect, left == 0 ? "task.remind.done" : "task.remind.doneSome", units.size(), left);
        return "redirect:/reminders/" + sent.batch();
    }

    /** Message key of what stands in the way. */
    private static @Nullable String problem(List<UnitReminder> units, UrgingForm sent) {
        if (units.isEmpty()) {
            return "task.remind.none";
        }
        if (!units.stream().allMatch(sent::tells)) {
            return "task.remind.noWords";
        }
        return units.stream().allMatch(sent::names) ? null : "task.remind.nobody";
    }

    /** Each part by itself; how many were left out, as they have changed since they were picked. */
    private int remind(UnitReminder unit, UrgingForm sent, Actor actor) {
        var left = 0;
        for (var part : unit.parts()) {
            try {
                reminding.remind(new AssignmentId(part.id()), sent.words(unit), actor);
            } catch (Refused changed) {
                left++;
            }
        }
        return left;
    }

    private List<UrgedPart> parts(@Nullable List<String> picks, Actor actor) {
        return queries.parts(
                Pick.all(picks).stream().map(pick -> pick.id().value()).toList(), actor);
    }

    private ModelAndView form(List<UrgedPart> picked, UrgingForm sent, HttpStatus status, Model model) {
        var today = clock.today();
        model.addAttribute(
                "units",
                UnitReminder.of(
                        picked,
                        parts -> sent.typedOr(parts.get(0).unitId(), () -> texts.of(parts, address(parts), today))));
        model.addAttribute(
                "left", picked.stream().filter(part -> !part.expected()).toList());
        model.addAttribute("sent", sent);
        model.addAttribute(
                "channels",
                Arrays.stream(ReminderChannel.values())
                        .filter(ReminderChannel::offered)
                        .toList());
        trail.toReminders(model, "task.remind.title");
        return new ModelAndView("task/remind", model.asMap(), status);
    }

    /** One part is answered on its page, several on the unit's desk. */
    private static String address(List<UrgedPart> parts) {
        var path = parts.size() == 1 ? "/assignments/" + parts.get(0).id() : "/desk";
        return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
    }
}
