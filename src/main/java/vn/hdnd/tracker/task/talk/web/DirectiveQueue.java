package vn.hdnd.tracker.task.talk.web;

import org.springframework.stereotype.Component;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.task.talk.Awaited;
import vn.hdnd.tracker.web.DeskQueue;
import vn.hdnd.tracker.web.QueueView;

/** Ý kiến chỉ đạo chưa tiếp nhận: directives of which the reader's unit, or the Office, has not taken note. */
@Component
class DirectiveQueue implements DeskQueue {

    private final Awaited awaited;

    DirectiveQueue(Awaited awaited) {
        this.awaited = awaited;
    }

    @Override
    public int order() {
        return 4;
    }

    @Override
    public boolean serves(Actor actor) {
        return actor.isOffice() || !actor.reportingUnits().isEmpty();
    }

    @Override
    public QueueView load(Actor actor) {
        var found = awaited.directives(actor);
        return new QueueView(
                "talk.queue", "soon", found.isEmpty() ? 0 : found.get(0).total(), null, "task/talk :: rows", found);
    }
}
