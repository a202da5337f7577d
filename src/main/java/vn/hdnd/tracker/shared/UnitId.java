package vn.hdnd.tracker.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a unit. */
@Embeddable
public record UnitId(UUID value) implements Serializable {

    public static UnitId next() {
        return new UnitId(Ids.next());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static UnitId of(String text) {
        return new UnitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
