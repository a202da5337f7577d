package vn.hdnd.tracker.intake.reading;

import java.util.ArrayList;
import java.util.List;
import vn.hdnd.tracker.intake.reading.Mention.Reach;

/** Makes mentions of the bodies of a list: what one of them leaves out, its neighbours say (A18). */
final class SharedHeads {

    private final String text;
    private final String plain;

    SharedHeads(String text, String plain) {
        this.text = text;
        this.plain = plain;
    }

    List<Mention> mentions(List<Phrase> parts) {
        var shared = withAreas(parts);
        var found = new ArrayList<Mention>();
        for (var i = 0; i < shared.size(); i++) {
            var part = shared.get(i);
            var heads = part.place() ? headsBefore(shared, i) : List.<Phrase>of();
            if (heads.isEmpty()) {
                found.add(mention(part));
                continue;
            }
            var whole = text.substring(heads.get(0).start(), part.end());
            found.replaceAll(m -> heads.stream().anyMatch(h -> words(h).equals(m.written()))
                    ? m.as(whole, m.kind(), m.reach(), m.area())
                    : m);
            for (var head : heads) {
                found.add(new Mention(whole, words(part), head.kind(), part.reach(), part.area(), true));
            }
        }
        return found;
    }

    /** "Thường trực, các Ban HĐND thị xã": the area is said once, at the last. */
    private static List<Phrase> withAreas(List<Phrase> parts) {
        var shared = new ArrayList<>(parts);
        for (var i = shared.size() - 2; i >= 0; i--) {
            var part = shared.get(i);
            var next = shared.get(i + 1);
            if (part.reach() == Reach.BARE
                    && next.reach() != Reach.BARE
                    && !part.place()
                    && !next.place()
                    && part.local()
                    && next.local()) {
                shared.set(i, part.reaching(next));
            }
        }
        return shared;
    }

    /** A place behind bodies of another place takes their heads over. */
    private static List<Phrase> headsBefore(List<Phrase> parts, int place) {
        var heads = new ArrayList<Phrase>();
        for (var i = place - 1; i >= 0; i--) {
            var part = parts.get(i);
            if (part.place() || !part.local() || part.reach() != Reach.NAMED && !heads.isEmpty()) {
                break;
            }
            heads.add(0, part);
        }
        return heads;
    }

    private Mention mention(Phrase part) {
        var words = words(part);
        var spoken = part.head() != null
                        && !plain.substring(part.start(), part.end()).contains(part.head())
                ? Character.toUpperCase(part.head().charAt(0)) + part.head().substring(1) + " " + words
                : words;
        return new Mention(words, spoken, part.kind(), part.reach(), part.area(), part.place());
    }

    private String words(Phrase part) {
        return text.substring(part.start(), part.end());
    }
}
