package vn.hdnd.tracker.task.planning.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.hdnd.tracker.notice.ItemPanel;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;

/** Shows inside each item the tasks that came of it; inside the one that is open, the form for another. */
@Component
class TaskPanel implements ItemPanel {

    private final ItemTasksQueries queries;
    private final PlanPages pages;

    TaskPanel(ItemTasksQueries queries, PlanPages pages) {
        this.queries = queries;
        this.pages = pages;
    }

    @Override
    public String fragment() {
        return "task/plan :: panel";
    }

    @Override
    public Map<NoticeItemId, ?> load(NoticeId notice, Actor actor) {
        var planned = actor.isOffice() ? queries.planned(notice).stream() : Stream.<ItemTask>empty();
        var tasks = Stream.concat(planned, queries.started(notice, actor).stream())
                .collect(Collectors.groupingBy(task -> new NoticeItemId(task.item())));
        return queries.items(notice).stream()
                .map(NoticeItemId::new)
                .collect(Collectors.toMap(
                        item -> item,
                        item -> new ItemTasks(
                                tasks.getOrDefault(item, List.of()),
                                SingletonSupplier.of(() -> pages.proposed(item, actor)))));
    }
}
