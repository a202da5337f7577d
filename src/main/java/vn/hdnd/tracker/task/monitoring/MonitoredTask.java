package vn.hdnd.tracker.task.monitoring;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task with the clerk who follows it.
 *
 * @param monitorName null: nobody follows it
 */
public record MonitoredTask(
        UUID id,
        long version,
        String code,
        String title,
        @Nullable String monitorName) {}
