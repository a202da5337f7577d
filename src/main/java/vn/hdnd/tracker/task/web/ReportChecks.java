package vn.hdnd.tracker.task.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import vn.hdnd.tracker.task.ReportKind;
import vn.hdnd.tracker.task.ReportSource;

/** What a report's fields must be to one another, said at the field that has to change. */
@Component
class ReportChecks {

    private final RequestToday today;

    ReportChecks(RequestToday today) {
        this.today = today;
    }

    /** @param evidence whether any file comes along */
    void check(
            ReportForm form,
            ReportKind kind,
            ReportSource source,
            boolean evidenceRequired,
            boolean evidence,
            BindingResult result) {
        if (form.submissionId() == null) {
            result.reject("task.invalid.submission");
        }
        if (isBlank(form.outcome())) {
            FieldFaults.reject(result, "outcome", "task.invalid.outcome");
        }
        quantities(form, result);
        notInFuture("paperDate", form.paperDate(), result);
        if (source.recorded()) {
            recorded(form, source, result);
        }
        if (kind == ReportKind.COMPLETION && evidenceRequired && !evidence) {
            FieldFaults.reject(result, "files", "task.refused.evidence");
        }
    }

    private void quantities(ReportForm form, BindingResult result) {
        if (result.hasFieldErrors("quantityDone") || result.hasFieldErrors("quantityTotal")) {
            return;
        }
        var done = form.done();
        var total = form.total();
        if (total != null && total == 0) {
            FieldFaults.reject(result, "quantityTotal", "task.invalid.quantityNone");
        } else if (done != null && total != null && done > total) {
            FieldFaults.reject(result, "quantityDone", "task.invalid.quantityOver");
        }
    }

    private void recorded(ReportForm form, ReportSource source, BindingResult result) {
        notInFuture("receivedOn", form.receivedOn(), result);
        notInFuture("effectiveOn", form.effectiveOn(), result);
        if (source == ReportSource.PAPER && form.paperDate() == null && !result.hasFieldErrors("paperDate")) {
            FieldFaults.reject(result, "paperDate", "task.invalid.paperDate");
        }
        if (source != ReportSource.PAPER && form.receivedOn() == null && !result.hasFieldErrors("receivedOn")) {
            FieldFaults.reject(result, "receivedOn", "task.invalid.receivedOn");
        }
        if (form.effectiveOn() != null && isBlank(form.effectiveWhy())) {
            FieldFaults.reject(result, "effectiveWhy", "task.refused.dayWhy");
        }
    }

    private void notInFuture(String field, @Nullable LocalDate day, BindingResult result) {
        if (day != null && day.isAfter(today.get().date())) {
            FieldFaults.reject(result, field, "task.invalid.future");
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
