package vn.hdnd.tracker.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.ItemKind;

/** Decides what an item does: by the verb of its own sentence, else by the nearest lead-in above it. */
final class Kinds {

    private static final Pattern LAST_SENTENCE = Pattern.compile("[.;]\\s+(?=\\p{Lu})");
    private static final String SUBJECT =
            "(?:thường trực|ubnd|ủy ban nhân dân|chủ tịch|phó chủ tịch|phó thủ tướng|thủ tướng|hội nghị|đồng chí|lãnh đạo|đoàn giám sát|chủ tọa|cuộc họp|phiên họp)(?:(?!\\bđể\\b)[^,.;:]){0,60}?\\s(?<!\\b(?:bàn|chuyển|được|đã|tiếp|bị|theo) )(?=";
    /** "Thường trực HĐND thị xã yêu cầu …": as far as the verb. */
    private static final List<Pattern> SUBJECTS = List.of(
            Canonical.pattern(SUBJECT + Verbs.TASK.pattern() + ")"),
            Canonical.pattern(SUBJECT + Verbs.REQUEST.pattern() + ")"),
            Canonical.pattern(SUBJECT + Verbs.DECISION.pattern() + ")"));

    private static final Pattern ORDINAL = Canonical.pattern(
            "(?:thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) là)\\b[,:]?\\s*");
    private static final Pattern OWN_POWER = Canonical.pattern("(?:quyết định|phê duyệt|thông qua)\\b");
    private static final int TITLE = 140;

    private Kinds() {}

    static boolean heading(Node node, Assignment assignment) {
        if (node.heading) {
            return true;
        }
        if (node.introduces()) {
            return node.children.isEmpty() || !binds(beforeLastSentence(node.text), assignment);
        }
        if (node.children.isEmpty()) {
            return title(node);
        }
        var ended = node.text.matches("(?s).*[.!?…;]$|.*\\./\\.$");
        return !ended
                || node.text.length() < TITLE
                        && own(node.text) == null
                        && assignment.clauses().isEmpty()
                        && !Verbs.BARE.matcher(Canonical.of(node.text)).lookingAt();
    }

    /** A line without verb and full stop above an unnumbered paragraph of its own section. */
    private static boolean title(Node node) {
        return node.text.length() < TITLE
                && node.text.chars().noneMatch(Character::isLowerCase)
                && node.text.chars().anyMatch(Character::isLetter);
    }

    /** @param asked whether those who are bound are asked, not directed (the executive, the Fatherland Front) */
    static ItemKind of(Node node, Assignment assignment, List<ItemKind> above, boolean asked) {
        var own = own(node.text);
        var under = above.isEmpty() ? null : above.get(0);
        var evaluated = under != null && (under == ItemKind.RECOGNITION || under == ItemKind.LIMITATION);
        var plain = Canonical.of(node.text);
        if (own == ItemKind.DECISION
                && under == ItemKind.TASK
                && OWN_POWER.matcher(plain).lookingAt()) {
            return ItemKind.TASK;
        }
        if (own == ItemKind.DECISION
                && under != null
                && under.binding()
                && Verbs.AGREES_WITH.matcher(plain).lookingAt()) {
            return under == ItemKind.REQUEST && asked ? ItemKind.REQUEST : ItemKind.TASK;
        }
        if (own != null && !(evaluated && own == ItemKind.DECISION)) {
            return own;
        }
        if (under != null && evaluated) {
            return under;
        }
        if (!assignment.clauses().isEmpty() && assignment.fromStart()
                || Verbs.BARE.matcher(plain).lookingAt()) {
            return under == ItemKind.REQUEST && asked ? ItemKind.REQUEST : ItemKind.TASK;
        }
        if (under != null) {
            return under;
        }
        if (!assignment.clauses().isEmpty()) {
            return ItemKind.TASK;
        }
        return judged(plain);
    }

