package vn.hdnd.tracker.intake.reading;

import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.reading.Mention.Reach;
import vn.hdnd.tracker.organization.UnitKind;

/**
 * One body where a text names it.
 *
 * @param area the kind of area where {@code reach} is {@link Reach#NAMED}
 * @param place an area alone ("các xã, phường"), whichever body of it is meant
 * @param head the noun that names bodies of its sort, which the next may share; null for a place
 */
record Phrase(
        int start,
        int end,
        UnitKind kind,
        Reach reach,
        @Nullable String area,
        boolean place,
        @Nullable String head) {

    /** A body that every area has. */
    boolean local() {
        return switch (kind) {
            case STANDING_COMMITTEE, COUNCIL_COMMITTEE, DELEGATE_GROUP, PEOPLES_COMMITTEE, FATHERLAND_FRONT -> true;
            case OFFICE, DEPARTMENT, PARTY_BODY, OTHER -> false;
        };
    }

    Phrase reaching(Phrase other) {
        return new Phrase(start, end, kind, other.reach, other.area, place, head);
    }
}
