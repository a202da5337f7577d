package vn.hdnd.tracker.organization.web;

import jakarta.validation.Valid;
import java.util.ArrayList;
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
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Ids;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.StaleVersion;
import vn.hdnd.tracker.shared.UnitGroupId;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Crumb;
import vn.hdnd.tracker.web.Flash;

/** The groups: their list, and making, editing and deleting one. */
@Controller
class GroupController {

    private static final String VIEW = "organization/group-form";

    private final Organization organization;
    private final UnitRegister register;
    private final GroupLists lists;
    private final Words words;

    GroupController(Organization organization, UnitRegister register, GroupLists lists, Words words) {
        this.organization = organization;
        this.register = register;
        this.lists = lists;
        this.words = words;
    }

    @GetMapping("/units/groups")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD, Role.ADMIN})
    String list(Actor actor, Model model) {
        model.addAttribute("crumbs", List.of(words.units(), Crumb.here(words.of("organization.groups"))));
        model.addAttribute("mayEdit", actor.is(Role.ADMIN));
        model.addAttribute("groups", lists.all(register.open()));
        return "organization/groups";
    }

    @GetMapping("/units/groups/new")
    @Allowed(Role.ADMIN)
    String create(Model model) {
        model.addAttribute("groupForm", GroupForm.empty());
        return page(null, null, model);
    }

    @PostMapping("/units/groups")
    @Allowed(Role.ADMIN)
    String make(@Valid GroupForm groupForm, BindingResult errors, Model model, RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return page(null, null, model);
        }
        try {
            var id = new UnitGroupId(Objects.requireNonNullElseGet(groupForm.submissionId(), Ids::next));
            organization.createGroup(id, groupForm.said());
            Flash.done(redirect, "organization.done.made", String.valueOf(groupForm.name()));
            Flash.draftDone(redirect, "group-new");
            return "redirect:/units/groups";
        } catch (OrganizationRefused refused) {
            Refusals.reject(refused, errors);
            return page(null, null, model);
        }
    }

    @GetMapping("/units/groups/{id}/edit")
    @Allowed(Role.ADMIN)
    String edit(@PathVariable UUID id, Model model) {
        var said = organization.groupAsSaid(new UnitGroupId(id));
        model.addAttribute("groupForm", GroupForm.of(said.said()));
        return page(new UnitGroupId(id), said.version(), model);
    }

    @PostMapping("/units/groups/{id}")
    @Allowed(Role.ADMIN)
    String save(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") long version,
            @Valid GroupForm groupForm,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var group = new UnitGroupId(id);
        if (errors.hasErrors()) {
            return page(group, version, model);
        }
        try {
            organization.editGroup(group, version, groupForm.said());
            Flash.done(redirect, "organization.done.saved", String.valueOf(groupForm.name()));
            Flash.draftDone(redirect, "group-" + id);
            return "redirect:/units/groups";
        } catch (OrganizationRefused refused) {
            Refusals.reject(refused, errors);
            return page(group, version, model);
        } catch (StaleVersion stale) {
            errors.reject(stale.messageKey());
            var now = organization.groupAsSaid(group);
            var opened = register.open();
            model.addAttribute(
                    "differences",
                    Difference.between(
                            GroupForm.of(now.said()).fields(words, opened), groupForm.fields(words, opened)));
            return page(group, now.version(), model);
        }
    }

    @PostMapping("/units/groups/{id}/delete")
    @Allowed(Role.ADMIN)
    String delete(@PathVariable UUID id, @RequestParam long version, RedirectAttributes redirect) {
        var group = new UnitGroupId(id);
        try {
            var name = organization.groupAsSaid(group).said().name();
            organization.deleteGroup(group, version);
            Flash.done(redirect, "organization.done.deleted", name);
        } catch (OrganizationRefused | StaleVersion refused) {
            Flash.refused(redirect, refused);
        }
        return "redirect:/units/groups";
    }

    private String page(@Nullable UnitGroupId group, @Nullable Long version, Model model) {
        var opened = register.open();
        model.addAttribute("group", group);
        model.addAttribute(
                "title",
                group == null ? "" : organization.groupAsSaid(group).said().name());
        model.addAttribute("version", version);
        var crumbs = new ArrayList<Crumb>();
        crumbs.add(words.units());
        crumbs.add(new Crumb(words.of("organization.groups"), "/units/groups"));
        crumbs.add(Crumb.here(words.of(group == null ? "organization.group.new" : "web.action.edit")));
        model.addAttribute("crumbs", crumbs);
        model.addAttribute("levels", words.relativeLevels());
        model.addAttribute("kinds", words.kinds());
        model.addAttribute("units", Words.units(opened.units()));
        return VIEW;
    }
}
