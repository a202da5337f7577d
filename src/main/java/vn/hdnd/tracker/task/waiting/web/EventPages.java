package vn.hdnd.tracker.task.waiting.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.task.CountedFrom;
import vn.hdnd.tracker.task.TaskClock;
import vn.hdnd.tracker.task.TaskToday;
import vn.hdnd.tracker.task.waiting.EventDuty;
import vn.hdnd.tracker.task.waiting.EventQueries;
import vn.hdnd.tracker.task.web.Trail;
import vn.hdnd.tracker.web.Crumb;

/** Fills the page of an event. */
@Component
class EventPages {

    static final String VIEW = "task/waiting-event";

    private final EventQueries events;
    private final CountedFrom counted;
    private final TaskClock clock;
    private final Trail trail;

    EventPages(EventQueries events, CountedFrom counted, TaskClock clock, Trail trail) {
        this.events = events;
        this.counted = counted;
        this.clock = clock;
        this.trail = trail;
    }

    /**
     * What hangs on the event, and what a day would make of it.
     *
     * @param rule how it is counted, in words
     * @param due the day that it would have; null while no day is shown
     * @param past that day lies behind today
     * @param weekend that day is no working day
     * @param same nothing of it would change
     */
    public record Effect(
            EventDuty duty, String rule, @Nullable LocalDate due, boolean past, boolean weekend, boolean same) {

        private static Effect of(EventDuty duty, String rule, @Nullable LocalDate day, TaskToday today) {
            var due = day == null ? null : duty.dueIf(day, today.workingDays());
            return new Effect(
                    duty,
                    rule,
                    due,
                    due != null && due.isBefore(today.date()),
                    due != null && !today.workingDays().isWorkingDay(due),
                    due != null && due.equals(duty.dueOn()) && duty.waiting() == 0);
        }
    }

    /**
     * @param day shows what it would change
     * @param typed rules that were typed already, by field
     */
    void fill(UUID id, @Nullable LocalDate day, Map<String, String> typed, Actor actor, Model model) {
        var event = events.event(id);
        var today = clock.today();
        var locale = LocaleContextHolder.getLocale();
        var shown = day != null ? day : event.heldOn();
        var effects = events.duties(id, actor).stream()
                .map(duty -> Effect.of(duty, counted.words(duty.counted(), locale), shown, today))
                .toList();
        model.addAttribute("event", event);
        model.addAttribute("effects", effects);
        model.addAttribute("previewed", day != null && !day.equals(event.heldOn()) ? day : null);
        model.addAttribute("weekdayOf", shown);
        model.addAttribute(
                "starting",
                effects.stream().mapToInt(effect -> effect.duty().waiting()).sum());
        model.addAttribute(
                "moving",
                effects.stream()
                        .filter(effect -> !effect.same())
                        .mapToInt(effect -> effect.duty().following())
                        .sum());
        model.addAttribute(
                "kept",
                effects.stream().mapToInt(effect -> effect.duty().kept()).sum());
        model.addAttribute(
                "offered",
                events.offered(id, actor).stream()
                        .map(task -> RuleFields.offered(task, typed, event.name()))
                        .sorted((one, other) -> Boolean.compare(other.picked(), one.picked()))
                        .toList());
        model.addAttribute("sides", RuleFields.SIDES);
        model.addAttribute("steps", RuleFields.STEPS);
        model.addAttribute(
                "crumbs", List.of(new Crumb(trail.say("task.waiting.title"), "/waiting"), Crumb.here(event.name())));
    }

    String name(UUID id) {
        return events.event(id).name();
    }
}
