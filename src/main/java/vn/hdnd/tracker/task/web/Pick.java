package vn.hdnd.tracker.task.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.AssignmentId;

/**
 * A row that was picked out of a list, as it was when the list was shown.
 *
 * @param version over which the row was shown; -1, which compares with none, where it was not sent
 */
public record Pick(AssignmentId id, long version) {

    /** What one act may be done to at once. */
    public static final int MOST = 300;

    /** As checkboxes send it: {@code 018f…:3}; what is none of that kind is left out. */
    public static List<Pick> all(@Nullable List<String> sent) {
        return Objects.requireNonNullElse(sent, List.<String>of()).stream()
                .map(Pick::of)
                .flatMap(Optional::stream)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Optional<Pick> of(String sent) {
        var parts = sent.split(":", 2);
        try {
            var version = parts.length == 1 ? -1 : Long.parseLong(parts[1]);
            return Optional.of(new Pick(new AssignmentId(UUID.fromString(parts[0])), version));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
