package vn.hdnd.tracker.task.planning.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.hdnd.tracker.notice.ItemFacts;
import vn.hdnd.tracker.notice.ItemPanel;
import vn.hdnd.tracker.shared.Actor;
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
    public Map<NoticeItemId, ?> load(Sheet sheet, Actor actor) {
        var tasks = tasks(sheet, actor).stream().collect(Collectors.groupingBy(task -> new NoticeItemId(task.item())));
        return sheet.items().stream()
                .collect(Collectors.toMap(
                        ItemFacts::id,
                        item -> new ItemTasks(
                                sheet.notice(),
                                tasks.getOrDefault(item.id(), List.of()),
                                SingletonSupplier.of(() -> pages.proposed(item, sheet.register(), actor)),
                                SingletonSupplier.of(() -> pages.duties(item, sheet.register(), actor)))));
    }

    /** Tasks wait until their notice is published, and start with it: there are never both. */
    private List<ItemTask> tasks(Sheet sheet, Actor actor) {
        if (sheet.status().published()) {
            return queries.started(sheet.notice(), actor);
        }
        return actor.isOffice() ? queries.planned(sheet.notice()) : List.of();
    }
}
