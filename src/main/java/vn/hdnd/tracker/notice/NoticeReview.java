package vn.hdnd.tracker.notice;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.notice.history.ReviewAct;
import vn.hdnd.tracker.notice.history.ReviewHistory;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.StaleVersion;

/**
 * Checking what was read: every act concerns one item of a draft and is saved by itself. Acts on one notice wait for each
 * other; an act over a version that somebody has changed since is refused with {@link StaleVersion} and changes nothing.
 */
@Service
@Transactional
public class NoticeReview {

    private final NoticeRepository notices;
    private final NoticeItemRepository items;
    private final ReviewHistory history;
    private final TaughtNames taught;

    NoticeReview(NoticeRepository notices, NoticeItemRepository items, ReviewHistory history, TaughtNames taught) {
        this.taught = taught;
        this.notices = notices;
        this.items = items;
        this.history = history;
    }

    /** @return the item's version now */
    public long revise(NoticeItemId id, long version, ItemRevision revision, Actor by) {
        return during(ReviewAct.EDITED, id, version, by, item -> {
            var before = item.content();
            item.revise(new ItemContent(
                    revision.label(),
                    revision.text(),
                    revision.kind(),
                    before.source(),
                    revision.units(),
                    revision.deadline().unlessAs(before.deadline()),
                    before.reportTo(),
                    before.duties()));
            if (!item.label().equals(before.label())) {
                tree(item.notice()).settlePlaces();
            }
            items.flush();
            return item.version();
        });
    }

    public void settleAsStanding(NoticeItemId id, long version, Actor by) {
        during(ReviewAct.STANDING, id, version, by, item -> {
            item.settle(Settlement.STANDING, null);
            return id;
        });
    }

    /** @param reason why no task arises; never blank */
    public void settleAsNone(NoticeItemId id, long version, String reason, Actor by) {
        during(ReviewAct.NONE, id, version, by, item -> {
            item.settle(Settlement.NONE, reason);
            return id;
        });
    }

    /** Unsettles what was settled as a standing duty or as giving rise to nothing. */
    public void reopen(NoticeItemId id, long version, Actor by) {
        during(ReviewAct.REOPENED, id, version, by, item -> {
            requireNoTasks(item);
            item.reopen();
            return id;
        });
    }

    /**
     * Joins the item to the one before it, whose text it continues; that one keeps its id, label and tasks. What hangs
     * below the item hangs below that one now. Settled in two ways, the whole is open again.
     *
     * @throws Refused if tasks came of the item, whose words they quote
     */
    public NoticeItemId merge(NoticeItemId id, long version, Actor by) {
        return during(ReviewAct.MERGED, id, version, by, item -> {
            var tree = tree(item.notice());
            var target = tree.before(item);
            if (target == null) {
                throw new Refused("notice.refused.nothingBefore");
            }
            requireNoTasks(item);
            target.take(item);
            tree.mergeInto(target, item);
            saveShape(tree, item);
            return target.id();
        });
    }

    /**
     * Makes two items of one. The first keeps its id, label, settlement and tasks; the second is open, and what hung below
     * the whole hangs below it, because the words before the children are its own.
     *
     * @param at index into the item's text where the second begins; both parts keep some text
     * @return the second
     */
    public NoticeItemId split(NoticeItemId id, long version, int at, Actor by) {
        return during(ReviewAct.SPLIT, id, version, by, item -> {
            var halves = ItemSplit.of(item.content(), at, draft(item.notice()).sourceText());
            item.revise(halves.first());
            var second = new NoticeItem(NoticeItemId.next(), item.notice(), halves.second());
            var tree = tree(item.notice());
            tree.splitOff(tree.item(id), second);
            items.save(second);
            tree.settlePlaces();
            return second.id();
        });
    }

    public void move(NoticeItemId id, long version, ItemMove direction, Actor by) {
        during(ReviewAct.MOVED, id, version, by, item -> {
            var tree = tree(item.notice());
            tree.move(tree.item(id), direction);
            tree.settlePlaces();
            return id;
        });
    }

    /** Removes the item; what hangs below it takes its place. */
    public void delete(NoticeItemId id, long version, Actor by) {
        during(ReviewAct.DELETED, id, version, by, item -> {
            requireNoTasks(item);
            var tree = tree(item.notice());
            tree.remove(tree.item(id));
            saveShape(tree, item);
            return id;
        });
    }

    /** As {@link #add(NoticeItemId, NoticeId, NoticeItemId, ItemRevision, Actor)}, with an id of its own. */
    public NoticeItemId add(NoticeId notice, @Nullable NoticeItemId after, ItemRevision revision, Actor by) {
        return add(NoticeItemId.next(), notice, after, revision, by);
    }

    /**
     * Adds an item written by hand.
     *
     * @param id made when the form was shown: sent twice, it makes one item
     * @param after the item behind which it goes, on the same level; null: at the end of the outermost level
     */
    public NoticeItemId add(
            NoticeItemId id, NoticeId notice, @Nullable NoticeItemId after, ItemRevision revision, Actor by) {
        return add(id, notice, after, null, revision, by);
    }

