package vn.hdnd.tracker.task.talk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.notice.Openings;
import vn.hdnd.tracker.notice.Openings.Opened;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.task.talk.TalkQueries.Found;

/** What has been said about a task or a part, ready to show, in one statement; and keeps that a unit has seen it. */
@Component
public class Talk {

    private final TalkQueries queries;
    private final Openings openings;

    Talk(TalkQueries queries, Openings openings) {
        this.queries = queries;
        this.openings = openings;
    }

    /**
     * The latest first.
     *
     * @param part the one unit's part that is looked at, with what is said to all units; null: everything about the task
     */
    public List<RemarkView> of(UUID task, @Nullable UUID part, Actor actor) {
        var found = queries.remarks(task, part, actor);
        if (found.isEmpty()) {
            return List.of();
        }
        noteOpened(found, actor);
        return found.stream().map(each -> each.view(actor)).toList();
    }

    private void noteOpened(List<Found> found, Actor actor) {
        if (actor.reportingUnits().isEmpty()) {
            return;
        }
        found.stream()
                .filter(each -> each.kind().directs() && !each.opened())
                .forEach(each -> openings.note(Opened.DIRECTIVE, each.id(), actor));
    }
}
