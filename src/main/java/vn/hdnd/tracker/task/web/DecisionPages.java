package vn.hdnd.tracker.task.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.servlet.ModelAndView;
import vn.hdnd.tracker.organization.UnitRegister;
import vn.hdnd.tracker.organization.UnitSummary;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.web.Choice;

/** Fills the page on which an act is explained, and says at its fields what is missing. */
@Component
class DecisionPages {

    private final AssignmentPages pages;
    private final UnitRegister units;
    private final RequestToday today;

    DecisionPages(AssignmentPages pages, UnitRegister units, RequestToday today) {
        this.pages = pages;
        this.units = units;
        this.today = today;
    }

    /**
     * The head of the page.
     *
     * @param wordKey message key of the act, in the words of its button
     * @param address to which the form is sent, below the part's own
     */
    AssignmentRow head(
            AssignmentId id, String wordKey, String address, DecisionFields fields, Actor actor, Model model) {
        var part = pages.head(id, actor, model, wordKey).part();
        model.addAttribute("wordKey", wordKey);
        model.addAttribute("address", "/assignments/" + id + "/" + address);
        model.addAttribute("draft", address.replace('/', '-') + "-" + id);
        model.addAttribute("fields", fields);
        if (fields.unit()) {
            model.addAttribute("units", choices(part));
        }
        return part;
    }

    private List<Choice> choices(AssignmentRow part) {
        return units.open().units().stream()
                .filter(UnitSummary::assignable)
                .filter(unit -> !unit.id().value().equals(part.unitId()))
                .map(unit -> new Choice(unit.id().toString(), unit.name()))
                .toList();
    }

    /** Says at each field what is wrong with it. */
    void check(DecisionForm form, DecisionFields fields, BindingResult result) {
        if (fields.noteMust() && form.words() == null) {
            reject(result, "note", "task.refused.reason");
        }
        if (fields.untilMust() && form.until() == null && !result.hasFieldErrors("until")) {
            reject(result, "until", "task.refused.until");
        }
        if (fields.unitMust() && form.unit() == null && !result.hasFieldErrors("unit")) {
            reject(result, "unit", "task.refused.noUnit");
        }
        if (fields.basis() && form.particulars().basis() == null && !result.hasErrors()) {
            reject(result, form.basisOn() == null ? "basisOn" : "basisWho", "task.refused.basis");
        }
        if (form.basisOn() != null && form.basisOn().isAfter(today.get().date())) {
            reject(result, "basisOn", "task.invalid.future");
        }
    }

    private static void reject(BindingResult result, String field, String key) {
        result.addError(new FieldError(
                result.getObjectName(), field, result.getFieldValue(field), true, new String[] {key}, null, null));
    }

    static ModelAndView again(DecisionForm form, BindingResult result, HttpStatus status, Model model) {
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", result);
        return new ModelAndView("task/act", model.asMap(), status);
    }
}
