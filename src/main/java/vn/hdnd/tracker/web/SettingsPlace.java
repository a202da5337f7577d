package vn.hdnd.tracker.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Role;

/** Cài đặt. */
@Component
class SettingsPlace implements NavigationContributor {

    @Override
    public List<NavigationPlace> places(Actor actor) {
        return actor.is(Role.ADMIN)
                ? List.of(new NavigationPlace("web.settings.title", "/settings", "settings", 90))
                : List.of();
    }
}
