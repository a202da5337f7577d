package vn.hdnd.tracker.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a notice of conclusions. */
@Embeddable
public record NoticeId(UUID value) implements Serializable {

    public static NoticeId next() {
        return new NoticeId(Ids.next());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static NoticeId of(String text) {
        return new NoticeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
