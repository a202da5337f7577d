package vn.hdnd.tracker.task.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.DeadlineKind;
import vn.hdnd.tracker.intake.DeadlineRule;
import vn.hdnd.tracker.task.TaskMode;

/**
 * What stands around one unit's part on its page: the words of the notice and what is asked.
 *
 * @param taskVersion over which the task as a whole is changed
 * @param itemId the item of the notice that it comes from; null for a task that stands alone
 * @param noticeDate of the notice, or of what a task rests on that stands alone
 * @param monitorName the clerk who follows it
 * @param deadlineWords by when, in the words of the notice
 * @param deadlineRule how the original day was counted; null where the words name it, or a person
 * @param retro entered with its past, as its notice was old
 * @param figures what it asks to be filled in, one a line
 * @param template it gives files to be filled in
 * @param copiedFrom code of the task of another year that it was made from
 */
public record AssignmentSheet(
        AssignmentRow part,
        UUID taskId,
        long taskVersion,
        @Nullable UUID itemId,
        String quote,
        LocalDate noticeDate,
        @Nullable String deliverable,
        TaskMode mode,
        DeadlineKind deadlineKind,
        @Nullable LocalDate originalDeadline,
        @Nullable String deadlineWords,
        @Nullable DeadlineRule deadlineRule,
        boolean evidenceRequired,
        @Nullable String monitorName,
        boolean retro,
        @Nullable String copiedFrom,
        @Nullable String figures,
        boolean template) {}
