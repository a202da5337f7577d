package vn.hdnd.tracker.reporting.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.web.NavigationContributor;
import vn.hdnd.tracker.web.NavigationPlace;

/** Tổng quan: the first place of those who look, a later one of the Office. */
@Component
class ReportingPlaces implements NavigationContributor {

    @Override
    public List<NavigationPlace> places(Actor actor) {
        if (actor.is(Role.COMMITTEE) || actor.is(Role.OBSERVER)) {
            return List.of(new NavigationPlace("reporting.place.overview", "/overview", "overview", 5));
        }
        return actor.isOffice()
                ? List.of(new NavigationPlace("reporting.place.overview", "/overview", "overview", 40))
                : List.of();
    }
}
