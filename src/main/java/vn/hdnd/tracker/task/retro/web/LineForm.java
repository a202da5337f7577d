package vn.hdnd.tracker.task.retro.web;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.task.retro.GridRow;

/**
 * One line of the grid as it is typed. Its fields are named by the unit, so that a table is one form.
 *
 * @param version over which it was filled in
 */
public record LineForm(String state, String day, String outcome, String number, long version) {

    static LineForm of(GridRow row) {
        return new LineForm(
                row.state() == null ? "" : row.state().name(),
                row.day() == null ? "" : VietnamTime.DAY.format(row.day()),
                Objects.requireNonNullElse(row.outcome(), ""),
                Objects.requireNonNullElse(row.paperNumber(), ""),
                row.version());
    }

    /** Empty if the form did not hold this line. */
    static Optional<LineForm> sent(UUID unit, Map<String, String> fields) {
        if (!fields.containsKey("state-" + unit)) {
            return Optional.empty();
        }
        return Optional.of(new LineForm(
                text(fields.get("state-" + unit)),
                text(fields.get("day-" + unit)),
                text(fields.get("outcome-" + unit)),
                text(fields.get("number-" + unit)),
                number(fields.get("version-" + unit))));
    }

    /** With the whole table's values where nothing was typed; a line that has a status stays as it is. */
    LineForm filledFrom(Map<String, String> fields) {
        if (!state.isBlank()) {
            return this;
        }
        return new LineForm(
                text(fields.get("fill-state")),
                day.isBlank() ? text(fields.get("fill-day")) : day,
                outcome.isBlank() ? text(fields.get("fill-outcome")) : outcome,
                number,
                version);
    }

    LineForm over(long current) {
        return new LineForm(state, day, outcome, number, current);
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }

    private static long number(@Nullable String sent) {
        try {
            return Long.parseLong(text(sent));
        } catch (NumberFormatException none) {
            return -1;
        }
    }
}
