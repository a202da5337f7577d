package vn.hdnd.tracker.notification.feed;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.web.AccountContributor;
import vn.hdnd.tracker.web.SettingsEntry;

@Component
class CalendarPlace implements AccountContributor {

    @Override
    public List<SettingsEntry> entries(Actor actor) {
        return actor.is(Role.UNIT_OFFICER)
                ? List.of(new SettingsEntry("notification.feed.title", "/account/calendar", "calendar", 20))
                : List.of();
    }
}
