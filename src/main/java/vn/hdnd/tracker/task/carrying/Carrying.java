package vn.hdnd.tracker.task.carrying;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.notice.FollowingChanged;
import vn.hdnd.tracker.notice.Follows;
import vn.hdnd.tracker.notice.ItemDeadline;
import vn.hdnd.tracker.notice.NoticeFollowing;
import vn.hdnd.tracker.notice.NoticeReview;
import vn.hdnd.tracker.notice.versions.Pairings;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.StaleVersion;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.task.CarryOver;
import vn.hdnd.tracker.task.CarryOverRepository;
import vn.hdnd.tracker.task.SettledItems;
import vn.hdnd.tracker.task.Task;
import vn.hdnd.tracker.task.TaskClock;
import vn.hdnd.tracker.task.TaskRepository;

/**
 * Decides what becomes of the open tasks of a notice that a draft replaces. An item to which a task is carried over is
 * settled by it. Every act waits for others on the same draft and is refused once it is none any more.
 */
@Service
@Transactional
public class Carrying {

    /** The version of a decision that is not there yet. */
    public static final long NONE = -1;

    private final TaskRepository tasks;
    private final CarryOverRepository decisions;
    private final CarryingQueries queries;
    private final SettledItems settled;
    private final NoticeReview review;
    private final NoticeFollowing following;
    private final Pairings pairings;
    private final TaskClock clock;

    Carrying(
            TaskRepository tasks,
            CarryOverRepository decisions,
            CarryingQueries queries,
            SettledItems settled,
            NoticeReview review,
            NoticeFollowing following,
            Pairings pairings,
            TaskClock clock) {
        this.tasks = tasks;
        this.decisions = decisions;
        this.queries = queries;
        this.settled = settled;
        this.review = review;
        this.following = following;
        this.pairings = pairings;
        this.clock = clock;
    }

    /**
     * The task goes on under an item of the replacement.
     *
     * @param seen version of the decision over which the form was filled in; {@link #NONE} where there was none
     * @throws StaleVersion if somebody has decided otherwise since
     * @throws Refused if the draft is none any more, or the item is not of it
     */
    public void goOn(
            NoticeId replacement,
            TaskId task,
            long seen,
            NoticeItemId under,
            String quote,
            ItemDeadline deadline,
            Actor by) {
        var carried = taskOfReplaced(replacement, task, by);
        if (quote.isBlank()) {
            throw new Refused("task.invalid.quote");
        }
        if (!review.facts(under, by).notice().equals(replacement)) {
            throw new NotFound("item " + under);
        }
        review.settledByTasks(under, by);
        var decision = decision(replacement, carried, seen, by);
        var before = decision.item();
        decision.goesOn(under, quote, deadline, by, clock.now());
        decisions.save(decision);
        release(before, under, by);
    }

    /** The task ends with the notice that is replaced. Version and refusals as of {@link #goOn}. */
    public void end(NoticeId replacement, TaskId task, long seen, @Nullable String reason, Actor by) {
        var ended = taskOfReplaced(replacement, task, by);
        var decision = decision(replacement, ended, seen, by);
        var before = decision.item();
        decision.ends(reason, by, clock.now());
        decisions.save(decision);
        release(before, null, by);
    }

    /** Leaves it undecided again. */
    public void undo(NoticeId replacement, TaskId task, long seen, Actor by) {
        taskOfReplaced(replacement, task, by);
        decisions.find(replacement, task).ifPresent(decision -> {
            decision.requireVersion(seen);
            decisions.delete(decision);
            release(decision.item(), null, by);
        });
    }

    /** Takes every proposal about a task that is still undecided. @return how many */
    public int takeProposals(NoticeId replacement, Actor by) {
        var earlier = replacedBy(replacement, by);
        var pairing = pairings.of(earlier, replacement);
        var taken = 0;
        for (var task : queries.tasks(earlier, replacement)) {
            if (task.open() && !task.decided()) {
                var proposal = Proposal.of(task, pairing);
                var under = proposal.under();
                if (under == null) {
                    end(replacement, new TaskId(task.id()), NONE, null, by);
                } else {
                    goOn(
                            replacement,
                            new TaskId(task.id()),
                            NONE,
                            under.id(),
                            proposal.quote(),
                            proposal.deadline(),
                            by);
                }
                taken++;
            }
        }
        return taken;
    }

    /** What was decided for the notice that the draft named before is void. */
    @EventListener
    void on(FollowingChanged changed) {
        for (var decision : decisions.ofReplacement(changed.draft())) {
            decisions.delete(decision);
            release(decision.item(), null, changed.by());
        }
    }

    private Task taskOfReplaced(NoticeId replacement, TaskId id, Actor by) {
        var earlier = replacedBy(replacement, by);
        var task = tasks.findById(id).orElseThrow(() -> new NotFound("task " + id));
        if (task.alone() || !task.notice().equals(earlier) || task.code() == null) {
            throw new NotFound("task " + id);
        }
        return task;
    }

    /** Locks the draft, and says what it replaces. */
    private NoticeId replacedBy(NoticeId replacement, Actor by) {
        review.requireDraft(replacement, by);
        return following
                .of(replacement)
                .filter(Follows::replaces)
                .map(Follows::earlier)
                .orElseThrow(() -> new NotFound("replacement " + replacement));
    }

    private CarryOver decision(NoticeId replacement, Task task, long seen, Actor by) {
        var there = decisions.find(replacement, task.id());
        if (there.isEmpty()) {
            if (seen != NONE) {
                throw new StaleVersion();
            }
            return new CarryOver(task, replacement, by, clock.now());
        }
        there.get().requireVersion(seen);
        return there.get();
    }

    private void release(@Nullable NoticeItemId before, @Nullable NoticeItemId now, Actor by) {
        if (before != null && !Objects.equals(before, now)) {
            decisions.flush();
            settled.released(before, by);
        }
    }
}
