package vn.hdnd.tracker.task.escalation.web;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.task.TaskClock;
import vn.hdnd.tracker.task.escalation.CommitteeList;
import vn.hdnd.tracker.web.DeskQueue;
import vn.hdnd.tracker.web.QueueView;

/** Chậm kéo dài: what the ladder has put before the Standing Committee. */
@Component
class CommitteeQueue implements DeskQueue {

    private static final int FEW = 5;

    private final CommitteeList list;
    private final TaskClock clock;

    CommitteeQueue(CommitteeList list, TaskClock clock) {
        this.list = list;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean serves(Actor actor) {
        return actor.is(Role.COMMITTEE);
    }

    @Override
    public QueueView load(Actor actor) {
        var listed = list.of(LocalDate.ofInstant(clock.now(), VietnamTime.ZONE), FEW, actor);
        return new QueueView(
                "task.escalation.committee",
                "late",
                listed.total(),
                "/reminders/committee",
                "task/escalation-committee :: rows",
                listed.rows());
    }
}
