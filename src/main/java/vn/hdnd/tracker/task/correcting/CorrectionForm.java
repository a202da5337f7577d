package vn.hdnd.tracker.task.correcting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.task.Correction;
import vn.hdnd.tracker.web.Said;
import vn.hdnd.tracker.web.TypedDay;

/**
 * What a task should have said, as it is typed.
 *
 * @param version of the task over which it was filled in
 * @param deadlineOn day/month/year; blank: none
 */
public record CorrectionForm(
        @Nullable String version,

        @NotBlank(message = "{task.invalid.title}") @Size(max = 1000, message = "{task.invalid.titleLong}") @Nullable
        String title,

        @Size(max = 500, message = "{task.invalid.deliverable}") @Nullable
        String deliverable,

        @Nullable String deadlineOn,

        @NotBlank(message = "{task.invalid.correctionReason}")
        @Size(max = 4000, message = "{task.invalid.correctionReason}")
        @Nullable
        String reason) {

    static CorrectionForm of(TrackedTask task) {
        var deadline = task.deadline();
        return new CorrectionForm(
                String.valueOf(task.version()),
                task.title(),
                task.deliverable(),
                deadline == null ? "" : VietnamTime.DAY.format(deadline),
                "");
    }

    TypedDay day() {
        return TypedDay.of(deadlineOn);
    }

    Correction correction() {
        return new Correction(Said.line(title), Said.optional(deliverable), day().day(), Said.line(reason));
    }

    /** @return -1, which compares with none, where nothing that can be read was sent */
    static long seen(@Nullable String version) {
        return version != null && version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }
}
