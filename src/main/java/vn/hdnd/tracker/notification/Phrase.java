package vn.hdnd.tracker.notification;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.task.standing.RoundLabel;

/**
 * Words in whichever language is asked for.
 *
 * @param key message key
 * @param arguments fill its places; among them other phrases
 */
public record Phrase(String key, List<@Nullable Object> arguments) {

    public static Phrase of(String key, @Nullable Object... arguments) {
        return new Phrase(key, Arrays.asList(arguments));
    }

    /** What a common report of this round is called. */
    public static Phrase commonReport(RoundLabel round) {
        return of("notification.common", of(round.key(), round.argument()));
    }

    /** What people typed, the same in every language. */
    static Phrase typed(@Nullable String text) {
        return of("notification.typed", text == null ? "" : text);
    }
}
