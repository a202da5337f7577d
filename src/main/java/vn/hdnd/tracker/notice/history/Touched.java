package vn.hdnd.tracker.notice.history;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row that an act changed.
 *
 * @param of which {@link Remembered}
 * @param before the row as it was; null where the act made it
 * @param after its print when the act was done; null where the act removed it
 */
record Touched(
        String of,
        UUID id,
        @Nullable String before,
        @Nullable String after) {

    Touched endingAs(@Nullable String print) {
        return new Touched(of, id, before, print);
    }
}
