package vn.hdnd.tracker.task.waiting.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.DeadlineRule.Step;
import vn.hdnd.tracker.intake.EventRule;
import vn.hdnd.tracker.intake.EventRule.Side;
import vn.hdnd.tracker.task.waiting.Offered;
import vn.hdnd.tracker.task.waiting.WaitingTask;

/** How days are counted from an event, as forms carry it. What cannot be read is as if it were not there. */
final class RuleFields {

    static final List<Side> SIDES = List.of(Side.values());
    static final List<Step> STEPS = List.of(Step.DAYS, Step.WORKING_DAYS, Step.WEEKS, Step.MONTHS);

    private RuleFields() {}

    /** Null where it does not say how many. */
    static @Nullable EventRule of(UUID task, Map<String, String> fields) {
        var side = side(fields.get("side-" + task), Side.ON);
        if (side == Side.ON) {
            return fields.containsKey("side-" + task) ? EventRule.ON_THE_DAY : null;
        }
        return rule(side, fields.get("count-" + task), fields.get("step-" + task));
    }

    static @Nullable EventRule rule(Side side, @Nullable String count, @Nullable String step) {
        if (side == Side.ON) {
            return EventRule.ON_THE_DAY;
        }
        var typed = Objects.requireNonNullElse(count, "").strip();
        if (!typed.matches("\\d{1,3}") || Integer.parseInt(typed) > EventRule.MOST) {
            return null;
        }
        return new EventRule(side, Integer.valueOf(typed), step(step));
    }

    /** As it was typed, else as the words of the notice say. */
    static Offered offered(WaitingTask task, Map<String, String> fields, String event) {
        var read = Offered.of(task, event);
        return fields.containsKey("side-" + task.id())
                ? new Offered(
                        task,
                        side(fields.get("side-" + task.id()), read.side()),
                        Objects.requireNonNullElse(fields.get("count-" + task.id()), ""),
                        step(fields.get("step-" + task.id())),
                        false)
                : read;
    }

    static Side side(@Nullable String name, Side otherwise) {
        return SIDES.stream().filter(one -> one.name().equals(name)).findFirst().orElse(otherwise);
    }

    private static Step step(@Nullable String name) {
        return Arrays.stream(Step.values())
                .filter(one -> one.name().equals(name) && STEPS.contains(one))
                .findFirst()
                .orElse(Step.DAYS);
    }
}
