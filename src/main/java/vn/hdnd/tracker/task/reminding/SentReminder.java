package vn.hdnd.tracker.task.reminding;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.task.ReminderChannel;

/** A reminder as the list of them shows it. */
public record SentReminder(
        UUID id,
        UUID batch,
        UUID assignmentId,
        UUID unitId,
        String unitName,
        String code,
        String title,
        int number,
        ReminderChannel channel,
        String words,
        @Nullable String spokenWith,
        @Nullable String promised,
        String sentByName,
        Instant sentAt) {}
