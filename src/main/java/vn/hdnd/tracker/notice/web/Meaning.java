package vn.hdnd.tracker.notice.web;

import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a clerk says that unknown words mean.
 *
 * @param token {@code u:<id>@words} or {@code g:<id>@words}; empty where nothing was said
 */
record Meaning(String token) {

    /** The button that was pressed, else the first list in which something was chosen. */
    static Meaning of(String pressed, String @Nullable [] chosen) {
        var lists = chosen == null ? Stream.<String>empty() : Arrays.stream(chosen);
        return new Meaning(Stream.concat(Stream.of(pressed), lists)
                .filter(token -> token.indexOf('@') > 0)
                .findFirst()
                .orElse(""));
    }

    String words() {
        return token.substring(token.indexOf('@') + 1);
    }
}
