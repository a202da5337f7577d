package vn.hdnd.tracker.task.correcting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.UnitId;

/**
 * Which unit a part should have been laid on.
 *
 * @param version of the part over which it was filled in
 * @param unit id of the right one
 */
public record UnitCorrectionForm(
        @Nullable String version,

        @NotBlank(message = "{task.invalid.rightUnit}") @Nullable
        String unit,

        @NotBlank(message = "{task.invalid.correctionReason}")
        @Size(max = 4000, message = "{task.invalid.correctionReason}")
        @Nullable
        String reason) {

    /** The same over what is stored now: sent again, it counts. */
    UnitCorrectionForm over(long now) {
        return new UnitCorrectionForm(String.valueOf(now), unit, reason);
    }

    @Nullable
    UnitId right() {
        try {
            return unit == null || unit.isBlank() ? null : UnitId.of(unit);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