    /** As above. @param depth the level on which it goes, 0 the outermost; null: the level of the item before it */
    public NoticeItemId add(
            NoticeItemId id,
            NoticeId notice,
            @Nullable NoticeItemId after,
            @Nullable Integer depth,
            ItemRevision revision,
            Actor by) {
        requireOffice(by);
        draft(notice).requireDraft();
        var there = items.noticeOf(id);
        if (there.isPresent()) {
            if (!there.get().equals(notice)) {
                throw new NotFound("item " + id);
            }
            return id;
        }
        var content = new ItemContent(
                revision.label(),
                revision.text(),
                revision.kind(),
                new int[] {},
                revision.units(),
                revision.deadline(),
                null);
        return history.during(notice, ReviewAct.ADDED, id, by, () -> {
            var tree = tree(notice);
            if (after != null && !tree.has(after)) {
                throw new NotFound("item " + after);
            }
            var added = new NoticeItem(id, notice, content);
            if (after == null || depth == null) {
                tree.addAfter(after == null ? null : tree.item(after), added);
            } else {
                tree.addBehind(tree.item(after), depth, added);
            }
            return saved(tree, added);
        });
    }

    /**
     * Makes an item of a passage of the source text that none accounts for. It goes behind the item that stands before it
     * in the text, and keeps its place there.
     *
     * @param start first UTF-16 code unit; {@code end} one past the last
     * @throws Refused if there are no words there
     */
    public NoticeItemId addFromSource(NoticeId notice, int start, int end, Actor by) {
        requireOffice(by);
        var draft = draft(notice);
        draft.requireDraft();
        var passage = Passage.of(draft.sourceText(), start, end);
        var id = NoticeItemId.next();
        return history.during(notice, ReviewAct.ADDED, id, by, () -> {
            var tree = tree(notice);
            var added = new NoticeItem(id, notice, passage.content());
            tree.addAfter(passage.itemBefore(tree.inOrder()), added);
            return saved(tree, added);
        });
    }

    /**
     * Undoes an act of this person.
     *
     * @param act the one that was shown as the last
     * @throws Refused if somebody has changed the same since, or the notice is no draft any more
     */
    public Undone undo(NoticeId notice, UUID act, Actor by) {
        requireOffice(by);
        draft(notice).requireDraft();
        var known = taught.of(notice);
        var undone = history.undo(notice, act, by);
        tree(notice).settlePlaces();
        items.flush();
        return new Undone(undone, taught.unlearn(notice, known));
    }

    @EventListener
    void on(NoticeTracked tracked) {
        history.forget(tracked.notice());
    }

    /** Some task came of the item. Takes part in the transaction that makes the task. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settledByTasks(NoticeItemId id, Actor by) {
        inDraft(id, by, item -> item.settle(Settlement.TASKS, null));
    }

    /** The last task of the item was taken back. Takes part in the transaction that does so. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tasksRemoved(NoticeItemId id, Actor by) {
        inDraft(id, by, NoticeItem::reopen);
    }

    /** @throws NotFound if there is no such item, or this person may not see drafts and it is in one */
    @Transactional(readOnly = true)
    public ItemFacts facts(NoticeItemId id, Actor actor) {
        var item = items.findById(id).orElseThrow(() -> new NotFound("item " + id));
        var notice = notices.findById(item.notice()).orElseThrow();
        if (!notice.status().published() && !actor.isOffice()) {
            throw new NotFound("item " + id);
        }
        return item.facts(notice.status());
    }

    /** All items of a notice in document order. For modules that work on the notice as a whole. */
    @Transactional(readOnly = true)
    public List<ItemFacts> allFacts(NoticeId id) {
        var notice = notices.findById(id).orElseThrow(() -> new NotFound("notice " + id));
        return items.inOrder(id).stream()
                .map(item -> item.facts(notice.status()))
                .toList();
    }

    /**
     * Locks a draft until the transaction ends, for modules that decide something about it as a whole.
     *
     * @throws Refused if it is no draft any more
     */
    public void requireDraft(NoticeId id, Actor by) {
        requireOffice(by);
        draft(id).requireDraft();
    }

    private void inDraft(NoticeItemId id, Actor by, Consumer<NoticeItem> change) {
        requireOffice(by);
        var item = items.findById(id).orElseThrow(() -> new NotFound("item " + id));
        draft(item.notice()).requireDraft();
        change.accept(item);
    }

    private <T> T during(ReviewAct act, NoticeItemId id, long version, Actor by, Function<NoticeItem, T> change) {
        requireOffice(by);
        var notice = items.noticeOf(id).orElseThrow(() -> new NotFound("item " + id));
        return history.during(notice, act, id, by, () -> change.apply(itemOfDraft(notice, id, version)));
    }

    /** The notice is locked before the item is read, so that the version compared is the newest. */
    private NoticeItem itemOfDraft(NoticeId notice, NoticeItemId id, long version) {
        draft(notice).requireDraft();
        var item = items.findById(id).orElseThrow(() -> new NotFound("item " + id));
        item.requireVersion(version);
        return item;
    }

    private NoticeItemId saved(ItemTree tree, NoticeItem added) {
        items.save(added);
        tree.settlePlaces();
        return added.id();
    }

    private static void requireNoTasks(NoticeItem item) {
        if (item.hasTasks()) {
            throw new Refused("notice.refused.hasTasks");
        }
    }

    private Notice draft(NoticeId id) {
        return notices.findForChange(id).orElseThrow(() -> new NotFound("notice " + id));
    }

    private ItemTree tree(NoticeId notice) {
        var numbering = notices.findById(notice).orElseThrow().numbering();
        return new ItemTree(items.inOrder(notice), numbering);
    }

    private void saveShape(ItemTree tree, NoticeItem gone) {
        tree.settlePlaces();
        items.flush();
        items.delete(gone);
    }

    private static void requireOffice(Actor by) {
        if (!by.isOffice()) {
            throw new NotFound("drafts are the Office's");
        }
    }
}
