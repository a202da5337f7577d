package vn.hdnd.tracker.task.carrying;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.notice.ItemDeadline;
import vn.hdnd.tracker.notice.ItemView;
import vn.hdnd.tracker.notice.versions.Pairing;
import vn.hdnd.tracker.shared.FoldedText;
import vn.hdnd.tracker.shared.NoticeItemId;

/**
 * What is likely to become of an open task: it goes on under the item that corresponds to its own, or ends where none does.
 *
 * @param under null: it ends
 * @param quote the words of that item that it answers
 */
public record Proposal(@Nullable ItemView under, String quote, ItemDeadline deadline) {

    public static Proposal of(OpenTask task, Pairing pairing) {
        var item = new NoticeItemId(task.itemId());
        var under = pairing.pairs().later(item);
        if (under == null || under.heading()) {
            return new Proposal(null, task.quote(), task.deadline());
        }
        var before = pairing.earlierItems().stream()
                .filter(each -> each.id().equals(item))
                .findFirst()
                .orElseThrow();
        return new Proposal(under, quote(task, under), deadline(task, before, under));
    }

    /** The same words where the new item still has them; otherwise all of the new ones. */
    private static String quote(OpenTask task, ItemView under) {
        return FoldedText.fold(under.text()).contains(FoldedText.fold(task.quote())) ? task.quote() : under.text();
    }

    /** The one that it has, unless the papers differ. */
    private static ItemDeadline deadline(OpenTask task, ItemView before, ItemView under) {
        var papersAgree = before.deadline().kind() == under.deadline().kind()
                && Objects.equals(before.deadline().on(), under.deadline().on());
        return papersAgree ? task.deadline() : under.deadline();
    }
}
