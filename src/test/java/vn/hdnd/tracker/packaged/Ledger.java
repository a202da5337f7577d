package vn.hdnd.tracker.packaged;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What the application said it had recorded: submission by submission, with the words of each. */
final class Ledger {

    private final Map<UUID, String> acknowledged = new ConcurrentHashMap<>();

    void enter(UUID submission, String words) {
        acknowledged.put(submission, words);
    }

    int size() {
        return acknowledged.size();
    }

    Map<UUID, String> entries() {
        return Map.copyOf(acknowledged);
    }

    /** Waits until that many more are acknowledged than are now. */
    void awaitMore(int count, Duration within) throws InterruptedException {
        int target = size() + count;
        long end = System.nanoTime() + within.toNanos();
        while (size() < target) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Only %d of %d further reports were acknowledged within %s"
                        .formatted(count - (target - size()), count, within));
            }
            Thread.sleep(20);
        }
    }
}
