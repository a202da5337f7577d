package vn.hdnd.tracker.task.standing.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import vn.hdnd.tracker.task.ReportSource;
import vn.hdnd.tracker.task.standing.StandingOrigin;
import vn.hdnd.tracker.web.Said;

/**
 * How a common report came that the Office records for a unit.
 *
 * @param paperDate the date that the paper bears
 * @param receivedOn when the Office got the paper or the call
 */
public record RecordForm(
        @Nullable ReportSource source,

        @Size(max = 100, message = "{task.invalid.line}") @Nullable
        String paperNumber,

        @Nullable LocalDate paperDate,
        @Nullable LocalDate receivedOn,

        @Size(max = 200, message = "{task.invalid.line}") @Nullable
        String paperSigner) {

    static RecordForm empty(LocalDate today) {
        return new RecordForm(ReportSource.PAPER, "", null, today, "");
    }

    StandingOrigin origin() {
        var how = source == null || !source.offered() ? ReportSource.PAPER : source;
        return new StandingOrigin(how, Said.optional(paperNumber), paperDate, receivedOn, Said.optional(paperSigner));
    }

    /** The day that counts is there and has not still to come. */
    void check(LocalDate today, BindingResult result) {
        var paper = origin().source() == ReportSource.PAPER;
        var day = paper ? paperDate : receivedOn;
        var field = paper ? "paperDate" : "receivedOn";
        if (result.hasFieldErrors(field)) {
            return;
        }
        if (day == null) {
            fault(result, field, paper ? "task.invalid.paperDate" : "task.invalid.receivedOn");
        } else if (day.isAfter(today)) {
            fault(result, field, "task.invalid.future");
        }
    }

    /** Shows what was typed as it was typed, also where another field could not be read at all. */
    private static void fault(BindingResult result, String field, String key) {
        result.addError(new FieldError(
                result.getObjectName(), field, result.getFieldValue(field), true, new String[] {key}, null, null));
    }
}
