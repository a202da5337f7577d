package vn.hdnd.tracker.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** A part of an item's text that is read on its own: up to a full stop or a semicolon. */
record Sentence(int start, int end) {

    private static final Pattern BREAK =
            Pattern.compile("(?<!\\bTP|\\bTp|\\bTT|ThS|\\bđ/c|\\bTS)[.](?=\\s+\\p{Lu})|;(?=\\s)");

    /** @param joined the places of semicolons that end no sentence */
    static List<Sentence> of(String text, IntPredicate joined) {
        var sentences = new ArrayList<Sentence>();
        var breaks = BREAK.matcher(text);
        var from = 0;
        while (breaks.find()) {
            if (text.charAt(breaks.start()) == ';' && joined.test(breaks.start())) {
                continue;
            }
            sentences.add(new Sentence(from, breaks.end()));
            from = breaks.end();
        }
        sentences.add(new Sentence(from, text.length()));
        return sentences;
    }
}
