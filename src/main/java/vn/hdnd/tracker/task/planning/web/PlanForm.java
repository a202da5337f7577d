package vn.hdnd.tracker.task.planning.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.DeadlineKind;
import vn.hdnd.tracker.shared.FileId;
import vn.hdnd.tracker.task.TaskMode;

/**
 * A task as a clerk plans it: of an item, or standing alone. All forms of a task share these fields.
 *
 * @param submissionId made when the form was shown, so that a second click makes no second task
 * @param version of the planned task over which it was filled in; null for a new one
 * @param leads tokens: {@code u:<id>} a unit, {@code g:<id>} a group; {@code coordinators} likewise
 * @param except reporting units that were taken out
 * @param figures what units are to fill in, one a line
 * @param files template files that were uploaded and wait; {@code dropped} those of the task that are to go
 * @param deadlineOn as typed, day/month/year; makes the deadline a date whatever its kind was
 */
public record PlanForm(
        @NotNull @Nullable UUID submissionId,
        @Nullable Long version,

        @NotBlank(message = "{task.invalid.title}") @Size(max = 1000, message = "{task.invalid.titleLong}") @Nullable
        String title,

        @NotBlank(message = "{task.invalid.quote}", groups = OfItem.class)
        @Size(max = 10_000, message = "{task.invalid.quoteLong}")
        @Nullable
        String quote,

        @NotEmpty(message = "{task.invalid.leads}") @Size(max = 500, message = "{task.invalid.leads}") @Nullable
        List<String> leads,

        @Size(max = 500, message = "{task.invalid.leads}") @Nullable
        List<String> coordinators,

        @Size(max = 500, message = "{task.invalid.leads}") @Nullable
        List<String> except,

        @Nullable TaskMode mode,
        @Nullable DeadlineKind deadlineKind,
        @Nullable String deadlineOn,

        @Size(max = 500, message = "{task.invalid.words}") @Nullable
        String deadlineWords,

        @Size(max = 500, message = "{task.invalid.deliverable}") @Nullable
        String deliverable,

        @Nullable Boolean evidenceRequired,
        @Nullable Boolean committeeConfirms,
        @Nullable UUID monitor,

        @Size(max = 3000, message = "{task.invalid.figuresLong}") @Nullable
        String figures,

        @Size(max = 100, message = "{attachment.refused.gone}") @Nullable
        List<FileId> files,

        @Size(max = 100, message = "{attachment.refused.gone}") @Nullable
        List<FileId> dropped) {

    /** What is asked only of a task of an item: the words that it quotes. */
    public interface OfItem {}
}
