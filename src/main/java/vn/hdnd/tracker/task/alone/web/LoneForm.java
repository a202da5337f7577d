package vn.hdnd.tracker.task.alone.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.task.TaskBasis;
import vn.hdnd.tracker.web.Said;
import vn.hdnd.tracker.web.TypedDay;

/**
 * What the form of a task that stands alone says beyond {@code PlanForm}, whose fields come in the same form.
 *
 * @param basis on what it rests
 * @param basisOn on which day that was said, as typed, day/month/year
 * @param copiedFrom the task that it was made from
 * @param start put into tracking at once
 */
public record LoneForm(
        @NotBlank(message = "{task.invalid.basis}") @Size(max = 1000, message = "{task.invalid.basisLong}") @Nullable
        String basis,

        @Nullable String basisOn,
        @Nullable UUID copiedFrom,
        @Nullable Boolean start) {

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
}
