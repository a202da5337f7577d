package vn.hdnd.tracker.notice.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.web.NavigationContributor;
import vn.hdnd.tracker.web.NavigationPlace;

/** "Kết luận" for those who read every notice, "Kết luận liên quan" for units. */
@Component
class NoticePlaces implements NavigationContributor {

    @Override
    public List<NavigationPlace> places(Actor actor) {
        if (actor.isOffice() || actor.is(Role.OBSERVER)) {
            return List.of(place(actor, 20));
        }
        if (actor.is(Role.COMMITTEE)) {
            return List.of(place(actor, 40));
        }
        return actor.is(Role.UNIT_OFFICER) ? List.of(place(actor, 30)) : List.of();
    }

    static String key(Actor actor) {
        return actor.readsEverything() ? "notice.place" : "notice.place.related";
    }

    private static NavigationPlace place(Actor actor, int order) {
        return new NavigationPlace(key(actor), "/notices", "notice", order);
    }
}
