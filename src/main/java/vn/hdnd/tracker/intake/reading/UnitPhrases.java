package vn.hdnd.tracker.intake.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises bodies in running text, alone and in lists that share a head ("các Bộ: Công an, Tài chính", A02) or an area
 * ("Thường trực, các Ban HĐND thị xã và các xã, phường", A18). Remembers what it found, as the same place is asked for by
 * several readers.
 */
final class UnitPhrases {

    private static final int LONGEST_LIST = 60;
    private static final Pattern NEXT =
            Canonical.pattern("\\s*(?:,\\s*và|;\\s*|,|\\bvà\\b|\\bhoặc\\b|&|/|\\bcùng(?: với)?\\b(?! cấp))\\s*");

    private final String text;
    private final String plain;
    private final PhraseReader reader;
    private final SharedHeads heads;
    private final Map<Integer, Optional<Mentions>> found = new HashMap<>();
    private final Map<Place, Optional<Phrase>> phrases = new HashMap<>();

    UnitPhrases(String text, Host host) {
        this.text = text;
        this.plain = Canonical.of(text);
        this.reader = new PhraseReader(text, plain, host.locality());
        this.heads = new SharedHeads(text, plain);
    }

    /** A place in the text, and what the body before it in a list shares with the one there. */
    private record Place(int start, PhraseReader.@Nullable Sharing before) {}

    String plain() {
        return plain;
    }

    /** The bodies named from this place on, or null where none is named there. */
    @Nullable
    Mentions at(int start) {
        return found.computeIfAbsent(start, place -> Optional.ofNullable(list(place)))
                .orElse(null);
    }

    private @Nullable Mentions list(int start) {
        var first = phrase(start, null);
        if (first == null) {
            return null;
        }
        var parts = new ArrayList<>(List.of(first));
        var end = first.end();
        while (parts.size() < LONGEST_LIST) {
            var connector = NEXT.matcher(plain).region(end, plain.length());
            if (!connector.lookingAt()) {
                break;
            }
            var next = phrase(connector.end(), parts.get(parts.size() - 1));
            if (next == null || next.end() <= end) {
                break;
            }
            parts.add(next);
            end = next.end();
        }
        return new Mentions(start, end, heads.mentions(parts));
    }

    /** Lists overlap where each of their places is asked for, so that a body is read once only. */
    private @Nullable Phrase phrase(int start, @Nullable Phrase before) {
        return phrases.computeIfAbsent(
                        new Place(start, reader.sharing(before)),
                        place -> Optional.ofNullable(reader.at(start, before)))
                .orElse(null);
    }
}
