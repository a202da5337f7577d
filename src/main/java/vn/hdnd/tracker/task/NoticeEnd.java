package vn.hdnd.tracker.task;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.notice.Citations;
import vn.hdnd.tracker.notice.ItemFacts;
import vn.hdnd.tracker.notice.NoticeReaders;
import vn.hdnd.tracker.notice.NoticeReview;
import vn.hdnd.tracker.notice.NoticeRevoked;
import vn.hdnd.tracker.notice.NoticeSuperseded;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.shared.VietnamTime;

/**
 * Ends the work of a notice that is replaced or revoked, in the transaction that does so: what was decided to go on goes on
 * under the replacement, other open parts are cancelled with the reason, standing duties end, what is finished stays. All
 * of it happens, or none.
 */
@Component
class NoticeEnd {

    /** Notices are cited, and histories kept, in the language that notices are written in. */
    private static final Locale OF_NOTICES = Locale.forLanguageTag("vi");

    private final TaskRepository tasks;
    private final AssignmentRepository assignments;
    private final CarryOverRepository decisions;
    private final StandingDutyRepository duties;
    private final SeriesWork series;
    private final NoticeReview items;
    private final NoticeReaders readers;
    private final Citations citations;
    private final MessageSource messages;

    NoticeEnd(
            TaskRepository tasks,
            AssignmentRepository assignments,
            CarryOverRepository decisions,
            StandingDutyRepository duties,
            SeriesWork series,
            NoticeReview items,
            NoticeReaders readers,
            Citations citations,
            MessageSource messages) {
        this.tasks = tasks;
        this.assignments = assignments;
        this.decisions = decisions;
        this.duties = duties;
        this.series = series;
        this.items = items;
        this.readers = readers;
        this.citations = citations;
        this.messages = messages;
    }

    @EventListener
    void on(NoticeRevoked revoked) {
        var paper = revoked.paper();
        var reason = say("task.ended.revoked", paper.number(), VietnamTime.DAY.format(paper.on()), paper.reason());
        var parts = parts(revoked.notice());
        for (var task : tasks.ofNotice(revoked.notice())) {
            parts.getOrDefault(task.id(), List.of())
                    .forEach(part -> part.endWithNotice(EventKind.END_REVOKED, reason, revoked.by(), revoked.at()));
            task.noticeEnds();
            series.follow(task, revoked.at());
        }
        duties.endWith(revoked.notice(), revoked.at());
    }

    @EventListener
    void on(NoticeSuperseded ended) {
        var parts = parts(ended.earlier());
        var decided = decisions.ofReplacement(ended.replacement()).stream()
                .collect(Collectors.toMap(CarryOver::task, Function.identity()));
        var paths =
                items.allFacts(ended.replacement()).stream().collect(Collectors.toMap(ItemFacts::id, ItemFacts::path));
        for (var task : tasks.ofNotice(ended.earlier())) {
            var open = parts.getOrDefault(task.id(), List.of()).stream()
                    .filter(part -> part.status().open())
                    .toList();
            settle(task, open, decided.get(task.id()), paths, ended);
        }
        duties.endWith(ended.earlier(), ended.at());
    }

    private void settle(
            Task task,
            List<Assignment> open,
            @Nullable CarryOver decision,
            Map<NoticeItemId, String> paths,
            NoticeSuperseded ended) {
        var under = decision == null ? null : decision.item();
        if (open.isEmpty() && under != null) {
            throw new Refused("task.refused.carriedEnded", Objects.requireNonNull(task.code()));
        }
        if (!open.isEmpty() && decision == null) {
            throw new Refused("task.refused.carryUndecided", Objects.requireNonNull(task.code()));
        }
        if (decision != null && under != null) {
            carry(task, open, decision, place(under, paths, ended), ended);
        } else {
            var reason = reason(decision, ended);
            open.forEach(part -> part.endWithNotice(EventKind.END_REPLACED, reason, ended.by(), ended.at()));
            task.noticeEnds();
        }
        series.follow(task, ended.at());
        if (decision != null) {
            decision.done(ended.at());
        }
    }

    private void carry(Task task, List<Assignment> open, CarryOver decision, String place, NoticeSuperseded ended) {
        var deadline = Objects.requireNonNull(decision.deadline());
        var changed = deadline.kind() == task.deadline().kind()
                        && Objects.equals(deadline.on(), task.deadline().on())
                ? null
                : deadline;
        task.carryTo(
                ended.replacement(),
                Objects.requireNonNull(decision.item()),
                Objects.requireNonNull(decision.quote()),
                deadline);
        open.forEach(part -> part.carriedOver(place, changed, ended.by(), ended.at()));
        readers.bind(ended.replacement(), open.stream().map(Assignment::unit).toList());
    }

    private Map<TaskId, List<Assignment>> parts(NoticeId notice) {
        return assignments.ofNoticeForChange(notice).stream()
                .collect(Collectors.groupingBy(part -> part.task().id()));
    }

    private String place(NoticeItemId item, Map<NoticeItemId, String> paths, NoticeSuperseded ended) {
        var path = Objects.requireNonNullElse(paths.get(item), "");
        return path.isEmpty() ? ended.number() : citations.shortly(path, OF_NOTICES) + ", " + ended.number();
    }

    private String reason(@Nullable CarryOver decision, NoticeSuperseded ended) {
        var replaced = say("task.ended.replaced", ended.earlierNumber(), ended.number());
        return decision == null || decision.reason() == null ? replaced : replaced + " " + decision.reason();
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, OF_NOTICES);
    }
}
