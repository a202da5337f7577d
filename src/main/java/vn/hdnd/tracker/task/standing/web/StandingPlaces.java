package vn.hdnd.tracker.task.standing.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.web.NavigationContributor;
import vn.hdnd.tracker.web.NavigationPlace;

/** Báo cáo chung: for the Office, which asks for them, and the Standing Committee, which reads them. */
@Component
class StandingPlaces implements NavigationContributor {

    @Override
    public List<NavigationPlace> places(Actor actor) {
        return actor.isOffice() || actor.is(Role.COMMITTEE)
                ? List.of(new NavigationPlace("task.common.title", "/standing", "repeat", 46))
                : List.of();
    }
}
