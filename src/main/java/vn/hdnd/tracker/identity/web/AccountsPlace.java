package vn.hdnd.tracker.identity.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.web.NavigationContributor;
import vn.hdnd.tracker.web.NavigationPlace;

@Component
class AccountsPlace implements NavigationContributor {

    @Override
    public List<NavigationPlace> places(Actor actor) {
        return actor.is(Role.ADMIN)
                ? List.of(new NavigationPlace("identity.accounts.title", "/accounts", "people", 80))
                : List.of();
    }
}
