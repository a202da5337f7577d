package vn.hdnd.tracker.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a progress report. */
@Embeddable
public record ReportId(UUID value) implements Serializable {

    public static ReportId next() {
        return new ReportId(Ids.next());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static ReportId of(String text) {
        return new ReportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
