package vn.hdnd.tracker.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.reading.Mention.Reach;

/**
 * Finds who is to act and with whom, sentence by sentence. A body counts as a lead behind a verb of assignment ("giao X",
 * A01) or as the subject of a clause ("X chủ trì", A06; "thì UBND cần", A26); never because it is merely named (A28,
 * A33, "đề nghị UBND cùng cấp giải quyết" inside another's duty).
 */
final class Assignments {

    private static final Pattern SENTENCE =
            Pattern.compile("(?<!\\bTP|\\bTp|\\bTT|ThS|\\bđ/c)[.](?=\\s+\\p{Lu})|;(?=\\s)");
    private static final Pattern CONNECTIVE = Canonical.pattern(
            "(?:(?:đồng thời|riêng|bên cạnh đó|ngoài ra|trong đó|theo đó|cụ thể|nhưng|và|vì vậy|do đó|do vậy|trước mắt)\\b\\s*[,:]?\\s*|[-+*]\\s+)+");
    private static final Pattern BOUNDARY = Canonical.pattern("(?:\\bthì|[,:]|\\bdo)\\s+");
    private static final Pattern WORD = Canonical.pattern("[^\\s.;:()]+\\s+");
    private static final Pattern PERSON = Pattern.compile(
            "(?:[Cc]ác )?(?:[Đđ]ồng chí|đ/c|[Ôô]ng|[Bb]à)\\s+\\p{Lu}\\p{Ll}*(?:\\s\\p{Lu}\\p{Ll}*){1,4}\\s*[-–,(]\\s*");

    private final String text;
    private final UnitPhrases phrases;
    private final String plain;
    private final Host host;
    private final List<Assignment.Clause> clauses = new ArrayList<>();
    private final List<Mention> coordinators = new ArrayList<>();

    private Assignments(String text, Host host) {
        this.phrases = new UnitPhrases(text, host);
        this.plain = phrases.plain();
        this.host = host;
        this.text = text;
    }

    static Assignment in(String text, Host host) {
        return new Assignments(text, host).read();
    }

    private Assignment read() {
        var fromStart = false;
        var from = 0;
        for (var end : sentenceEnds()) {
            var sentence = new Sentence(from, end);
            leads(sentence);
            fromStart |= from == 0 && !clauses.isEmpty();
            coordinators(sentence);
            from = end;
        }
        return new Assignment(clauses, coordinators, fromStart);
    }

    private record Sentence(int start, int end) {}

    private List<Integer> sentenceEnds() {
        var ends = new ArrayList<Integer>();
        var breaks = SENTENCE.matcher(text);
        while (breaks.find()) {
            ends.add(breaks.end());
        }
        ends.add(text.length());
        return ends;
    }

    private void leads(Sentence sentence) {
        var found = new ArrayList<Mention>();
        for (var start : clauseStarts(sentence)) {
            found.addAll(leadsAt(start, sentence));
            if (!found.isEmpty()) {
                break;
            }
        }
        again(sentence, found);
        modal(sentence, found);
        if (!found.isEmpty()) {
            clauses.add(new Assignment.Clause(sentence.start, found));
        }
    }

    /** Where a clause may begin: the sentence itself, behind a colon or bracket, behind the commas of an adverbial. */
    private Iterable<Integer> clauseStarts(Sentence sentence) {
        var first = behind(CONNECTIVE, skipBlank(sentence.start));
        var starts = new TreeSet<Integer>(List.of(first));
        var adverbial =
                Verbs.ADVERBIAL.matcher(plain).region(first, sentence.end).lookingAt();
        for (var i = first; i < sentence.end - 1; i++) {
            var c = plain.charAt(i);
            var list = adverbial && i > first && wordBegins(i) ? phrases.at(i) : null;
            if (list != null) {
                i = list.end() - 1;
            } else if (c == ':' || c == '(' || c == ',' && adverbial) {
                starts.add(behind(CONNECTIVE, skipBlank(i + 1)));
                i = Math.max(
                        i, starts.last() - 1 > i && phrases.at(starts.last()) != null ? endOf(starts.last()) - 1 : i);
            }
        }
        return starts;
    }

    private int endOf(int list) {
        var found = phrases.at(list);
        return found == null ? list : found.end();
    }

    private boolean wordBegins(int at) {
        return Character.isLetter(plain.charAt(at)) && !Character.isLetterOrDigit(plain.charAt(at - 1));
    }

    private List<Mention> leadsAt(int at, Sentence sentence) {
        var assign = Verbs.ASSIGN.matcher(plain).region(at, sentence.end);
        if (assign.lookingAt()) {
            return assigned(assign.end());
        }
        var subject = phrases.at(at);
        if (subject == null || subject.end() > sentence.end) {
            return List.of();
        }
        var behind = skipBlank(subject.end());
        var asks = Verbs.ASSIGN.matcher(plain).region(behind, sentence.end);
        if (asks.lookingAt() && presides(subject)) {
            return assigned(asks.end());
        }
        return acts(subject.end(), sentence) ? subject.units() : List.of();
    }

