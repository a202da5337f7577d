package vn.hdnd.tracker.identity.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.web.Allowed;

/** The address without a path: on to the first place of the person's role. */
@Controller
class HomeController {

    @GetMapping("/")
    @Allowed(everyone = true)
    String firstPlace(Actor actor) {
        return "redirect:" + firstPlaceOf(actor);
    }

    private static String firstPlaceOf(Actor actor) {
        if (actor.isOffice()) {
            return "/desk";
        }
        if (actor.is(Role.COMMITTEE)) {
            return "/overview";
        }
        if (actor.is(Role.UNIT_OFFICER)) {
            return "/desk";
        }
        if (actor.is(Role.OBSERVER)) {
            return "/overview";
        }
        return actor.is(Role.ADMIN) ? "/units" : "/account";
    }
}
