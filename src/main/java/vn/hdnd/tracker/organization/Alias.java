package vn.hdnd.tracker.organization;

import jakarta.persistence.Embeddable;
import vn.hdnd.tracker.shared.FoldedText;

/** A name by which papers call a unit or a group, and the same folded. */
@Embeddable
record Alias(String alias, String folded) {

    static Alias of(String text) {
        var words = Typed.words(text);
        return new Alias(words, FoldedText.fold(words));
    }
}
