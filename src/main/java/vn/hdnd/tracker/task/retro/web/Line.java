package vn.hdnd.tracker.task.retro.web;

import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.task.retro.GridRow;

/**
 * A line as the grid shows it.
 *
 * @param row as it is kept
 * @param form what stands in its fields: typed, or as it is kept
 * @param problem why what was typed was not kept, in words
 * @param stale somebody has changed it since it was shown
 * @param kept it was kept just now
 */
public record Line(GridRow row, LineForm form, @Nullable String problem, boolean stale, boolean kept) {

    static Line of(GridRow row) {
        return new Line(row, LineForm.of(row), null, false, false);
    }

    static Line kept(GridRow row) {
        return new Line(row, LineForm.of(row), null, false, true);
    }

    static Line refused(GridRow row, LineForm typed, String problem) {
        return new Line(row, typed, problem, false, false);
    }

    /** Sent again, it goes over what the other one wrote: it says so. */
    static Line stale(GridRow now, LineForm typed) {
        return new Line(now, typed.over(now.version()), null, true, false);
    }

    public boolean troubled() {
        return problem != null || stale;
    }

    /** Message key of what is still missing of what is kept. */
    public @Nullable String missing() {
        return row.entry().missing();
    }
}
