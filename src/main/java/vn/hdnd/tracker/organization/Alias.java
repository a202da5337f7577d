package vn.hdnd.tracker.organization;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.FoldedText;

/**
 * A name by which papers call a unit or a group, and the same folded.
 *
 * @param learnedBy who chose the unit for these words in review; null where the name was typed
 */
@Embeddable
record Alias(
        String alias,
        String folded,
        @Nullable String learnedBy,
        @Nullable Instant learnedAt) {

    static Alias of(String text) {
        var words = Typed.words(text);
        return new Alias(words, FoldedText.fold(words), null, null);
    }

    Alias learned(String by, Instant at) {
        return new Alias(alias, folded, by, at);
    }

    boolean sameAs(Alias other) {
        return folded.equals(other.folded);
    }
}
