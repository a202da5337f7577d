package vn.hdnd.tracker.task.approval;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.task.ApprovalRules;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Flash;

/** Which reports of a unit its head lets go. Its officers read the rule, its head and administrators keep it. */
@Controller
@RequestMapping("/units/{unit}/approval")
class ApprovalRuleController {

    private final ApprovalRules rules;

    ApprovalRuleController(ApprovalRules rules) {
        this.rules = rules;
    }

    @GetMapping
    @Allowed({Role.ADMIN, Role.UNIT_OFFICER})
    String show(@PathVariable UnitId unit, Actor actor, Model model) {
        model.addAttribute("rule", rules.of(unit, actor));
        model.addAttribute("unit", unit);
        model.addAttribute("keeps", rules.keeps(unit, actor));
        return "task/approval-rule";
    }

    @PostMapping
    @Allowed({Role.ADMIN, Role.UNIT_OFFICER})
    String save(
            @PathVariable UnitId unit,
            @RequestParam(defaultValue = "false") boolean progress,
            @RequestParam(defaultValue = "false") boolean completion,
            @RequestParam(defaultValue = "false") boolean common,
            Actor actor,
            RedirectAttributes redirect) {
        try {
            rules.set(unit, progress, completion, common, actor);
            Flash.done(redirect, "approval.setting.done");
        } catch (Refused refused) {
            Flash.refused(redirect, refused);
        }
        return "redirect:/units/" + unit + "/approval";
    }
}
