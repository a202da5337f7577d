package vn.hdnd.tracker.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an account. */
@Embeddable
public record AccountId(UUID value) implements Serializable {

    public static AccountId next() {
        return new AccountId(Ids.next());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static AccountId of(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
