package vn.hdnd.tracker.organization.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hdnd.tracker.organization.LearnedNames;
import vn.hdnd.tracker.organization.Organization;
import vn.hdnd.tracker.organization.RelativeLevel;
import vn.hdnd.tracker.organization.UnitRegister;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Crumb;
import vn.hdnd.tracker.web.Flash;

/** The list of units and the page of one. */
@Controller
class UnitsController {

    private final UnitRegister register;
    private final UnitLists lists;
    private final Organization organization;
    private final LearnedNames names;
    private final Words words;

    UnitsController(
            UnitRegister register, UnitLists lists, Organization organization, LearnedNames names, Words words) {
        this.register = register;
        this.lists = lists;
        this.organization = organization;
        this.names = names;
        this.words = words;
    }

    @GetMapping("/units")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD, Role.ADMIN})
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean ended,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partly,
            Actor actor,
            Model model) {
        var opened = register.open();
        var searching = !q.isBlank();
        model.addAttribute("crumbs", List.of(Crumb.here(words.of("organization.place"))));
        model.addAttribute("mayEdit", actor.is(Role.ADMIN));
        model.addAttribute("q", q);
        model.addAttribute("ended", ended);
        model.addAttribute("host", opened.host().orElse(null));
        model.addAttribute("areaCount", opened.areas().size());
        model.addAttribute("unitCount", opened.units().size());
        model.addAttribute("endedCount", opened.inactiveUnits().size());
        if (searching || ended) {
            model.addAttribute("found", searching ? lists.matching(opened, q) : opened.inactiveUnits());
        } else {
            model.addAttribute("atHost", UnitLists.areas(opened, RelativeLevel.HOST));
            model.addAttribute("below", UnitLists.areas(opened, RelativeLevel.COMMUNE));
            model.addAttribute("elsewhere", UnitLists.areas(opened, null));
        }
        return partly ? "organization/units :: units" : "organization/units";
    }

    @GetMapping("/units/{id}")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD, Role.ADMIN})
    String unit(@PathVariable UUID id, Actor actor, Model model) {
        var opened = register.open();
        var unit = opened.unit(new UnitId(id));
        var said = organization.unitAsSaid(unit.id());
        var through = unit.reportsThrough();
        model.addAttribute("crumbs", List.of(words.units(), Crumb.here(unit.shortName())));
        model.addAttribute("mayEdit", actor.is(Role.ADMIN));
        model.addAttribute("unit", unit);
        model.addAttribute("said", said.said());
        model.addAttribute("learned", organization.learnedNames(unit.id()));
        model.addAttribute("version", said.version());
        model.addAttribute("through", through == null ? null : opened.unit(through));
        model.addAttribute(
                "covered",
                opened.units().stream()
                        .filter(other -> unit.id().equals(other.reportsThrough()))
                        .toList());
        model.addAttribute(
                "groups",
                opened.groups().stream()
                        .filter(group -> group.members().contains(unit.id()))
                        .toList());
        return "organization/unit";
    }

    /** Takes back a name that was learned in review. */
    @PostMapping("/units/{id}/forget")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD, Role.ADMIN})
    String forget(@PathVariable UUID id, @RequestParam(defaultValue = "") String name, RedirectAttributes redirect) {
        names.forget(new UnitId(id), name);
        Flash.done(redirect, "organization.done.forgotten", name);
        return "redirect:/units/" + id;
    }
}
