package vn.hdnd.tracker.task.standing.web;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.task.TaskClock;
import vn.hdnd.tracker.task.standing.RoundQueries;
import vn.hdnd.tracker.web.DeskQueue;
import vn.hdnd.tracker.web.QueueView;

/** Báo cáo chung: rounds that are due and incomplete, or complete and not yet taken over. */
@Component
class StandingDesk implements DeskQueue {

    private static final int FEW = 5;

    private final RoundQueries queries;
    private final TaskClock clock;

    StandingDesk(RoundQueries queries, TaskClock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public boolean serves(Actor actor) {
        return actor.isOffice();
    }

    @Override
    public QueueView load(Actor actor) {
        var today = LocalDate.ofInstant(clock.now(), VietnamTime.ZONE);
        var found = queries.wanted(today, FEW, actor);
        return new QueueView(
                "task.queue.COMMON",
                "soon",
                found.total(),
                found.total() > FEW ? "/standing?wanted=true" : null,
                "task/common-pieces :: queue",
                found.rows());
    }
}
