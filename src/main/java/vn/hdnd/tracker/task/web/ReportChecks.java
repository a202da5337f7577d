package vn.hdnd.tracker.task.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
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
            reject(result, "outcome", "task.invalid.outcome");
        }
        quantities(form, result);
        notInFuture("paperDate", form.paperDate(), result);
        if (source.recorded()) {
            recorded(form, source, result);
        }
        if (kind == ReportKind.COMPLETION && evidenceRequired && !evidence) {
            reject(result, "files", "task.refused.evidence");
        }
    }

    private void quantities(ReportForm form, BindingResult result) {
        if (result.hasFieldErrors("quantityDone") || result.hasFieldErrors("quantityTotal")) {
            return;
        }
        var done = form.done();
        var total = form.total();
        if (total != null && total == 0) {
            reject(result, "quantityTotal", "task.invalid.quantityNone");
        } else if (done != null && total != null && done > total) {
            reject(result, "quantityDone", "task.invalid.quantityOver");
        }
    }

    private void recorded(ReportForm form, ReportSource source, BindingResult result) {
        notInFuture("receivedOn", form.receivedOn(), result);
        notInFuture("effectiveOn", form.effectiveOn(), result);
        if (source == ReportSource.PAPER && form.paperDate() == null && !result.hasFieldErrors("paperDate")) {
            reject(result, "paperDate", "task.invalid.paperDate");
        }
        if (source != ReportSource.PAPER && form.receivedOn() == null && !result.hasFieldErrors("receivedOn")) {
            reject(result, "receivedOn", "task.invalid.receivedOn");
        }
        if (form.effectiveOn() != null && isBlank(form.effectiveWhy())) {
            reject(result, "effectiveWhy", "task.refused.dayWhy");
        }
    }

    private void notInFuture(String field, @Nullable LocalDate day, BindingResult result) {
        if (day != null && day.isAfter(today.get().date())) {
            reject(result, field, "task.invalid.future");
        }
    }

    /** Shows what was typed as it was typed; also where another field could not be read at all, so that there is no form to hang the fault on. */
    private static void reject(BindingResult result, String field, String key) {
        result.addError(new FieldError(
                result.getObjectName(), field, result.getFieldValue(field), true, new String[] {key}, null, null));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
