package vn.hdnd.tracker.organization.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hdnd.tracker.organization.SheetOutcome;
import vn.hdnd.tracker.organization.UnitSheet;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Crumb;
import vn.hdnd.tracker.web.Flash;

/** Areas and units pasted from a spreadsheet: shown first, then entered whole or not at all. */
@Controller
class PasteController {

    private static final String VIEW = "organization/paste";

    private final UnitSheet sheet;
    private final Words words;

    PasteController(UnitSheet sheet, Words words) {
        this.sheet = sheet;
        this.words = words;
    }

    @GetMapping("/units/paste")
    @Allowed(Role.ADMIN)
    String empty(Model model) {
        return page("", true, model);
    }

    @PostMapping("/units/paste")
    @Allowed(Role.ADMIN)
    String preview(
            @RequestParam(defaultValue = "") String rows,
            @RequestParam(defaultValue = "false") boolean usualBodies,
            Model model) {
        model.addAttribute("outcome", sheet.preview(rows, usualBodies));
        return page(rows, usualBodies, model);
    }

    @PostMapping("/units/paste/enter")
    @Allowed(Role.ADMIN)
    String enter(
            @RequestParam(defaultValue = "") String rows,
            @RequestParam(defaultValue = "false") boolean usualBodies,
            Model model,
            RedirectAttributes redirect) {
        SheetOutcome outcome = sheet.enter(rows, usualBodies);
        if (outcome.wrongRows() > 0) {
            model.addAttribute("outcome", outcome);
            return page(rows, usualBodies, model);
        }
        Flash.done(redirect, "organization.done.pasted", outcome.newAreas(), outcome.newUnits());
        Flash.draftDone(redirect, "units-paste");
        return "redirect:/units";
    }

    private String page(String rows, boolean usualBodies, Model model) {
        model.addAttribute("crumbs", List.of(words.units(), Crumb.here(words.of("organization.paste.title"))));
        model.addAttribute("rows", rows);
        model.addAttribute("usualBodies", usualBodies);
        return VIEW;
    }
}
