package vn.hdnd.tracker.task;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.shared.UnitId;

/**
 * What had become of one unit's part of a task before its notice was entered (nhập hồi cứu).
 *
 * @param day of the completion, of the latest report, or of the cancellation; null where nothing happened
 * @param outcome never blank: the result, or the basis of a cancellation
 * @param paperNumber of the paper that says so, if one can be named
 * @param recordedBy who entered it; of the person's roles nothing is known
 */
public record PastResult(
        TaskId task,
        UnitId unit,
        PastState state,
        @Nullable LocalDate day,
        String outcome,
        @Nullable String paperNumber,
        Actor recordedBy,
        Instant recordedAt) {}
