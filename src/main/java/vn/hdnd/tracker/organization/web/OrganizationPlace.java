package vn.hdnd.tracker.organization.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.web.NavigationContributor;
import vn.hdnd.tracker.web.NavigationPlace;

@Component
class OrganizationPlace implements NavigationContributor {

    @Override
    public List<NavigationPlace> places(Actor actor) {
        return actor.isOffice() || actor.is(Role.ADMIN)
                ? List.of(new NavigationPlace("organization.place", "/units", "unit", 70))
                : List.of();
    }
}
