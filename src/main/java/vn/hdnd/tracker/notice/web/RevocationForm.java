package vn.hdnd.tracker.notice.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A notice is revoked. The day is as typed.
 *
 * @param version over which the form was filled in
 * @param number of the paper that revokes, {@code issuedOn} its date
 */
public record RevocationForm(
        @Nullable Long version,

        @NotBlank(message = "{notice.invalid.revokeNumber}")
        @Size(max = 60, message = "{notice.invalid.number}")
        @Nullable
        String number,

        @NotBlank(message = "{notice.invalid.revokeDay}") @Nullable
        String issuedOn,

        @NotBlank(message = "{notice.refused.reasonNeeded}")
        @Size(max = 2000, message = "{notice.invalid.long}")
        @Nullable
        String reason) {

    static final RevocationForm EMPTY = new RevocationForm(null, "", "", "");
}
