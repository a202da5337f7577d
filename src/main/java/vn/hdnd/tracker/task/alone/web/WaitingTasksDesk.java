package vn.hdnd.tracker.task.alone.web;

import org.springframework.stereotype.Component;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.task.alone.WaitingTaskQueries;
import vn.hdnd.tracker.web.DeskQueue;
import vn.hdnd.tracker.web.QueueView;

/** What clerks have planned without a notice waits for the head of the Office, behind the notices that wait. */
@Component
class WaitingTasksDesk implements DeskQueue {

    private static final int SHOWN = 5;

    private final WaitingTaskQueries queries;

    WaitingTasksDesk(WaitingTaskQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public boolean serves(Actor actor) {
        return actor.is(Role.OFFICE_HEAD);
    }

    @Override
    public QueueView load(Actor actor) {
        return new QueueView(
                "task.alone.desk",
                "wait",
                queries.count(actor),
                "/tasks/drafts",
                "task/alone-rows :: rows",
                queries.first(SHOWN, actor));
    }
}
