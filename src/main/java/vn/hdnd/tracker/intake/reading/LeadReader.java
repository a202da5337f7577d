package vn.hdnd.tracker.intake.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.hdnd.tracker.intake.reading.Mention.Reach;

/**
 * Finds who is to act. A body counts as a lead behind a verb of assignment ("giao X", A01) or as the subject of a clause
 * ("X chủ trì", A06; "thì UBND cần", A26); never because it is merely named (A28, A33, "đề nghị UBND cùng cấp giải quyết"
 * inside another's duty).
 */
final class LeadReader {

    private static final Pattern CONNECTIVE = Canonical.pattern(
            "(?:(?:đồng thời|riêng|bên cạnh đó|ngoài ra|trong đó|theo đó|cụ thể|nhưng|và|vì vậy|do đó|do vậy|trước mắt|mặt khác|cùng với đó|trước hết|(?:thứ (?:nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười))(?=[,:]))\\b\\s*[,:]?\\s*|[-+*]\\s+){1,8}");
    private static final Pattern BOUNDARY = Canonical.pattern("(?:\\bthì|[,:]|\\bdo)\\s+");
    private static final Pattern ADDRESSED =
            Canonical.pattern("(?:đối với|về phía|riêng|(?:trách nhiệm|nhiệm vụ) (?:của|đối với))\\s+(?=\\p{L})");
    private static final Pattern PERSON = Pattern.compile(
            "(?:[Cc]ác )?(?:[Đđ]ồng chí|đ/c|Đ/c|[Ôô]ng|[Bb]à)[: ]\\s*\\p{Lu}\\p{Ll}*(?:\\s\\p{Lu}\\p{Ll}*){1,4}\\s*[-–,(]\\s*");

    private final Words words;
    private final Host host;

    LeadReader(Words words, Host host) {
        this.words = words;
        this.host = host;
    }

    Set<Mention> in(Sentence sentence) {
        var found = new LinkedHashSet<Mention>();
        for (var start : clauseStarts(sentence)) {
            found.addAll(at(start, sentence));
            if (!found.isEmpty()) {
                break;
            }
        }
        again(sentence, found);
        modal(sentence, found);
        return found.isEmpty() ? addressed(sentence) : found;
    }

    /** Where a clause may begin: the sentence itself, behind a colon or bracket, behind the commas of an adverbial. */
    private Iterable<Integer> clauseStarts(Sentence sentence) {
        var first = begin(sentence.start(), sentence);
        var starts = new TreeSet<Integer>(List.of(first));
        var adverbial = words.follows(Verbs.ADVERBIAL, first, sentence.end());
        for (var i = first; i < sentence.end() - 1; i++) {
            var c = words.at(i);
            var list = adverbial && i > first && words.wordBegins(i) ? words.bodies(i) : null;
            if (list != null) {
                i = list.end() - 1;
            } else if (c == ':' || c == '(' || c == ',' && adverbial) {
                var start = begin(i + 1, sentence);
                starts.add(start);
                var there = words.bodies(start);
                i = there == null ? i : Math.max(i, there.end() - 1);
            }
        }
        return starts;
    }

    private int begin(int at, Sentence sentence) {
        return Math.min(
                words.behind(CONNECTIVE, words.skipBlank(at), sentence.end()),
                words.plain().length());
    }

    private List<Mention> at(int at, Sentence sentence) {
        if (at >= sentence.end()) {
            return List.of();
        }
        var verb = words.behind(Verbs.ASSIGN, at, sentence.end());
        if (verb > at) {
            return assigned(verb, sentence);
        }
        var person = PERSON.matcher(words.text()).region(at, sentence.end());
        var named = person.lookingAt();
        var subject = words.bodies(named ? person.end() : at, sentence.end());
        if (subject != null) {
            var asks = words.behind(Verbs.ASSIGN, words.skipBlank(subject.end()), sentence.end());
            if (asks > words.skipBlank(subject.end()) && presides(subject)) {
                return assigned(asks, sentence);
            }
            if (presides(subject) && words.follows(Verbs.DECISION, words.skipBlank(subject.end()), sentence.end())) {
                return List.of();
            }
            if (acts(
                    named ? words.behind(Verbs.CLOSES_TITLE, subject.end(), sentence.end()) : subject.end(),
                    sentence)) {
                return subject.units();
            }
        }
        var speaks = words.behind(Verbs.SPEAKER, at, sentence.end());
        return speaks > at ? assigned(words.behind(Verbs.ASSIGN, speaks, sentence.end()), sentence) : List.of();
    }

    private List<Mention> assigned(int at, Sentence sentence) {
        var person = PERSON.matcher(words.text()).region(Math.min(at, sentence.end()), sentence.end());
        var named = words.bodies(person.lookingAt() ? person.end() : at);
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
        var behind = words.skipBlank(end);
        if (behind >= sentence.end()) {
            return false;
        }
        if (words.at(behind) == ':') {
            return behind + 1 < sentence.end();
        }
        return words.follows(Verbs.CHARGED, end, sentence.end())
                || words.follows(Verbs.LEADS, end, sentence.end())
                || !words.follows(Verbs.NO_DUTY, end, sentence.end());
    }

    /** A second "giao X" in one sentence; "…, X chủ trì" where nobody leads yet. */
    private void again(Sentence sentence, Set<Mention> found) {
        var verb = words.matcher(Verbs.ASSIGN_AGAIN, sentence.start(), sentence.end());
        while (verb.find()) {
            var named = words.bodies(verb.end(), sentence.end());
            if (named != null) {
                found.addAll(named.units());
            }
        }
        for (var i = sentence.start(); found.isEmpty() && i < sentence.end() - 1; i++) {
            var named = words.at(i) == ',' ? words.bodies(words.skipBlank(i + 1), sentence.end()) : null;
            if (named == null) {
                continue;
            }
            i = named.end() - 1;
            if (words.follows(Verbs.LEADS, named.end(), sentence.end())) {
                found.addAll(named.units());
            }
        }
    }

    /** "thì UBND cần phải …" (A26). */
    private void modal(Sentence sentence, Set<Mention> found) {
        var boundary = words.matcher(BOUNDARY, sentence.start(), sentence.end());
        var behind = 0;
        while (boundary.find()) {
            if (boundary.end() < behind) {
                continue;
            }
            var named = words.bodies(boundary.end(), sentence.end());
            if (named == null) {
                continue;
            }
            behind = named.end();
            if (words.follows(Verbs.MODAL, behind, sentence.end())
                    || boundary.group().startsWith("do") && words.follows(Verbs.LEADS, behind, sentence.end())) {
                found.addAll(named.units());
            }
        }
    }

    /** "Đối với Thường trực HĐND các xã, phường: Tăng cường …". */
    private Set<Mention> addressed(Sentence sentence) {
        var at = words.skipBlank(sentence.start());
        var behind = words.behind(ADDRESSED, at, sentence.end());
        var named = behind > at ? words.bodies(behind, sentence.end()) : null;
        if (named == null) {
            return Set.of();
        }
        var colon = words.skipBlank(named.end());
        return colon + 1 < sentence.end()
                        && words.at(colon) == ':'
                        && words.follows(Verbs.BARE, words.skipBlank(colon + 1), sentence.end())
                ? new LinkedHashSet<>(named.units())
                : Set.of();
    }
}
