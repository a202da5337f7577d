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
import vn.hdnd.tracker.organization.HostArea;
import vn.hdnd.tracker.organization.Organization;
import vn.hdnd.tracker.organization.OrganizationRefused;
import vn.hdnd.tracker.organization.UnitRegister;
import vn.hdnd.tracker.shared.AreaId;
import vn.hdnd.tracker.shared.Ids;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.StaleVersion;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Crumb;
import vn.hdnd.tracker.web.Flash;

/** Makes, edits and deletes areas. */
@Controller
class AreaFormController {

    private static final String VIEW = "organization/area-form";

    private final Organization organization;
    private final UnitRegister register;
    private final Words words;

    AreaFormController(Organization organization, UnitRegister register, Words words) {
        this.organization = organization;
        this.register = register;
        this.words = words;
    }

    @GetMapping("/units/areas/new")
    @Allowed(Role.ADMIN)
    String create(Model model) {
        var host = register.open().host().map(HostArea::id).orElse(null);
        model.addAttribute("areaForm", AreaForm.below(host));
        return page(null, null, model);
    }

    @PostMapping("/units/areas")
    @Allowed(Role.ADMIN)
    String make(@Valid AreaForm areaForm, BindingResult errors, Model model, RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return page(null, null, model);
        }
        try {
            var id = new AreaId(Objects.requireNonNullElseGet(areaForm.submissionId(), Ids::next));
            organization.createArea(id, areaForm.said(), Boolean.TRUE.equals(areaForm.usualBodies()));
            Flash.done(redirect, "organization.done.made", areaForm.said().fullName());
            Flash.draftDone(redirect, "area-new");
            return "redirect:/units#area-" + id;
        } catch (OrganizationRefused refused) {
            Refusals.reject(refused, errors);
            return page(null, null, model);
        }
    }

    @GetMapping("/units/areas/{id}/edit")
    @Allowed(Role.ADMIN)
    String edit(@PathVariable UUID id, Model model) {
        var said = organization.areaAsSaid(new AreaId(id));
        model.addAttribute("areaForm", AreaForm.of(said.said()));
        return page(new AreaId(id), said.version(), model);
    }

    @PostMapping("/units/areas/{id}")
    @Allowed(Role.ADMIN)
    String save(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") long version,
            @Valid AreaForm areaForm,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var area = new AreaId(id);
        if (errors.hasErrors()) {
            return page(area, version, model);
        }
        try {
            organization.editArea(area, version, areaForm.said());
            Flash.done(redirect, "organization.done.saved", areaForm.said().fullName());
            Flash.draftDone(redirect, "area-" + id);
            return "redirect:/units#area-" + id;
        } catch (OrganizationRefused refused) {
            Refusals.reject(refused, errors);
            return page(area, version, model);
        } catch (StaleVersion stale) {
            errors.reject(stale.messageKey());
            var now = organization.areaAsSaid(area);
            var opened = register.open();
            model.addAttribute(
                    "differences",
                    Difference.between(AreaForm.of(now.said()).fields(words, opened), areaForm.fields(words, opened)));
            return page(area, now.version(), model);
        }
    }

    @PostMapping("/units/areas/{id}/usual-bodies")
    @Allowed(Role.ADMIN)
    String usualBodies(@PathVariable UUID id, RedirectAttributes redirect) {
        try {
            organization.createUsualBodies(new AreaId(id));
            Flash.done(redirect, "organization.done.bodies");
        } catch (OrganizationRefused refused) {
            Flash.refused(redirect, refused);
        }
        return "redirect:/units#area-" + id;
    }

    @PostMapping("/units/areas/{id}/delete")
    @Allowed(Role.ADMIN)
    String delete(@PathVariable UUID id, @RequestParam long version, RedirectAttributes redirect) {
        var area = new AreaId(id);
        try {
            var said = organization.areaAsSaid(area).said();
            organization.deleteArea(area, version);
            Flash.done(redirect, "organization.done.deleted", said.fullName());
            return "redirect:/units";
        } catch (OrganizationRefused | StaleVersion refused) {
            Flash.refused(redirect, refused);
            return "redirect:/units/areas/" + id + "/edit";
        }
    }

    private String page(@Nullable AreaId area, @Nullable Long version, Model model) {
        var opened = register.open();
        model.addAttribute("area", area);
        model.addAttribute(
                "title",
                area == null ? "" : organization.areaAsSaid(area).said().fullName());
        model.addAttribute("version", version);
        model.addAttribute(
                "crumbs",
                List.of(
                        words.units(),
                        Crumb.here(words.of(area == null ? "organization.area.new" : "organization.area.edit"))));
        model.addAttribute("levels", words.areaLevels());
        model.addAttribute(
                "parents",
                Words.areas(opened).stream()
                        .filter(choice -> area == null || !choice.value().equals(area.toString()))
                        .toList());
        return VIEW;
    }
}
