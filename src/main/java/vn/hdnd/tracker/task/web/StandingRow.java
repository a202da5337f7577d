package vn.hdnd.tracker.task.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a unit has to heed all the time.
 *
 * @param text the words of the notice
 */
public record StandingRow(
        UUID id,
        Instant startedAt,
        @Nullable String covers,
        String unitName,
        String text,
        String path,
        UUID noticeId,
        String noticeNumber) {}
