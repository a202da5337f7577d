package vn.hdnd.tracker.task.talk.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.task.talk.Talking;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Flash;

/** What is done with a remark: a directive is taken note of, and what was said may be taken back. */
@Controller
class RemarkController {

    private final Talking talking;

    RemarkController(Talking talking) {
        this.talking = talking;
    }

    /** @param back the page of the part or task on which it was read; none: the desk */
    @PostMapping("/remarks/{id}/acknowledge")
    @Allowed({Role.UNIT_OFFICER, Role.CLERK, Role.OFFICE_HEAD})
    String acknowledge(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String back,
            Actor actor,
            RedirectAttributes redirect) {
        try {
            talking.acknowledge(id, actor);
            Flash.done(redirect, "talk.done.acknowledge");
        } catch (Refused refused) {
            Flash.refused(redirect, refused);
        }
        return "redirect:" + page(back);
    }

    @PostMapping("/remarks/{id}/withdraw")
    @Allowed({Role.UNIT_OFFICER, Role.CLERK, Role.OFFICE_HEAD, Role.COMMITTEE})
    String withdraw(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String back,
            Actor actor,
            RedirectAttributes redirect) {
        try {
            talking.withdraw(id, actor);
            Flash.done(redirect, "talk.done.withdraw");
        } catch (Refused refused) {
            Flash.refused(redirect, refused);
        }
        return "redirect:" + page(back);
    }

    /** Only pages that show remarks: an address from a form leads nowhere else. */
    private static String page(@Nullable String back) {
        return back != null && back.matches("/(assignments|tasks)/[A-Za-z0-9-]{1,64}") ? back + "#talk" : "/desk";
    }
}
