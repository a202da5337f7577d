package vn.hdnd.tracker.task.web;

import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.AssignmentId;

/**
 * An act of one click, with a reason where one is needed.
 *
 * @param version over which the button was shown
 * @param from the page to come back to: {@code desk}, {@code task}, or the part's own
 */
record ActForm(
        @Nullable Long version,
        @Nullable String note,
        @Nullable String from) {

    /** No version compares with none. */
    long seen() {
        return version == null ? -1 : version;
    }

    @Nullable
    String words(int most) {
        if (note == null || note.isBlank()) {
            return null;
        }
        var words = note.replace("\r\n", "\n").strip();
        return words.substring(0, Math.min(words.length(), most));
    }

    String back(AssignmentId id, String code) {
        if ("desk".equals(from)) {
            return "/desk";
        }
        return "task".equals(from) ? "/tasks/" + code + "#a-" + id : "/assignments/" + id;
    }
}
