package vn.hdnd.tracker.notice;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.notice.history.ReviewAct;
import vn.hdnd.tracker.notice.history.ReviewHistory;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.StaleVersion;

/** Settles items as is proposed for them: one, or many in one act and few statements. */
@Service
@Transactional
public class ProposedSettling {

    private final NoticeRepository notices;
    private final NoticeItemRepository items;
    private final ItemQueries queries;
    private final ReviewHistory history;
    private final ObjectProvider<ProposedTasks> tasks;

    ProposedSettling(
            NoticeRepository notices,
            NoticeItemRepository items,
            ItemQueries queries,
            ReviewHistory history,
            ObjectProvider<ProposedTasks> tasks) {
        this.notices = notices;
        this.items = items;
        this.queries = queries;
        this.history = history;
        this.tasks = tasks;
    }

    /** @param settled how many items were settled; {@code left} how many were not, because nobody is known to lead */
    public record Outcome(int settled, int left) {}

    /**
     * Settles an open item as is proposed. One that is settled already stays as it is.
     *
     * @throws StaleVersion if it was changed since it was shown, and is open still
     * @throws Refused if a task is proposed and nobody is known to lead it
     */
    public void accept(NoticeItemId id, long version, Actor by) {
        requireOffice(by);
        var notice = items.noticeOf(id).orElseThrow(() -> new NotFound("item " + id));
        requireDraft(notice);
        var item = queries.items(notice).stream()
                .filter(view -> view.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("item " + id));
        if (item.settlement() != null) {
            return;
        }
        if (item.version() != version) {
            throw new StaleVersion();
        }
        var act = item.proposal() == Settlement.TASKS ? ReviewAct.TASK_MADE : ReviewAct.STANDING;
        var done = history.during(
                notice, act, id, by, () -> settle(notice, BulkSettling.CHOSEN_AS_PROPOSED, List.of(item), "", by));
        if (done.left() > 0) {
            throw new Refused("notice.refused.nobodyLeads");
        }
    }

    /**
     * @param chosen the items that were picked out, where the act is about such
     * @param reason why no task arises, where none does
     * @throws Refused if there is nothing to settle so
     */
    public Outcome settle(
            NoticeId notice, BulkSettling which, Collection<NoticeItemId> chosen, String reason, Actor by) {
        requireOffice(by);
        requireDraft(notice);
        var picked = new HashSet<>(chosen);
        var concerned = queries.items(notice).stream()
                .filter(item -> which.concerns(item) && (!which.chosen() || picked.contains(item.id())))
                .toList();
        if (concerned.isEmpty()) {
            throw new Refused("notice.refused.nothingInBulk");
        }
        return history.during(notice, ReviewAct.BULK, null, by, () -> settle(notice, which, concerned, reason, by));
    }

    private Outcome settle(NoticeId notice, BulkSettling which, List<ItemView> concerned, String reason, Actor by) {
        var withTasks = made(notice, of(Settlement.TASKS, which, concerned), by);
        var standing = ids(of(Settlement.STANDING, which, concerned));
        var none = ids(of(Settlement.NONE, which, concerned));
        write(withTasks, Settlement.TASKS, null);
        write(standing, Settlement.STANDING, null);
        write(none, Settlement.NONE, reason);
        var settled = withTasks.size() + standing.size() + none.size();
        return new Outcome(settled, concerned.size() - settled);
    }

    private Set<UUID> made(NoticeId notice, List<ItemView> wanted, Actor by) {
        var made = new HashSet<UUID>();
        if (!wanted.isEmpty()) {
            var facts = wanted.stream()
                    .map(item -> item.facts(notice, NoticeStatus.DRAFT))
                    .toList();
            tasks.orderedStream()
                    .forEach(maker -> maker.make(notice, facts, by).forEach(item -> made.add(item.value())));
        }
        return made;
    }

    private void write(Collection<UUID> ids, Settlement how, @Nullable String reason) {
        if (!ids.isEmpty()) {
            items.settle(ids, how, reason);
        }
    }

    private static List<ItemView> of(Settlement how, BulkSettling which, List<ItemView> concerned) {
        return concerned.stream().filter(item -> which.of(item) == how).toList();
    }

    private static List<UUID> ids(List<ItemView> items) {
        return items.stream().map(item -> item.id().value()).toList();
    }

    private void requireDraft(NoticeId notice) {
        notices.findForChange(notice)
                .orElseThrow(() -> new NotFound("notice " + notice))
                .requireDraft();
    }

    private static void requireOffice(Actor by) {
        if (!by.isOffice()) {
            throw new NotFound("drafts are the Office's");
        }
    }
}
