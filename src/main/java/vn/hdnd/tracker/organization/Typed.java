package vn.hdnd.tracker.organization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.FoldedText;

/** What people type, made fit to be kept. */
final class Typed {

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    static final int LONGEST_NAME = 300;

    private Typed() {}

    /** NFC, white space single and none at the ends, no control characters. */
    static String words(String text) {
        return FoldedText.line(text);
    }

    /** Words that must be there and not be too many. */
    static String name(String field, String text) {
        var words = words(text);
        if (words.isEmpty()) {
            throw new OrganizationRefused(field, "organization.refused.blank");
        }
        return limited(field, words, LONGEST_NAME);
    }

    static @Nullable String optional(String field, @Nullable String text) {
        var words = optional(text);
        return words == null ? null : limited(field, words, LONGEST_NAME);
    }

    static String limited(String field, String words, int longest) {
        if (words.length() > longest) {
            throw new OrganizationRefused(field, "organization.refused.too-long", longest);
        }
        return words;
    }

    static @Nullable String optional(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var words = words(text);
        return words.isEmpty() ? null : words;
    }

    /** Makes the names those that are wanted; one that stays as it is keeps where it came from. */
    static void keep(Set<Alias> names, List<Alias> wanted) {
        names.removeIf(name -> wanted.stream().noneMatch(other -> other.alias().equals(name.alias())));
        wanted.stream()
                .filter(other -> names.stream().noneMatch(other::sameAs))
                .toList()
                .forEach(names::add);
    }

    /** Without empty ones and those that differ only in marks and case; in the order typed. */
    static List<Alias> aliases(Collection<String> texts) {
        var byFolded = new LinkedHashMap<String, Alias>();
        for (var text : texts) {
            var alias = Alias.of(limited("aliases", text, LONGEST_NAME));
            if (!alias.folded().isEmpty()) {
                byFolded.putIfAbsent(alias.folded(), alias);
            }
        }
        return new ArrayList<>(byFolded.values());
    }
}
