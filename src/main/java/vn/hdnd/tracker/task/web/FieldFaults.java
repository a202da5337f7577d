package vn.hdnd.tracker.task.web;

import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/** Faults that only the fields together show. */
final class FieldFaults {

    private FieldFaults() {}

    /**
     * Shows what was typed as it was typed; also where another field could not be read at all, so that there is no form to
     * hang the fault on.
     *
     * @param key message key
     */
    static void reject(BindingResult result, String field, String key) {
        result.addError(new FieldError(
                result.getObjectName(), field, result.getFieldValue(field), true, new String[] {key}, null, null));
    }
}
