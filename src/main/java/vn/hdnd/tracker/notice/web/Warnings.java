package vn.hdnd.tracker.notice.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hdnd.tracker.notice.ItemView;
import vn.hdnd.tracker.notice.ReadingWarning;
import vn.hdnd.tracker.shared.NoticeItemId;

/**
 * Which item each doubt of the reader belongs to. Paths shift while items are merged and moved; the words in doubt tell
 * where it has gone.
 */
final class Warnings {

    private final Map<NoticeItemId, List<ReadingWarning>> byItem = new HashMap<>();
    private final List<ReadingWarning> elsewhere = new ArrayList<>();

    Warnings(List<ReadingWarning> warnings, List<ItemView> items) {
        for (var warning : warnings) {
            place(warning, items)
                    .ifPresentOrElse(
                            item -> byItem.computeIfAbsent(item.id(), none -> new ArrayList<>())
                                    .add(warning),
                            () -> elsewhere.add(warning));
        }
    }

    List<ReadingWarning> of(NoticeItemId item) {
        return byItem.getOrDefault(item, List.of());
    }

    /** Those about the paper itself, or about words that stand in no item any more. */
    List<ReadingWarning> elsewhere() {
        return elsewhere;
    }

    private static Optional<ItemView> place(ReadingWarning warning, List<ItemView> items) {
        var words = warning.asWritten() == null ? "" : warning.asWritten();
        return items.stream()
                .filter(item ->
                        item.path().equals(warning.path()) && item.text().contains(words))
                .findFirst()
                .or(() -> words.isEmpty() || warning.path() == null
                        ? Optional.empty()
                        : items.stream()
                                .filter(item -> item.text().contains(words))
                                .findFirst());
    }
}