    private List<Mention> assigned(int at) {
        var person = PERSON.matcher(text).region(at, text.length());
        var from = person.lookingAt() ? person.end() : at;
        var named = phrases.at(from);
        return named == null ? List.of() : named.units();
    }

    /** "UBND tỉnh yêu cầu Thủ trưởng các sở": who presides asks, and does not bind itself (A21). */
    private boolean presides(Mentions subject) {
        return subject.units().stream()
                .allMatch(unit -> host.presides(unit.kind())
                        && (unit.reach() == Reach.BARE
                                || unit.area() != null && unit.area().equals(host.area())));
    }

    private boolean acts(int end, Sentence sentence) {
        if (end >= sentence.end) {
            return false;
        }
        if (plain.charAt(skipBlank(end)) == ':') {
            return skipBlank(end) + 1 < sentence.end;
        }
        return !Verbs.NO_DUTY.matcher(plain).region(end, sentence.end).lookingAt();
    }

    /** A second "giao X" in one sentence; "các Ban Y, Z phối hợp" behind a lead (A39). */
    private void again(Sentence sentence, List<Mention> found) {
        var verb = Verbs.ASSIGN_AGAIN.matcher(plain).region(sentence.start, sentence.end);
        while (verb.find()) {
            var named = phrases.at(verb.end());
            if (named != null && named.end() <= sentence.end) {
                named.units().stream().filter(unit -> !found.contains(unit)).forEach(found::add);
            }
        }
        for (var i = sentence.start; i < sentence.end - 1; i++) {
            if (plain.charAt(i) != ',') {
                continue;
            }
            var named = phrases.at(skipBlank(i + 1));
            if (named == null || named.end() >= sentence.end) {
                continue;
            }
            i = named.end() - 1;
            if (!found.isEmpty()
                    && Verbs.COORDINATES
                            .matcher(plain)
                            .region(named.end(), sentence.end)
                            .lookingAt()
                    && found.stream().noneMatch(named.units()::contains)) {
                coordinators.addAll(named.units());
            } else if (found.isEmpty()
                    && Verbs.LEADS
                            .matcher(plain)
                            .region(named.end(), sentence.end)
                            .lookingAt()) {
                found.addAll(named.units());
            }
        }
    }

    /** "thì UBND cần phải …" (A26). */
    private void modal(Sentence sentence, List<Mention> found) {
        var boundary = BOUNDARY.matcher(plain).region(sentence.start, sentence.end);
        var behind = 0;
        while (boundary.find()) {
            if (boundary.end() < behind) {
                continue;
            }
            var named = phrases.at(boundary.end());
            behind = named == null ? behind : named.end();
            if (named == null || named.end() >= sentence.end) {
                continue;
            }
            var rest = plain.substring(named.end(), sentence.end);
            var binds = Verbs.MODAL.matcher(rest).lookingAt()
                    || boundary.group().startsWith("do")
                            && Verbs.LEADS.matcher(rest).lookingAt();
            if (binds) {
                named.units().stream().filter(unit -> !found.contains(unit)).forEach(found::add);
            }
        }
    }

    private void coordinators(Sentence sentence) {
        var with = Verbs.WITH.matcher(plain).region(sentence.start, sentence.end);
        while (with.find()) {
            var named = coordinated(with.end(), sentence);
            if (named != null) {
                named.units().stream()
                        .filter(unit -> !coordinators.contains(unit))
                        .forEach(coordinators::add);
            }
        }
    }

    /** The bodies behind "phối hợp", though an adverb or two may come between. */
    private @Nullable Mentions coordinated(int end, Sentence sentence) {
        var named = phrases.at(end);
        var at = end;
        for (var i = 0; named == null && i < 8; i++) {
            var word = WORD.matcher(plain).region(at, sentence.end);
            if (!word.lookingAt()) {
                return null;
            }
            at = word.end();
            var last = word.group().strip();
            if ("với".equals(last) || "cùng".equals(last)) {
                named = phrases.at(at);
            }
        }
        return named != null && named.end() <= sentence.end ? named : null;
    }

    private int skipBlank(int at) {
        var i = at;
        while (i < plain.length() - 1 && Character.isWhitespace(plain.charAt(i))) {
            i++;
        }
        return Math.min(i, Math.max(0, plain.length() - 1));
    }

    private int behind(Pattern pattern, int at) {
        var found = pattern.matcher(plain).region(at, plain.length());
        return found.lookingAt() ? Math.min(found.end(), plain.length() - 1) : at;
    }
}
