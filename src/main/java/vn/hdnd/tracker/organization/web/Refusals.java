package vn.hdnd.tracker.organization.web;

import java.util.Arrays;
import org.springframework.validation.BindingResult;
import vn.hdnd.tracker.organization.OrganizationRefused;

/** Shows a refusal at the field that must change, or above the form if it has no such field. */
final class Refusals {

    private Refusals() {}

    static void reject(OrganizationRefused refused, BindingResult errors) {
        var target = errors.getTarget();
        var hasField = target != null
                && Arrays.stream(target.getClass().getRecordComponents())
                        .anyMatch(component -> component.getName().equals(refused.field()));
        if (hasField) {
            errors.rejectValue(refused.field(), refused.messageKey(), refused.arguments(), null);
        } else {
            errors.reject(refused.messageKey(), refused.arguments(), null);
        }
    }
}
