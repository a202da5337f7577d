package vn.hdnd.tracker.reporting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.web.Bar;

/**
 * How one unit stands.
 *
 * @param apart a peer or partner, whom nobody orders about
 * @param silentDays days since the last act by or for the unit on the assignment not heard of longest; null: none is
 */
public record UnitFigures(
        UUID id,
        String name,
        boolean apart,
        Figures figures,
        @Nullable Integer silentDays) {

    /** How long something of this unit was not heard of; 0 if nothing. */
    public int days() {
        return silentDays == null ? 0 : silentDays;
    }

    /** The figures as a bar. */
    public Bar bar() {
        return new Bar(List.of(
                new Bar.Part("done", figures.doneInTime()),
                new Bar.Part("dlate", figures.doneLate()),
                new Bar.Part("run", figures.openInTime()),
                new Bar.Part("late", figures.openLate())));
    }
}
