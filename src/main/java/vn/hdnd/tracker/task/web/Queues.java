package vn.hdnd.tracker.task.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.web.QueueView;

/** Makes the queues of assignments ready to show, with the files of the reports that wait. */
@Component
class Queues {

    /** Rows on the desk. */
    static final int FEW = 5;

    /** Rows a stretch on a page of their own. */
    static final int MANY = 30;

    private final QueueQueries queries;
    private final Evidence evidence;
    private final DeskTop top;
    private final RequestToday today;

    Queues(QueueQueries queries, Evidence evidence, DeskTop top, RequestToday today) {
        this.queries = queries;
        this.evidence = evidence;
        this.top = top;
        this.today = today;
    }

    /** The first few, for the desk. */
    QueueView few(QueueKind kind, Actor actor) {
        var queue = top.of(kind, actor);
        return new QueueView(
                kind.messageKey(),
                kind.tone(),
                queue.total(),
                queue.stretch().next() == null && !kind.elsewhere() ? null : kind.href(),
                kind.fragment(),
                rows(kind, queue.stretch().rows(), actor));
    }

    /** A stretch of all of them, with the count. */
    Stretch<QueueRow> many(QueueKind kind, @Nullable String after, Actor actor, Model model) {
        var now = today.get();
        var queue = queries.load(kind, QueueCursor.of(kind, after), MANY, now, actor);
        counted(kind, queue.total(), model);
        return new Stretch<>(
                rows(kind, queue.stretch().rows(), actor), queue.stretch().next());
    }

    /** In the place of a row that was finished here; the count of the queue goes along. */
    String done(QueueKind kind, String draft, String said, Actor actor, Model model) {
        model.addAttribute("draftDone", draft);
        model.addAttribute("said", said);
        counted(kind, count(kind, actor), model);
        return "task/queue :: done";
    }

    private static void counted(QueueKind kind, int count, Model model) {
        model.addAttribute("count", count);
        model.addAttribute("countId", "count-" + kind.messageKey().replace('.', '-'));
        model.addAttribute("tone", kind.tone());
    }

    /** How many wait now. */
    int count(QueueKind kind, Actor actor) {
        return queries.load(kind, QueueCursor.TOP, 1, today.get(), actor).total();
    }

    private List<QueueRow> rows(QueueKind kind, List<AssignmentRow> parts, Actor actor) {
        var attached = kind == QueueKind.WAITING ? evidence.of(parts) : Evidence.Found.NOTHING;
        var now = today.get();
        return parts.stream()
                .map(part -> QueueRow.of(kind, part, attached.of(part), now, actor))
                .toList();
    }
}
