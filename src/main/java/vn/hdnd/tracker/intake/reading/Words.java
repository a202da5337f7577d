package vn.hdnd.tracker.intake.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text in canonical spelling with the bodies that it names: what readers of assignments move about in. */
final class Words {

    private final String text;
    private final UnitPhrases phrases;

    Words(String text, Host host) {
        this.text = text;
        this.phrases = new UnitPhrases(text, host);
    }

    String text() {
        return text;
    }

    String plain() {
        return phrases.plain();
    }

    char at(int place) {
        return plain().charAt(place);
    }

    /** The bodies that are named from this place on and before {@code end}, or null. */
    @Nullable
    Mentions bodies(int place, int end) {
        var named = phrases.at(place);
        return named != null && named.end() <= end ? named : null;
    }

    @Nullable
    Mentions bodies(int place) {
        return phrases.at(place);
    }

    boolean follows(Pattern pattern, int from, int end) {
        return from <= end && matcher(pattern, from, end).lookingAt();
    }

    Matcher matcher(Pattern pattern, int from, int end) {
        return pattern.matcher(plain()).region(from, end).useTransparentBounds(true);
    }

    /** The place behind what the pattern finds here, or the place itself. */
    int behind(Pattern pattern, int from, int end) {
        var found = matcher(pattern, Math.min(from, end), end);
        return found.lookingAt() ? found.end() : from;
    }

    int skipBlank(int from) {
        var i = from;
        while (i < plain().length() && Character.isWhitespace(at(i))) {
            i++;
        }
        return i;
    }

    boolean wordBegins(int place) {
        return Character.isLetter(at(place)) && (place == 0 || !Character.isLetterOrDigit(at(place - 1)));
    }
}
