package vn.hdnd.tracker.task.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.web.Bar;

/**
 * One task in a list, with how its leads stand as far as the reader may see them.
 *
 * @param deadline of the latest period, where it recurs
 * @param awaits the words by which a part of it waits for its day
 * @param period the latest, where it recurs; the figures are those of this period
 * @param leads not cancelled ones
 */
public record TaskRow(
        UUID id,
        long version,
        String code,
        String title,
        Instant startedAt,
        @Nullable LocalDate deadline,
        UUID noticeId,
        String noticeNumber,
        String noticePath,
        int leads,
        int done,
        int waiting,
        int late,
        int notHeard,
        @Nullable String onlyUnit,
        @Nullable String awaits,
        @Nullable String period) {

    /** Done, running and late ones as a bar. */
    public Bar bar() {
        return new Bar(List.of(
                new Bar.Part("done", done), new Bar.Part("run", leads - done - late), new Bar.Part("late", late)));
    }
}
