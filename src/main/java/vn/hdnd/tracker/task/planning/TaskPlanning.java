package vn.hdnd.tracker.task.planning;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.notice.ItemDeadline;
import vn.hdnd.tracker.notice.ItemDuty;
import vn.hdnd.tracker.notice.ItemFacts;
import vn.hdnd.tracker.notice.ItemQueries;
import vn.hdnd.tracker.notice.NoticeReview;
import vn.hdnd.tracker.notice.history.ReviewAct;
import vn.hdnd.tracker.notice.history.ReviewHistory;
import vn.hdnd.tracker.organization.Register;
import vn.hdnd.tracker.organization.UnitRegister;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.StaleVersion;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.task.Asked;
import vn.hdnd.tracker.task.Asking;
import vn.hdnd.tracker.task.SettledItems;
import vn.hdnd.tracker.task.Task;
import vn.hdnd.tracker.task.TaskClock;
import vn.hdnd.tracker.task.TaskPlan;
import vn.hdnd.tracker.task.TaskRepository;

/**
 * Tasks of a notice under review, for the Office. One item may have several, each with the words that it quotes; an item
 * is settled by its first task and open again when the last is taken back. Every act waits for others on the same notice
 * and is refused once the notice is no draft any more.
 */
@Service
public class TaskPlanning {

    private final TaskRepository tasks;
    private final SettledItems settled;
    private final NoticeReview review;
    private final UnitRegister units;
    private final TaskClock clock;
    private final ItemQueries items;
    private final ReviewHistory history;
    private final Asking asking;

    TaskPlanning(
            TaskRepository tasks,
            SettledItems settled,
            NoticeReview review,
            UnitRegister units,
            TaskClock clock,
            ItemQueries items,
            ReviewHistory history,
            Asking asking) {
        this.asking = asking;
        this.items = items;
        this.history = history;
        this.tasks = tasks;
        this.settled = settled;
        this.review = review;
        this.units = units;
        this.clock = clock;
    }

    /**
     * What the item's words suggest. Nothing is written.
     *
     * @throws NotFound if there is no such item, or this person may not see drafts
     */
    @Transactional(readOnly = true)
    public TaskProposal propose(NoticeItemId item, Actor by) {
        requireOffice(by);
        return new Proposing(units.open()).from(review.facts(item, by), by);
    }

    /** As {@link #propose(NoticeItemId, Actor)}, from what was read already. */
    public TaskProposal propose(ItemFacts item, Register known, Actor by) {
        requireOffice(by);
        return new Proposing(known).from(item, by);
    }

    /** As {@link #propose(ItemFacts, Register, Actor)}, one for each duty of the item. */
    public List<TaskProposal> proposeEach(ItemFacts item, Register known, Actor by) {
        requireOffice(by);
        return new Proposing(known).each(item, by);
    }

    /**
     * What some words of the item suggest. Nothing is written.
     *
     * @throws Refused if they are not the item's
     */
    @Transactional(readOnly = true)
    public TaskProposal propose(NoticeItemId item, String quote, Actor by) {
        requireOffice(by);
        return new Proposing(units.open()).from(review.facts(item, by), quote, by);
    }

    /**
     * Makes a task of the item and settles the item by it.
     *
     * @param submissionId made when the form was shown; sent twice, it lands on the first result
     * @throws Refused if the notice is no draft any more
     */
    @Transactional
    public TaskId plan(NoticeItemId item, UUID submissionId, TaskPlan plan, Actor by) {
        return plan(item, submissionId, plan, Asked.NOTHING, by);
    }

    /**
     * As above, with what it asks its units to fill in.
     *
     * @throws Refused also if a file that comes along is not this person's own, or waits no more
     */
    @Transactional
    public TaskId plan(NoticeItemId item, UUID submissionId, TaskPlan plan, Asked asked, Actor by) {
        requireOffice(by);
        // Locks the notice, so that a second click waits here and then finds the first one's task.
        return during(ReviewAct.TASK_MADE, item, by, notice -> {
            review.settledByTasks(item, by);
            return tasks.findBySubmissionId(submissionId)
                    .orElseGet(() -> made(
                            new Task(submissionId, notice, item, plan.remembering(limits(item, by)), clock.now()),
                            asked,
                            by))
                    .id();
        });
    }

    private Task made(Task planned, Asked asked, Actor by) {
        var task = tasks.save(planned);
        asking.fill(task, asked, by);
        return task;
    }

    /** By when the item says that it is to be done, and each of its duties. */
    private List<ItemDeadline> limits(NoticeItemId item, Actor by) {
        var facts = review.facts(item, by);
        return Stream.concat(
                        Stream.of(facts.deadline()), facts.duties().stream().map(ItemDuty::deadline))
                .toList();
    }

    /**
     * @throws StaleVersion if it was changed since the form was shown
     * @throws Refused if the notice is no draft any more
     */
    @Transactional
    public void revise(TaskId id, long seen, TaskPlan plan, Asked asked, Actor by) {
        requireOffice(by);
        during(ReviewAct.TASK_REVISED, itemOf(id), by, notice -> {
            var task = underReview(id, by);
            task.revise(seen, plan.remembering(limits(itemOf(id), by)));
            asking.fill(task, asked, by);
            return id;
        });
    }

    /**
     * Takes a planned task back.
     *
     * @throws StaleVersion if it was changed since the form was shown
     * @throws Refused if the notice is no draft any more
     */
    @Transactional
    public void remove(TaskId id, long seen, Actor by) {
        requireOffice(by);
        during(ReviewAct.TASK_REMOVED, itemOf(id), by, notice -> {
            var task = underReview(id, by);
            task.requireChangeable(seen);
            tasks.delete(task);
            settled.released(task.item(), by);
            return id;
        });
    }

    /** @throws NotFound if there is no such task */
    @Transactional(readOnly = true)
    public PlannedTask planned(TaskId id, Actor by) {
        requireOffice(by);
        itemOf(id);
        return PlannedTask.of(task(id));
    }

    private Task underReview(TaskId id, Actor by) {
        review.settledByTasks(itemOf(id), by);
        return task(id);
    }

    private <T> T during(ReviewAct act, NoticeItemId item, Actor by, Function<NoticeId, T> change) {
        var notice = items.noticeOf(item).orElseThrow(() -> new NotFound("item " + item));
        return history.during(notice, act, item, by, () -> change.apply(notice));
    }

    private NoticeItemId itemOf(TaskId id) {
        return tasks.itemOf(id).orElseThrow(() -> new NotFound("task " + id));
    }

    private Task task(TaskId id) {
        return tasks.findById(id).orElseThrow(() -> new NotFound("task " + id));
    }

    private static void requireOffice(Actor by) {
        if (!by.isOffice()) {
            throw new NotFound("planned tasks are the Office's");
        }
    }
}
