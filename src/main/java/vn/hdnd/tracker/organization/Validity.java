package vn.hdnd.tracker.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** First and last day of something that exists for a time. */
final class Validity {

    private Validity() {}

    static void check(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            throw new OrganizationRefused("validTo", "organization.refused.dates");
        }
    }

    static boolean holds(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
