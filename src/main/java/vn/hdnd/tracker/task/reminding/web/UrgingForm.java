package vn.hdnd.tracker.task.reminding.web;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.task.ReminderChannel;
import vn.hdnd.tracker.task.ReminderWords;
import vn.hdnd.tracker.web.Said;

/**
 * What is sent to urge units.
 *
 * @param batch of the form: sent twice it urges once
 * @param fields for each unit {@code words-…}, and on the telephone {@code spoken-…} and {@code promised-…}
 */
public record UrgingForm(UUID batch, ReminderChannel channel, Map<String, String> fields) {

    private static final int LONGEST = 4000;

    boolean tells(UnitReminder unit) {
        return !text(unit.unitId()).isEmpty();
    }

    /** Whom one called is said; other ways need nobody. */
    boolean names(UnitReminder unit) {
        return channel != ReminderChannel.TELEPHONE || Said.optional(spoken(unit.unitId())) != null;
    }

    ReminderWords words(UnitReminder unit) {
        var telephone = channel == ReminderChannel.TELEPHONE;
        return new ReminderWords(
                batch,
                channel,
                text(unit.unitId()),
                telephone ? Said.optional(spoken(unit.unitId())) : null,
                telephone ? Said.optional(promised(unit.unitId())) : null);
    }

    String typedOr(UUID unit, Supplier<String> proposed) {
        var typed = text(unit);
        return typed.isEmpty() ? proposed.get() : typed;
    }

    public @Nullable String spoken(UUID unit) {
        return fields.get("spoken-" + unit);
    }

    public @Nullable String promised(UUID unit) {
        return fields.get("promised-" + unit);
    }

    private String text(UUID unit) {
        var typed = Objects.requireNonNullElse(fields.get("words-" + unit), "")
                .replace("\r\n", "\n")
                .strip();
        return typed.substring(0, Math.min(typed.length(), LONGEST));
    }
}
