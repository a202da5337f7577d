package vn.hdnd.tracker.task.approval;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.task.talk.Awaited;
import vn.hdnd.tracker.task.talk.Awaited.Row;
import vn.hdnd.tracker.web.DeskQueue;
import vn.hdnd.tracker.web.QueueView;

/** Báo cáo chờ duyệt: what waits for the head of a unit, the oldest first. */
@Component
class ApprovalQueue implements DeskQueue {

    private final Awaited awaited;

    ApprovalQueue(Awaited awaited) {
        this.awaited = awaited;
    }

    @Override
    public int order() {
        return 3;
    }

    @Override
    public boolean serves(Actor actor) {
        return !actor.ledUnits().isEmpty();
    }

    @Override
    public QueueView load(Actor actor) {
        var rows = awaited.reports(actor);
        // Each sort says how many there are of it.
        var total =
                rows.stream().collect(Collectors.toMap(Row::common, Row::total, (one, same) -> one)).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
        return new QueueView("approval.queue", "wait", total, null, "task/approval :: rows", rows);
    }
}
