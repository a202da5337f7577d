package vn.hdnd.tracker.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one unit is told.
 *
 * @param batch of the form that was sent: the same form sent twice urges once
 * @param words as they went, or are to go, to the unit
 * @param spokenWith on the telephone; {@code promised} what that person said would be done
 */
public record ReminderWords(
        UUID batch,
        ReminderChannel channel,
        String words,
        @Nullable String spokenWith,
        @Nullable String promised) {}
