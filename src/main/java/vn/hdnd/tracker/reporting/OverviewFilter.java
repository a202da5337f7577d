package vn.hdnd.tracker.reporting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.task.figures.Figure;
import vn.hdnd.tracker.task.figures.ListFilter;

/**
 * What an overview is about.
 *
 * @param year of the notices' dates of issue; null: every year
 * @param notice one notice; null: all
 */
public record OverviewFilter(
        @Nullable Integer year, @Nullable UUID notice) {

    /** The address of exactly the rows that a figure of those whom the Standing Committee directs counts. */
    public String href(Figure figure) {
        return new ListFilter(figure, null, notice, null, false, year, null).href();
    }

    /** The address of exactly the rows that a figure of one unit counts. */
    public String href(Figure figure, UUID unit) {
        return new ListFilter(figure, unit, notice, null, null, year, null).href();
    }
}
