package vn.hdnd.tracker.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies one unit's assignment. */
@Embeddable
public record AssignmentId(UUID value) implements Serializable {

    public static AssignmentId next() {
        return new AssignmentId(Ids.next());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static AssignmentId of(String text) {
        return new AssignmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
