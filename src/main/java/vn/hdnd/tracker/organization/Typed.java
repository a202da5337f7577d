package vn.hdnd.tracker.organization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.FoldedText;

/** What people type, made fit to be kept. */
final class Typed {

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private Typed() {}

    /** NFC, white space single and none at the ends. */
    static String words(String text) {
        return FoldedText.nfc(text).replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    static @Nullable String optional(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var words = words(text);
        return words.isEmpty() ? null : words;
    }

    /** Without empty ones and those that differ only in marks and case; in the order typed. */
    static List<Alias> aliases(Collection<String> texts) {
        var byFolded = new LinkedHashMap<String, Alias>();
        for (var text : texts) {
            var alias = Alias.of(text);
            if (!alias.folded().isEmpty()) {
                byFolded.putIfAbsent(alias.folded(), alias);
            }
        }
        return new ArrayList<>(byFolded.values());
    }
}
