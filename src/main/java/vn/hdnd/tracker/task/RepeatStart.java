package vn.hdnd.tracker.task;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.notice.Citations;
import vn.hdnd.tracker.notice.ItemFacts;
import vn.hdnd.tracker.notice.NoticeReaders;
import vn.hdnd.tracker.notice.NoticeReview;
import vn.hdnd.tracker.notice.NoticeTracked;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.UnitId;

/**
 * What a notice that goes into tracking asks for again: the history of every open part of such a task says so, and its
 * units may read the notice. Takes part in the transaction of tracking.
 */
@Component
class RepeatStart {

    /** Notices are cited in the language that they are written in. */
    private static final Locale OF_NOTICES = Locale.forLanguageTag("vi");

    private final RepeatRepository repeats;
    private final AssignmentRepository assignments;
    private final NoticeReview items;
    private final NoticeReaders readers;
    private final Citations citations;

    RepeatStart(
            RepeatRepository repeats,
            AssignmentRepository assignments,
            NoticeReview items,
            NoticeReaders readers,
            Citations citations) {
        this.repeats = repeats;
        this.assignments = assignments;
        this.items = items;
        this.readers = readers;
        this.citations = citations;
    }

    @EventListener
    void on(NoticeTracked tracked) {
        var joined = repeats.ofNotice(tracked.notice());
        if (joined.isEmpty()) {
            return;
        }
        var paths = items.allFacts(tracked.notice()).stream().collect(Collectors.toMap(ItemFacts::id, ItemFacts::path));
        var bound = new LinkedHashSet<UnitId>();
        for (var repeat : joined) {
            var open = assignments.openForChange(repeat.task());
            if (open.isEmpty()) {
                throw new Refused("task.refused.repeatEnded");
            }
            var place = place(tracked, paths.getOrDefault(repeat.item(), ""));
            open.forEach(assignment -> {
                assignment.askedAgain(place, tracked.by(), tracked.at());
                bound.add(assignment.unit());
            });
        }
        readers.bind(tracked.notice(), bound);
    }

    private String place(NoticeTracked tracked, String path) {
        return path.isEmpty() ? tracked.number() : citations.shortly(path, OF_NOTICES) + ", " + tracked.number();
    }
}
