package vn.hdnd.tracker.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Makes the time-ordered UUIDs (version 7, RFC 9562) that every row is known by. */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
