package vn.hdnd.tracker.task.web;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.task.web.QueueQueries.Queue;

/** The first rows of all queues of a desk, read together when the first of them is asked for. */
@Component
@RequestScope
class DeskTop {

    private final QueueQueries queries;
    private final RequestToday today;
    private @Nullable Map<QueueKind, Queue> read;

    DeskTop(QueueQueries queries, RequestToday today) {
        this.queries = queries;
        this.today = today;
    }

    /** @param actor the person of this request */
    Queue of(QueueKind kind, Actor actor) {
        var tops = read;
        if (tops == null) {
            var kinds = Arrays.stream(QueueKind.values())
                    .filter(each -> each.serves(actor))
                    .toList();
            tops = queries.tops(kinds, Queues.FEW, today.get(), actor);
            read = tops;
        }
        return Objects.requireNonNull(tops.get(kind), kind + " does not serve this person");
    }
}
