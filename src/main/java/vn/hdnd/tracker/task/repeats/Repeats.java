package vn.hdnd.tracker.task.repeats;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.notice.ItemQueries;
import vn.hdnd.tracker.notice.NoticeReview;
import vn.hdnd.tracker.notice.history.ReviewAct;
import vn.hdnd.tracker.notice.history.ReviewHistory;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.task.Repeat;
import vn.hdnd.tracker.task.RepeatRepository;
import vn.hdnd.tracker.task.SettledItems;
import vn.hdnd.tracker.task.TaskClock;

/**
 * Joins an item under review to a task in progress instead of making a new one (gắn vào nhiệm vụ đang thực hiện). The
 * item counts as settled; what the task owes, and by when, stays as it is. Takes effect when the notice goes into
 * tracking.
 */
@Service
@Transactional
public class Repeats {

    private final RepeatRepository repeats;
    private final SettledItems settled;
    private final RepeatQueries running;
    private final NoticeReview review;
    private final TaskClock clock;
    private final ItemQueries items;
    private final ReviewHistory history;

    Repeats(
            RepeatRepository repeats,
            SettledItems settled,
            RepeatQueries running,
            NoticeReview review,
            TaskClock clock,
            ItemQueries items,
            ReviewHistory history) {
        this.repeats = repeats;
        this.settled = settled;
        this.running = running;
        this.review = review;
        this.clock = clock;
        this.items = items;
        this.history = history;
    }

    /**
     * Sent twice, it joins once.
     *
     * @throws NotFound if there is no such item, or this person may not see drafts
     * @throws Refused if the notice is no draft any more, or the task has ended
     */
    public void join(NoticeItemId item, TaskId task, Actor by) {
        // Locks the notice, so that a second click waits here and then finds the first one's row.
        during(ReviewAct.JOINED, item, by, () -> {
            review.settledByTasks(item, by);
            if (repeats.find(item, task).isPresent()) {
                return;
            }
            if (!running.inProgress(task)) {
                throw new Refused("task.refused.repeatEnded");
            }
            repeats.save(new Repeat(task, review.facts(item, by), by, clock.now()));
        });
    }

    /**
     * Takes the joining back; an item that nothing settles any more is open again.
     *
     * @throws Refused if the notice is no draft any more
     */
    public void part(NoticeItemId item, TaskId task, Actor by) {
        during(ReviewAct.PARTED, item, by, () -> {
            review.settledByTasks(item, by);
            repeats.find(item, task).ifPresent(repeats::delete);
            settled.released(item, by);
        });
    }

    private void during(ReviewAct act, NoticeItemId item, Actor by, Runnable change) {
        var notice = items.noticeOf(item).orElseThrow(() -> new NotFound("item " + item));
        history.during(notice, act, item, by, () -> {
            change.run();
            return item;
        });
    }
}
