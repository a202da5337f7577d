package vn.hdnd.tracker.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * For whom the person of this request acts, or may.
 *
 * @param name of the absent person; null while nobody is acted for
 * @param until the last day of it
 * @param offers people for whom this person may act today
 */
public record Acting(@Nullable String name, @Nullable LocalDate until, List<Choice> offers) {

    public static final Acting NOBODY = new Acting(null, null, List.of());

    public Acting {
        offers = List.copyOf(offers);
    }
}
