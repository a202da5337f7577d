package vn.hdnd.tracker.task.web;

import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** What the form of an act lacks, said at the field that has to change. */
@Component
class DecisionChecks {

    private final RequestToday today;

    DecisionChecks(RequestToday today) {
        this.today = today;
    }

    void check(DecisionForm form, DecisionFields fields, BindingResult result) {
        if (fields.noteMust() && form.words() == null) {
            FieldFaults.reject(result, "note", "task.refused.reason");
        }
        if (fields.untilMust() && form.until() == null && !result.hasFieldErrors("until")) {
            FieldFaults.reject(result, "until", "task.refused.until");
        }
        if (fields.unitMust() && form.unit() == null && !result.hasFieldErrors("unit")) {
            FieldFaults.reject(result, "unit", "task.refused.noUnit");
        }
        if (fields.basis() && form.particulars().basis() == null && !result.hasErrors()) {
            FieldFaults.reject(result, form.basisOn() == null ? "basisOn" : "basisWho", "task.refused.basis");
        }
        if (form.basisOn() != null && form.basisOn().isAfter(today.get().date())) {
            FieldFaults.reject(result, "basisOn", "task.invalid.future");
        }
    }
}
