package vn.hdnd.tracker.organization;

import org.jspecify.annotations.Nullable;

/** How the Standing Committee speaks to a unit. The tone follows the addressee, not the verb of the notice. */
public enum Relation {
    /** A body of the host's own council and its Office: it is directed. */
    DIRECT,
    /** A council body of an area below: it is directed, through its standing committee. */
    SUBORDINATE,
    /** A People's Committee or a department: it is asked, and its answer is noted. */
    PEER,
    /** The Fatherland Front, unions and all others: they are asked, and their answer is noted. */
    PARTNER;

    /** Is given tasks and confirmed; the others are asked and thanked, and counted apart. */
    public boolean directed() {
        return this == DIRECT || this == SUBORDINATE;
    }

    /** @param level null for a body that is neither the host's nor one level below: nobody here directs it */
    public static Relation of(UnitKind kind, @Nullable RelativeLevel level) {
        return switch (kind) {
            case STANDING_COMMITTEE, COUNCIL_COMMITTEE, DELEGATE_GROUP, OFFICE ->
                level == null ? PARTNER : level == RelativeLevel.HOST ? DIRECT : SUBORDINATE;
            case PEOPLES_COMMITTEE, DEPARTMENT -> PEER;
            case FATHERLAND_FRONT, PARTY_BODY, OTHER -> PARTNER;
        };
    }
}
