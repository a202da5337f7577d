package vn.hdnd.tracker.intake.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds by when something is to be done (formulas B01–B22). A limit comes before a cadence. What the text does not
 * settle stays open with a warning: nothing is guessed.
 */
final class Deadlines {

    /** One way to word a limit. */
    interface Wording {

        /** The first such limit in a text, or null; {@code plain} is the same text in {@link Canonical} spelling. */
        @Nullable
        Found in(String text, String plain);
    }

    private final WrittenDays days;
    private final List<Wording> wordings;

    Deadlines(Anchors anchors) {
        days = new WrittenDays(anchors);
        wordings = List.of(
                days,
                Cadences::onDays,
                new CountedDays(anchors),
                new Periods(anchors),
                new Occasions(anchors),
                Cadences::in,
                Cadences::ongoing);
    }

    Found in(String text) {
        var plain = Canonical.of(text);
        for (var wording : wordings) {
            var found = wording.in(text, plain);
            if (found != null) {
                return found;
            }
        }
        return Found.NOTHING;
    }

    /** Only what names a day: a heading has no other limit of its own. */
    Found dayIn(String text) {
        var found = days.in(text, Canonical.of(text));
        return found == null ? Found.NOTHING : found;
    }

    /** A cell that holds nothing but a limit: "15/9/2026", "Quý II/2026", "Trình kỳ họp …". Its words are the whole cell. */
    Found inCell(String cell) {
        var words = cell.strip();
        if (words.matches("[\\s.…/-]*")) {
            return Found.NOTHING;
        }
        var found = in("thời hạn: " + words);
        if (found.equals(Found.NOTHING)) {
            found = in(words);
        }
        var limit = found.deadline();
        return found.equals(Found.NOTHING)
                ? found
                : new Found(
                        new vn.hdnd.tracker.intake.ReadDeadline(
                                limit.kind(), words, limit.on(), limit.cadence(), limit.rule()),
                        found.warning());
    }
}