    /** What a heading makes of its children, or null where it says nothing. */
    static @Nullable ItemKind introduces(String text) {
        var own = own(text);
        if (own != null) {
            return own;
        }
        return Verbs.TASK_TOPIC.matcher(Canonical.of(text)).matches() ? ItemKind.TASK : null;
    }

    /** As above, also by whom a heading names: "UBND thị xã cần làm rõ:". */
    static @Nullable ItemKind introduces(String text, @Nullable Assignment assignment) {
        var kind = introduces(text);
        if (kind != null || assignment == null || assignment.clauses().isEmpty()) {
            return kind;
        }
        var last = text.substring(text.lastIndexOf('.') + 1).strip();
        return last.endsWith(":") && Verbs.TELLS.matcher(Canonical.of(last)).find() ? ItemKind.TASK : null;
    }

    /** Whether a text says itself that somebody is to do something, or that something is decided. */
    static boolean asks(String text) {
        var own = own(text);
        return own != null && (own.binding() || own == ItemKind.DECISION);
    }

    private static @Nullable ItemKind own(String text) {
        var plain = Canonical.of(firstSentence(text));
        var starts = starts(plain);
        for (var start : starts) {
            var own = clause(plain, start, start.equals(starts.get(0)));
            if (own != null) {
                return own;
            }
        }
        return null;
    }

    private static @Nullable ItemKind clause(String plain, int start, boolean first) {
        if (at(Verbs.RECOGNITION, plain, start)) {
            return ItemKind.RECOGNITION;
        }
        if (first && at(Verbs.LIMITATION, plain, start) && !at(Verbs.BARE, plain, start)) {
            return ItemKind.LIMITATION;
        }
        for (var from : new int[] {start, behindSubject(plain, start)}) {
            if (at(Verbs.TASK, plain, from)) {
                return ItemKind.TASK;
            }
            if (at(Verbs.REQUEST, plain, from)) {
                return ItemKind.REQUEST;
            }
            if (at(Verbs.DECISION, plain, from)) {
                return ItemKind.DECISION;
            }
        }
        return null;
    }

    private static boolean at(Pattern verb, String plain, int from) {
        return verb.matcher(plain).region(from, plain.length()).lookingAt();
    }

    private static int behindSubject(String plain, int start) {
        for (var subject : SUBJECTS) {
            var found = subject.matcher(plain).region(start, plain.length());
            if (found.lookingAt()) {
                return found.end();
            }
        }
        return start;
    }

    /** The sentence itself, behind a colon, behind the commas of an adverbial. */
    private static List<Integer> starts(String plain) {
        var ordinal = ORDINAL.matcher(plain);
        var first = ordinal.lookingAt() ? ordinal.end() : 0;
        var starts = new ArrayList<>(List.of(first));
        var adverbial = at(Verbs.ADVERBIAL, plain, first);
        for (var i = first; i < plain.length() - 2; i++) {
            if (plain.charAt(i) == ':' || plain.charAt(i) == ',' && adverbial) {
                starts.add(i + 2);
            }
        }
        return starts;
    }

    private static ItemKind judged(String plain) {
        if (Verbs.BLAME.matcher(firstSentence(plain)).find()) {
            return ItemKind.LIMITATION;
        }
        var done = Verbs.DONE.matcher(plain);
        return done.find() && Verbs.PRAISE.matcher(plain).find(done.end())
                ? ItemKind.RECOGNITION
                : ItemKind.INFORMATION;
    }

    private static boolean binds(String text, Assignment assignment) {
        return !text.isEmpty() && (own(text) != null || !assignment.clauses().isEmpty());
    }

    private static String firstSentence(String text) {
        var stop = Pattern.compile("(?<!\\bTP|\\bTp)\\.\\s+(?=[\\p{L}])|;\\s").matcher(text);
        return stop.find() ? text.substring(0, stop.start() + 1) : text;
    }

    private static String beforeLastSentence(String text) {
        var stops = LAST_SENTENCE.matcher(text);
        var end = 0;
        while (stops.find()) {
            end = stops.start();
        }
        return text.substring(0, end);
    }
}
