package vn.hdnd.tracker.task;

import org.jspecify.annotations.Nullable;

/**
 * What may be changed of a report that waits in its unit.
 *
 * @param outcome what was done, or the result
 * @param difficulties khó khăn, đề xuất
 * @param quantityDone of {@code quantityTotal}, where there is a quantity
 */
public record ReportWords(
        String outcome,
        @Nullable String difficulties,
        @Nullable Integer quantityDone,
        @Nullable Integer quantityTotal) {

    ReportContent in(ReportContent typed) {
        return typed.worded(this);
    }
}
