package vn.hdnd.tracker.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a task. */
@Embeddable
public record TaskId(UUID value) implements Serializable {

    public static TaskId next() {
        return new TaskId(Ids.next());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static TaskId of(String text) {
        return new TaskId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
