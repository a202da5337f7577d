package vn.hdnd.tracker.task.alone.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.DeadlineKind;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.task.TaskBasis;
import vn.hdnd.tracker.task.TaskMode;
import vn.hdnd.tracker.task.planning.web.PlanForm;
import vn.hdnd.tracker.web.Said;
import vn.hdnd.tracker.web.TypedDay;

/**
 * A task that stands alone, as a clerk plans it.
 *
 * @param basis on what it rests
 * @param basisOn on which day that was said, as typed, day/month/year
 * @param copiedFrom the task that it was made from
 * @param start put into tracking at once
 */
public record LoneForm(
        @NotNull @Nullable UUID submissionId,
        @Nullable Long version,

        @NotBlank(message = "{task.invalid.basis}") @Size(max = 1000, message = "{task.invalid.basisLong}") @Nullable
        String basis,

        @Nullable String basisOn,

        @NotBlank(message = "{task.invalid.title}") @Size(max = 1000, message = "{task.invalid.titleLong}") @Nullable
        String title,

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
        @Nullable UUID copiedFrom,
        @Nullable Boolean start) {

    /** What it has in common with a task of an item: all but the words that are quoted. */
    PlanForm plan() {
        return new PlanForm(
                submissionId,
                version,
                title,
                "",
                leads,
                coordinators,
                except,
                mode,
                deadlineKind,
                deadlineOn,
                deadlineWords,
                deliverable,
                evidenceRequired,
                committeeConfirms,
                monitor);
    }

    @Nullable
    LocalDate day() {
        return TypedDay.of(basisOn).day();
    }

    TaskBasis restsOn() {
        return new TaskBasis(Said.line(basis), Objects.requireNonNull(day()));
    }

    @Nullable
    TaskId origin() {
        return copiedFrom == null ? null : new TaskId(copiedFrom);
    }

    boolean starts() {
        return Boolean.TRUE.equals(start);
    }

    long seen() {
        return version == null ? -1 : version;
    }
}
