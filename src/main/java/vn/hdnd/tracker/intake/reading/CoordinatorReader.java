package vn.hdnd.tracker.intake.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds with whom something is to be done: behind "phối hợp với" (A06–A14), before "phối hợp" (A39). */
final class CoordinatorReader {

    private static final Pattern WORD = Canonical.pattern("[^\\s.;:()]+\\s+");
    private static final Pattern VILLAGE = Canonical.pattern("\\b(?:thôn|bản|tổ dân phố|khu phố)\\b");
    /** Adverbs that may stand between "phối hợp" and the bodies. */
    private static final int ADVERBS = 8;

    private CoordinatorReader() {}

    static Set<Mention> in(Words words, Sentence sentence) {
        var found = new LinkedHashSet<Mention>();
        var with = words.matcher(Verbs.WITH, sentence.start(), sentence.end());
        while (with.find()) {
            var named = behind(with.end(), words, sentence);
            if (named != null && !meeting(with.group(), with.start(), words)) {
                named.units().stream().filter(unit -> !village(unit)).forEach(found::add);
            }
        }
        return found;
    }

    /** Villages and their heads help, and are no bodies that answer for it. */
    private static boolean village(Mention unit) {
        return VILLAGE.matcher(Canonical.of(unit.written())).find();
    }

    /** "(làm việc với UBND phường … vào 8 giờ)" tells of a meeting. */
    private static boolean meeting(String verb, int at, Words words) {
        return verb.startsWith("làm việc")
                && words.plain().lastIndexOf('(', at) > words.plain().lastIndexOf(')', at);
    }

    /** The bodies behind the verb, though an adverb or two may come between. */
    private static @Nullable Mentions behind(int end, Words words, Sentence sentence) {
        var named = words.bodies(end, sentence.end());
        var at = end;
        for (var i = 0; named == null && i < ADVERBS; i++) {
            var word = words.matcher(WORD, at, sentence.end());
            if (!word.lookingAt()) {
                return null;
            }
            at = word.end();
            var last = word.group().strip();
            if ("với".equals(last) || "cùng".equals(last)) {
                named = words.bodies(at, sentence.end());
            }
        }
        return named;
    }

    /** "Giao Ban X làm đầu mối, các Ban Y, Z phối hợp": behind a lead. */
    static List<Mention> besides(Collection<Mention> leads, Words words, Sentence sentence) {
        var known = new HashSet<>(leads);
        var found = new ArrayList<Mention>();
        for (var i = sentence.start(); i < sentence.end() - 1; i++) {
            if (words.at(i) != ',' && words.at(i) != ':') {
                continue;
            }
            var named = words.bodies(words.skipBlank(i + 1), sentence.end());
            if (named == null) {
                continue;
            }
            i = named.end() - 1;
            if (words.follows(Verbs.COORDINATES, named.end(), sentence.end())
                    && named.units().stream().noneMatch(known::contains)) {
                found.addAll(named.units());
            }
        }
        return found;
    }
}
