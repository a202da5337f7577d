package vn.hdnd.tracker.notice;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place in the list of notices, newest first; those without a date of issue stand before all others.
 *
 * @param day of issue, or the day that stands for none
 */
public record NoticePlace(LocalDate day, UUID id) {

    static final LocalDate NO_DAY = LocalDate.of(9999, 12, 31);

    static NoticePlace of(NoticeRow row) {
        return new NoticePlace(
                row.issuedOn() == null ? NO_DAY : row.issuedOn(), row.id().value());
    }

    /** As written by {@link #toString}; empty for anything else. */
    public static Optional<NoticePlace> parse(@Nullable String text) {
        if (text == null || text.length() != 47) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new NoticePlace(LocalDate.parse(text.substring(0, 10)), UUID.fromString(text.substring(11))));
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return day + "_" + id;
    }
}
