package vn.hdnd.tracker.notice.web;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.notice.Signer;
import vn.hdnd.tracker.web.Said;

/**
 * Somebody who signs after the first, as a clerk types it.
 *
 * @param capacities ticked ones of TM, TL, KT, Q, TUQ
 * @param authorityLines the capital lines above the name, one a line
 * @param removed the clerk wants this one to sign no more
 */
public record SignerForm(
        @Size(max = 200, message = "{notice.invalid.line}") @Nullable
        String name,

        @Size(max = 200, message = "{notice.invalid.line}") @Nullable
        String position,

        @Nullable List<String> capacities,

        @Size(max = 2000, message = "{notice.invalid.long}") @Nullable
        String authorityLines,

        @Nullable Boolean removed) {

    /** Room for one more. */
    static final SignerForm BLANK = new SignerForm(null, null, List.of(), null, null);

    static SignerForm of(Signer signer) {
        return new SignerForm(
                signer.name(),
                signer.position(),
                signer.capacities(),
                String.join("\n", signer.authorityLines()),
                null);
    }

    Signer signer() {
        return new Signer(
                Said.optional(name),
                Said.optional(position),
                HeaderForm.ticked(capacities),
                Said.lines(authorityLines));
    }

    /** Nobody is meant, or nobody any more. */
    public boolean nobody() {
        return Boolean.TRUE.equals(removed) || signer().blank();
    }
}
