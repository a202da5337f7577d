package vn.hdnd.tracker.task.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.web.NavigationContributor;
import vn.hdnd.tracker.web.NavigationPlace;

/** The desk: first for those who work there, behind the overview for those who look. */
@Component
class TaskPlaces implements NavigationContributor {

    @Override
    public List<NavigationPlace> places(Actor actor) {
        if (actor.isOffice()) {
            return List.of(
                    new NavigationPlace("task.place.desk.office", "/desk", "desk", 10),
                    new NavigationPlace("task.place.reminders", "/reminders", "bell", 45));
        }
        if (actor.is(Role.UNIT_OFFICER)) {
            return List.of(new NavigationPlace("task.place.desk.unit", "/desk", "desk", 10));
        }
        return actor.is(Role.COMMITTEE)
                ? List.of(new NavigationPlace("task.place.desk.committee", "/desk", "decide", 10))
                : List.of();
    }
}
