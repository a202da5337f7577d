package vn.hdnd.tracker.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a meeting. */
@Embeddable
public record MeetingId(UUID value) implements Serializable {

    public static MeetingId next() {
        return new MeetingId(Ids.next());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static MeetingId of(String text) {
        return new MeetingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
