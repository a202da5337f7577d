package vn.hdnd.tracker.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a group of units. */
@Embeddable
public record UnitGroupId(UUID value) implements Serializable {

    public static UnitGroupId next() {
        return new UnitGroupId(Ids.next());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static UnitGroupId of(String text) {
        return new UnitGroupId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
