package vn.hdnd.tracker.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.ItemKind;

/** Decides what an item does: by the verb of its own sentence, else by the nearest lead-in above it. */
final class Kinds {

    private static final Pattern LAST_SENTENCE = Pattern.compile("[.;]\\s+(?=\\p{Lu})");
    private static final Pattern SUBJECT_ASKS = Canonical.pattern(
            "(?:(?:thường trực|ubnd|ủy ban nhân dân|chủ tịch|phó chủ tịch|phó thủ tướng|thủ tướng|hội nghị|đồng chí|lãnh đạo)(?:(?!\\bđể\\b)[^,.;:]){0,60}?\\s)?");
    private static final int TITLE = 140;

    private Kinds() {}

    static boolean heading(Node node, Assignment assignment) {
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
        if (own != null && !(evaluated && own == ItemKind.DECISION)) {
            return own;
        }
        var plain = Canonical.of(node.text);
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

    private static @Nullable ItemKind own(String text) {
        var plain = Canonical.of(firstSentence(text));
        for (var start : starts(plain)) {
            var clause = plain.substring(start);
            if (Verbs.RECOGNITION.matcher(clause).lookingAt()) {
                return ItemKind.RECOGNITION;
            }
            if (start == 0
                    && Verbs.LIMITATION.matcher(clause).lookingAt()
                    && !Verbs.BARE.matcher(clause).lookingAt()) {
                return ItemKind.LIMITATION;
            }
            for (var from : new int[] {start, start + subject(clause)}) {
                var verb = plain.substring(from);
                if (Verbs.TASK.matcher(verb).lookingAt()) {
                    return ItemKind.TASK;
                }
                if (Verbs.REQUEST.matcher(verb).lookingAt()) {
                    return ItemKind.REQUEST;
                }
                if (Verbs.DECISION.matcher(verb).lookingAt()) {
                    return ItemKind.DECISION;
                }
            }
        }
        return null;
    }

    private static int subject(String clause) {
        for (var verb : List.of(Verbs.TASK, Verbs.REQUEST, Verbs.DECISION)) {
            var found = Canonical.pattern(SUBJECT_ASKS.pattern() + "(?=" + verb.pattern() + ")")
                    .matcher(clause);
            if (found.lookingAt()) {
                return found.end();
            }
        }
        return 0;
    }

    private static List<Integer> starts(String plain) {
        var starts = new ArrayList<>(List.of(0));
        var adverbial = Verbs.ADVERBIAL.matcher(plain).lookingAt();
        for (var i = 0; i < plain.length() - 2; i++) {
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
        return Verbs.PRAISE.matcher(plain).find() ? ItemKind.RECOGNITION : ItemKind.INFORMATION;
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
