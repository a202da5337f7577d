package vn.hdnd.tracker.task.monitoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tasks that were picked out of a list, as checkboxes send them: {@code 018f…:3}, the version over which each was shown. */
final class TaskPick {

    private TaskPick() {}

    /** What is of no such kind is left out. */
    static Map<UUID, Long> all(@Nullable List<String> sent) {
        var picks = new LinkedHashMap<UUID, Long>();
        if (sent != null) {
            sent.forEach(one -> read(one, picks));
        }
        return picks;
    }

    private static void read(String sent, Map<UUID, Long> picks) {
        var parts = sent.split(":", 2);
        if (parts.length < 2) {
            return;
        }
        try {
            picks.put(UUID.fromString(parts[0]), Long.parseLong(parts[1]));
        } catch (IllegalArgumentException none) {
            // Nobody types these: what cannot be read was not ours.
        }
    }
}
