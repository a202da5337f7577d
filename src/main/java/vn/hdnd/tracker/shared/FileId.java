package vn.hdnd.tracker.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a stored file. */
@Embeddable
public record FileId(UUID value) implements Serializable {

    public static FileId next() {
        return new FileId(Ids.next());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static FileId of(String text) {
        return new FileId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
