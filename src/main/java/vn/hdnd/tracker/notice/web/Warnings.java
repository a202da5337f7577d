package vn.hdnd.tracker.notice.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.DeadlineKind;
import vn.hdnd.tracker.notice.ItemView;
import vn.hdnd.tracker.notice.KeptWarning;
import vn.hdnd.tracker.notice.ReadingWarning;
import vn.hdnd.tracker.notice.Settlement;
import vn.hdnd.tracker.notice.UnitMention;

/**
 * What should be looked at, in document order. Paths shift while items are merged and moved; the words in doubt tell where
 * a doubt has gone. A date that was chosen, or a unit, settles its doubt by itself.
 */
final class Warnings {

    private static final Set<String> OF_DATES = Set.of("IMPOSSIBLE_DATE", "YEAR_MISSING", "ANCHOR_MISSING");

    private final List<Doubt> all = new ArrayList<>();

    /** @param citations names an item's path as people do */
    Warnings(List<KeptWarning> kept, List<ItemView> items, Function<String, String> citations) {
        for (var item : items) {
            kept.stream()
                    .filter(one ->
                            place(one.warning(), items).filter(item::equals).isPresent())
                    .map(one -> doubt(one, item, citations))
                    .forEach(all::add);
            unknownUnits(item, citations).forEach(all::add);
        }
        kept.stream()
                .filter(one -> place(one.warning(), items).isEmpty())
                .map(one -> doubt(one, null, citations))
                .forEach(all::add);
    }

    List<Doubt> all() {
        return List.copyOf(all);
    }

    List<Doubt> of(ItemView item) {
        return all.stream().filter(doubt -> item.id().equals(doubt.item())).toList();
    }

    private static Doubt doubt(KeptWarning kept, @Nullable ItemView item, Function<String, String> citations) {
        var warning = kept.warning();
        var date = OF_DATES.contains(warning.code());
        return new Doubt(
                warning.code(),
                warning.asWritten(),
                kept.seq(),
                item == null ? null : item.id(),
                item == null ? null : citations.apply(item.path()),
                date ? "deadlineOn" : "text",
                !kept.seen() && !(date && item != null && dated(item)));
    }

    /** A day was chosen, or none is needed. */
    private static boolean dated(ItemView item) {
        return item.deadline().kind() != DeadlineKind.DATE
                || item.deadline().on() != null
                || item.settlement() == Settlement.STANDING
                || item.settlement() == Settlement.NONE;
    }

    private static Stream<Doubt> unknownUnits(ItemView item, Function<String, String> citations) {
        return item.binding() && item.settlement() != Settlement.NONE
                ? item.units().stream()
                        .filter(UnitMention::unknown)
                        .map(mention -> new Doubt(
                                "UNKNOWN_UNIT",
                                mention.asWritten(),
                                null,
                                item.id(),
                                citations.apply(item.path()),
                                mention.part() == UnitMention.Part.LEAD ? "leads" : "coordinators",
                                true))
                        .distinct()
                : Stream.empty();
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
