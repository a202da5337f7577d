package vn.hdnd.tracker.task.escalation;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.hdnd.tracker.task.escalation.Ladder.Slot;

/** The slots of a working day as a table of SQL. */
final class Slots {

    /** {@code s(act, days_left, step_on, from_on, to_on)}. */
    static final String SQL = """
            unnest(cast(:acts as text[]), cast(:lefts as int[]), cast(:ons as date[]), cast(:froms as date[]),
                cast(:tos as date[])) as s(act, days_left, step_on, from_on, to_on)
            """;

    private Slots() {}

    /** Parameters of {@link #SQL}. */
    static Map<String, Object> parameters(List<Slot> slots) {
        return Map.of(
                "acts", slots.stream().map(slot -> slot.act().name()).toArray(String[]::new),
                "lefts", slots.stream().map(Slot::daysLeft).toArray(Integer[]::new),
                "ons", dates(slots, Slot::stepOn),
                "froms", dates(slots, Slot::from),
                "tos", dates(slots, Slot::to));
    }

    private static Date[] dates(List<Slot> slots, Function<Slot, LocalDate> day) {
        return slots.stream().map(day).map(Date::valueOf).toArray(Date[]::new);
    }
}
