package vn.hdnd.tracker.task.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.web.NavigationContributor;
import vn.hdnd.tracker.web.NavigationPlace;

/** Nhiệm vụ: for all who read everything. Units have their desk. */
@Component
class TaskListPlaces implements NavigationContributor {

    @Override
    public List<NavigationPlace> places(Actor actor) {
        return actor.readsEverything()
                ? List.of(new NavigationPlace("task.place.list", "/tasks", "tasks", 30))
                : List.of();
    }
}
