package vn.hdnd.tracker.reporting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.hdnd.tracker.task.figures.Figure;
import vn.hdnd.tracker.task.figures.ListFilter;

/**
 * What an overview is about.
 *
 * @param year of the notices' dates of issue; null: every year
 * @param notice one notice; null: all
 * @param asOf as it stood at the end of that day; null: now
 */
public record OverviewFilter(
        @Nullable Integer year,
        @Nullable UUID notice,
        @Nullable LocalDate asOf) {

    /** The address of exactly the rows that a figure of those whom the Standing Committee directs counts. */
    public String href(Figure figure) {
        return new ListFilter(figure, null, notice, null, false, year, null, asOf).href();
    }

    /** The address of this overview as it stood at the end of another day, or as it stands now. */
    public String asOf(@Nullable LocalDate day) {
        return UriComponentsBuilder.fromPath("/overview")
                .queryParamIfPresent("year", Optional.ofNullable(year))
                .queryParamIfPresent("notice", Optional.ofNullable(notice))
                .queryParamIfPresent("asOf", Optional.ofNullable(day))
                .build()
                .toUriString();
    }

    /** The address of exactly the rows that a figure of one unit counts. */
    public String href(Figure figure, UUID unit) {
        return new ListFilter(figure, unit, notice, null, null, year, null, asOf).href();
    }
}
