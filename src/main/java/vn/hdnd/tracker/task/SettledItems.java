package vn.hdnd.tracker.task;

import org.springframework.stereotype.Component;
import vn.hdnd.tracker.notice.NoticeReview;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeItemId;

/** Items of a draft are settled by what comes of them here: tasks made, tasks in progress that they
 * repeat, and tasks carried over to them. */
@Component
public class SettledItems {

    private final TaskRepository tasks;
    private final RepeatRepository repeats;
    private final CarryOverRepository carried;
    private final NoticeReview review;

    SettledItems(TaskRepository tasks, RepeatRepository repeats, CarryOverRepository carried, NoticeReview review) {
        this.tasks = tasks;
        this.repeats = repeats;
        this.carried = carried;
        this.review = review;
    }

    /** Something that settled the item was taken back: it is open again if nothing is left. */
    public void released(NoticeItemId item, Actor by) {
        if (tasks.countOfItem(item) + repeats.countOfItem(item) + carried.countOfItem(item) == 0) {
            review.tasksRemoved(item, by);
        }
    }
}
