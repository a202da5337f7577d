package vn.hdnd.tracker.notification.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.notification.InboxQueries;
import vn.hdnd.tracker.notification.Topic;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.web.AccountContributor;
import vn.hdnd.tracker.web.FrameInbox;
import vn.hdnd.tracker.web.SettingsEntry;

/** The bell in the frame, and the way to what one wants to hear of. Who can hear of nothing has neither. */
@Component
class InboxPlace implements FrameInbox, AccountContributor {

    private final InboxQueries queries;

    InboxPlace(InboxQueries queries) {
        this.queries = queries;
    }

    @Override
    public Optional<String> unread(Actor actor) {
        return Topic.of(actor).isEmpty() ? Optional.empty() : Optional.of(written(queries.unread(actor)));
    }

    @Override
    public List<SettingsEntry> entries(Actor actor) {
        return Topic.of(actor).isEmpty()
                ? List.of()
                : List.of(new SettingsEntry("notification.choices.title", "/account/notifications", "bell", 10));
    }

    private static String written(int unread) {
        if (unread > InboxQueries.MOST) {
            return InboxQueries.MOST + "+";
        }
        return unread == 0 ? "" : String.valueOf(unread);
    }
}
