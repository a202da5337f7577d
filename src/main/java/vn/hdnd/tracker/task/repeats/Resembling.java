package vn.hdnd.tracker.task.repeats;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task in progress that an item may repeat.
 *
 * @param likeness of the item's words to its quote or title, 0 to 1: see {@link Likeness}
 * @param path of the item of the earlier notice that it comes from; null for one that stands alone, of which {@code basis}
 *     and {@code noticeDate} say on what it rests
 * @param leads units that lead it and have not been cancelled, of which {@code done} have finished
 * @param onlyUnit the lead's name where there is only one
 * @param joined to the item already
 */
public record Resembling(
        UUID id,
        String code,
        String title,
        String quote,
        double likeness,
        @Nullable UUID noticeId,
        @Nullable String noticeNumber,
        LocalDate noticeDate,
        @Nullable String path,
        @Nullable String basis,
        @Nullable LocalDate deadline,
        int leads,
        int done,
        @Nullable String onlyUnit,
        boolean joined) {

    public int percent() {
        return (int) Math.round(likeness * 100);
    }

    Resembling judged(double judged) {
        return new Resembling(
                id,
                code,
                title,
                quote,
                judged,
                noticeId,
                noticeNumber,
                noticeDate,
                path,
                basis,
                deadline,
                leads,
                done,
                onlyUnit,
                joined);
    }
}
