package vn.hdnd.tracker.notice;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.ItemKind;
import vn.hdnd.tracker.shared.FoldedText;

/**
 * What an item says.
 *
 * @param label as in the notice: "1.", "a)", "-"; empty for an unnumbered paragraph. In a notice written here only
 *     {@link #UNNUMBERED} counts: everything else is numbered by its place
 * @param source places in the source text: start, end, start, end … in UTF-16 code units
 * @param duties parts that bind addressees of their own; those whose words were edited away are none any more
 */
@SuppressWarnings("ArrayRecordComponent") // kept as PostgreSQL keeps it; never compared
record ItemContent(
        String label,
        String text,
        ItemKind kind,
        int[] source,
        List<UnitMention> units,
        ItemDeadline deadline,
        @Nullable String reportTo,
        List<ItemDuty> duties) {

    /** The label of a paragraph that gets no number, in a notice written here. */
    static final String UNNUMBERED = "¶";

    ItemContent {
        label = line(label);
        text = line(text);
        units = List.copyOf(units);
        var words = text;
        duties = duties.stream().filter(duty -> words.contains(duty.text())).toList();
    }

    /** One duty, if any. */
    ItemContent(
            String label,
            String text,
            ItemKind kind,
            int[] source,
            List<UnitMention> units,
            ItemDeadline deadline,
            @Nullable String reportTo) {
        this(label, text, kind, source, units, deadline, reportTo, List.of());
    }

    /** One line without control characters, which a database refuses or a screen hides. */
    private static String line(String raw) {
        return FoldedText.nfc(raw).replaceAll("[\\s\\u00a0\\p{Cntrl}]+", " ").strip();
    }

    /** Does the same: kind, units, deadline and whom to report to, whatever the words are. */
    boolean meansTheSame(ItemContent other) {
        return kind == other.kind
                && units.equals(other.units)
                && deadline.equals(other.deadline)
                && Objects.equals(reportTo, other.reportTo);
    }

    /** Nobody has said yet what it does. */
    boolean meansNothingYet() {
        return kind == ItemKind.TASK && units.isEmpty() && deadline.equals(ItemDeadline.NONE) && reportTo == null;
    }

    ItemContent withText(String newText, int[] newSource) {
        return new ItemContent(label, newText, kind, newSource, units, deadline, reportTo, duties);
    }

    /** One item of two: this text followed by the other's, the units of both, the first deadline that is one. */
    ItemContent followedBy(ItemContent next) {
        var both = Stream.concat(units.stream(), next.units.stream().filter(mention -> units.stream()
                        .noneMatch(mine -> mine.asWritten().equals(mention.asWritten())
                                && mine.part() == mention.part()
                                && Objects.equals(mine.unit(), mention.unit())
                                && Objects.equals(mine.group(), mention.group()))))
                .toList();
        var places = IntStream.concat(IntStream.of(source), IntStream.of(next.source))
                .toArray();
        return new ItemContent(
                label,
                text + " " + next.text,
                kind == ItemKind.HEADING ? next.kind : kind,
                places,
                both,
                deadline.equals(ItemDeadline.NONE) ? next.deadline : deadline,
                reportTo == null ? next.reportTo : reportTo,
                Stream.concat(duties.stream(), next.duties.stream()).toList());
    }
}
