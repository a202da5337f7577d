package vn.hdnd.tracker.task.waiting.web;

import org.springframework.stereotype.Component;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.task.waiting.WaitingQueries;
import vn.hdnd.tracker.web.DeskQueue;
import vn.hdnd.tracker.web.QueueView;

/** Chờ xác định thời hạn: tasks that wait for a day, on the desk of the Office. */
@Component
class WaitingDesk implements DeskQueue {

    private static final int FEW = 5;

    private final WaitingQueries waiting;

    WaitingDesk(WaitingQueries waiting) {
        this.waiting = waiting;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public boolean serves(Actor actor) {
        return actor.isOffice();
    }

    @Override
    public QueueView load(Actor actor) {
        var found = waiting.tasks(null, FEW, actor);
        return new QueueView(
                "task.waiting.title", "wait", found.total(), "/waiting", "task/waiting :: few", found.rows());
    }
}
