package vn.hdnd.tracker.task.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.notice.ItemMargin;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.task.TaskClock;

/** Shows beside each item how far its tasks have got. */
@Component
class TaskMargin implements ItemMargin {

    private final MarginQueries queries;
    private final TaskClock clock;

    TaskMargin(MarginQueries queries, TaskClock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** What stands beside one item. */
    public record Beside(List<MarginTask> tasks, List<MovedTask> moved) {}

    @Override
    public String fragment() {
        return "task/margin :: margin";
    }

    @Override
    public Map<NoticeItemId, Beside> load(NoticeId notice, Actor actor) {
        var today = clock.today();
        var beside = new HashMap<NoticeItemId, Beside>();
        queries.tasks(notice, today, actor)
                .forEach(task -> at(beside, task.item()).tasks().add(task));
        queries.moved(notice, today, actor)
                .forEach(task -> at(beside, task.item()).moved().add(task));
        return beside;
    }

    private static Beside at(Map<NoticeItemId, Beside> beside, UUID item) {
        return beside.computeIfAbsent(new NoticeItemId(item), none -> new Beside(new ArrayList<>(), new ArrayList<>()));
    }
}
