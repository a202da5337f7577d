package vn.hdnd.tracker.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a task in tracking should have said from the beginning.
 *
 * @param deliverable null: none
 * @param deadline null: none is set, or what hangs on an event stays as it is
 * @param reason never blank
 */
public record Correction(
        String title,
        @Nullable String deliverable,
        @Nullable LocalDate deadline,
        String reason) {}
