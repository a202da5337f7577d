package vn.hdnd.tracker.intake.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds who is to act and with whom, sentence by sentence. */
final class Assignments {

    private static final Pattern DIRECTS =
            Canonical.pattern("\\b(?:chỉ đạo|giao|yêu cầu|đề nghị|kiến nghị)(?:\\s+cho)?\\s*:?\\s+");

    private Assignments() {}

    static Assignment in(String text, Host host) {
        var words = new Words(text, host);
        var leads = new LeadReader(words, host);
        var coordinators = new LinkedHashSet<Mention>();
        var clauses = new ArrayList<Assignment.Clause>();
        for (var sentence : Sentence.of(text, inList(words))) {
            var helping = clauses.isEmpty() ? null : helping(words, sentence);
            if (helping != null) {
                coordinators.addAll(helping.units());
                coordinators.addAll(CoordinatorReader.in(words, sentence));
                continue;
            }
            var named = leads.in(sentence);
            if (!named.isEmpty()) {
                clauses.add(new Assignment.Clause(sentence.start(), List.copyOf(named)));
                coordinators.addAll(CoordinatorReader.besides(named, words, sentence));
            }
            coordinators.addAll(CoordinatorReader.in(words, sentence));
        }
        var fromStart = !clauses.isEmpty() && clauses.get(0).start() == 0;
        return new Assignment(clauses, List.copyOf(coordinators), fromStart);
    }

    /** "…; Văn phòng phối hợp bố trí kinh phí": behind another's duty who only helps leads nothing. */
    private static @Nullable Mentions helping(Words words, Sentence sentence) {
        var named = words.bodies(words.skipBlank(sentence.start()), sentence.end());
        if (named == null) {
            return null;
        }
        var verb = words.matcher(Verbs.COORDINATES, named.end(), sentence.end());
        return verb.lookingAt() && words.bodies(words.skipBlank(verb.end()), sentence.end()) == null ? named : null;
    }

    /** "chỉ đạo Phòng A; Phòng B; Trung tâm C phối hợp …": the semicolons of a list of bodies end no sentence. */
    private static IntPredicate inList(Words words) {
        var inside = new BitSet();
        var verb = words.matcher(DIRECTS, 0, words.plain().length());
        while (verb.find()) {
            var named = words.bodies(verb.end());
            if (named != null) {
                inside.set(verb.end(), named.end());
            }
        }
        return inside::get;
    }
}
