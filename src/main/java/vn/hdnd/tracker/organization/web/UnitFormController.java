package vn.hdnd.tracker.organization.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hdnd.tracker.organization.Organization;
import vn.hdnd.tracker.organization.OrganizationRefused;
import vn.hdnd.tracker.organization.UnitRegister;
import vn.hdnd.tracker.shared.Ids;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.StaleVersion;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Crumb;
import vn.hdnd.tracker.web.Flash;

/** Makes, edits and deletes units. */
@Controller
class UnitFormController {

    private static final String VIEW = "organization/unit-form";

    private final Organization organization;
    private final UnitRegister register;
    private final Words words;

    UnitFormController(Organization organization, UnitRegister register, Words words) {
        this.organization = organization;
        this.register = register;
        this.words = words;
    }

    @GetMapping("/units/new")
    @Allowed(Role.ADMIN)
    String create(
            @RequestParam(required = false) @Nullable UUID area,
            @RequestParam(required = false) @Nullable String name,
            Model model) {
        model.addAttribute("unitForm", UnitForm.empty(area, name));
        return page(null, null, model);
    }

    @PostMapping("/units")
    @Allowed(Role.ADMIN)
    String make(@Valid UnitForm unitForm, BindingResult errors, Model model, RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return page(null, null, model);
        }
        try {
            var id = new UnitId(Objects.requireNonNullElseGet(unitForm.submissionId(), Ids::next));
            organization.createUnit(id, unitForm.said());
            Flash.done(redirect, "organization.done.made", String.valueOf(unitForm.name()));
            Flash.draftDone(redirect, "unit-new");
            return "redirect:/units/" + id;
        } catch (OrganizationRefused refused) {
            Refusals.reject(refused, errors);
            return page(null, null, model);
        }
    }

    @GetMapping("/units/{id}/edit")
    @Allowed(Role.ADMIN)
    String edit(@PathVariable UUID id, Model model) {
        var said = organization.unitAsSaid(new UnitId(id));
        model.addAttribute("unitForm", UnitForm.of(said.said()));
        return page(new UnitId(id), said.version(), model);
    }

    @PostMapping("/units/{id}")
    @Allowed(Role.ADMIN)
    String save(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") long version,
            @Valid UnitForm unitForm,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var unit = new UnitId(id);
        if (errors.hasErrors()) {
            return page(unit, version, model);
        }
        try {
            organization.editUnit(unit, version, unitForm.said());
            Flash.done(redirect, "organization.done.saved", String.valueOf(unitForm.name()));
            Flash.draftDone(redirect, "unit-" + id);
            return "redirect:/units/" + id;
        } catch (OrganizationRefused refused) {
            Refusals.reject(refused, errors);
            return page(unit, version, model);
        } catch (StaleVersion stale) {
            errors.reject(stale.messageKey());
            var now = organization.unitAsSaid(unit);
            var opened = register.open();
            model.addAttribute(
                    "differences",
                    Difference.between(UnitForm.of(now.said()).fields(words, opened), unitForm.fields(words, opened)));
            return page(unit, now.version(), model);
        }
    }

    @PostMapping("/units/{id}/delete")
    @Allowed(Role.ADMIN)
    String delete(@PathVariable UUID id, @RequestParam long version, RedirectAttributes redirect) {
        var unit = new UnitId(id);
        try {
            var name = organization.unitAsSaid(unit).said().name();
            organization.deleteUnit(unit, version);
            Flash.done(redirect, "organization.done.deleted", name);
            return "redirect:/units";
        } catch (OrganizationRefused | StaleVersion refused) {
            Flash.refused(redirect, refused);
            return "redirect:/units/" + id;
        }
    }

    private String page(@Nullable UnitId unit, @Nullable Long version, Model model) {
        var opened = register.open();
        model.addAttribute("unit", unit == null ? null : opened.unit(unit));
        model.addAttribute("version", version);
        model.addAttribute(
                "crumbs",
                unit == null
                        ? List.of(words.units(), Crumb.here(words.of("organization.unit.new")))
                        : List.of(
                                words.units(),
                                new Crumb(opened.unit(unit).shortName(), "/units/" + unit),
                                Crumb.here(words.of("web.action.edit"))));
        model.addAttribute("kinds", words.kinds());
        model.addAttribute("areas", Words.areas(opened));
        model.addAttribute(
                "doors",
                Words.units(opened.units().stream()
                        .filter(other -> !other.id().equals(unit) && other.assignable())
                        .toList()));
        return VIEW;
    }
}
