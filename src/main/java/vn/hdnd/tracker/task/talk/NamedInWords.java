package vn.hdnd.tracker.task.talk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.task.talk.Places.Reader;

/**
 * Finds people who are named in what is typed, as in “@Nguyễn Văn An xem giúp”. The longest name that fits is meant; a name
 * that two people bear names nobody, because the text does not say which of them.
 */
final class NamedInWords {

    private NamedInWords() {}

    /** Of these readers, those named in the words, in the order in which they are named. */
    static Set<AccountId> in(String words, List<Reader> readers) {
        var named = new LinkedHashSet<AccountId>();
        for (var at = words.indexOf('@'); at >= 0; at = words.indexOf('@', at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(words.codePointBefore(at))) {
                add(named, words, at + 1, readers);
            }
        }
        return named;
    }

    private static void add(Set<AccountId> named, String words, int from, List<Reader> readers) {
        var longest = readers.stream()
                .map(Reader::name)
                .filter(name -> fits(words, from, name))
                .mapToInt(String::length)
                .max();
        if (longest.isEmpty()) {
            return;
        }
        var bearers = readers.stream()
                .filter(reader -> reader.name().length() == longest.getAsInt() && fits(words, from, reader.name()))
                .map(Reader::id)
                .distinct()
                .toList();
        if (bearers.size() == 1) {
            named.add(bearers.get(0));
        }
    }

    private static boolean fits(String words, int from, String name) {
        var end = from + name.length();
        return end <= words.length()
                && words.substring(from, end).toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))
                && (end == words.length() || !Character.isLetterOrDigit(words.codePointAt(end)));
    }
}
