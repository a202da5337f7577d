package vn.hdnd.tracker.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an area. */
@Embeddable
public record AreaId(UUID value) implements Serializable {

    public static AreaId next() {
        return new AreaId(Ids.next());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static AreaId of(String text) {
        return new AreaId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
