package vn.hdnd.tracker.task;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.TaskId;

/**
 * Another clerk follows a task. Published in the transaction that changes it.
 *
 * @param act one for all tasks that were handed over together: whoever gets or loses them hears of it once
 * @param from who followed it; null: nobody
 * @param to who follows it; null: nobody
 */
public record MonitorChanged(
        UUID act,
        TaskId task,
        @Nullable AccountId from,
        @Nullable AccountId to,
        AccountId by,
        String byName,
        Instant at) {}
