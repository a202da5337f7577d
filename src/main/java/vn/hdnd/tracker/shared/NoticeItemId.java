package vn.hdnd.tracker.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an item of a notice. */
@Embeddable
public record NoticeItemId(UUID value) implements Serializable {

    public static NoticeItemId next() {
        return new NoticeItemId(Ids.next());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static NoticeItemId of(String text) {
        return new NoticeItemId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
