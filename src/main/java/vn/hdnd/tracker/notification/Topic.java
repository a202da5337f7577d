package vn.hdnd.tracker.notification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Role;

/** Kinds of news among which people choose, with whom they concern and how one hears of them unless one chose otherwise. */
public enum Topic {
    /** The unit got something to do. By digest: a notice brings a unit thirty of them in one moment. */
    ASSIGNED(Delivery.DIGEST, false, Role.UNIT_OFFICER),
    /** What became of a report or a request. */
    ANSWERED(Delivery.AT_ONCE, false, Role.UNIT_OFFICER, Role.CLERK),
    /** The unit was urged. */
    REMINDED(Delivery.AT_ONCE, false, Role.UNIT_OFFICER),
    /** A part was suspended, ended, given to another unit, asked for again, or moved to another notice. */
    CHANGED(Delivery.DIGEST, false, Role.UNIT_OFFICER, Role.CLERK),
    /** A report waits to be confirmed. */
    REPORTED(Delivery.DIGEST, true, Role.CLERK, Role.OFFICE_HEAD, Role.COMMITTEE),
    /** A unit asks for more time, or for another unit to do it. */
    ASKED(Delivery.DIGEST, true, Role.CLERK, Role.OFFICE_HEAD),
    /** Taken on, progress. */
    PROGRESS(Delivery.INBOX, true, Role.CLERK),
    /** What is proposed to those who decide, and what became of it. */
    PROPOSED(Delivery.AT_ONCE, true, Role.CLERK, Role.OFFICE_HEAD, Role.COMMITTEE),
    /** Directives, comments, mentions. */
    SPOKEN(Delivery.AT_ONCE, false, Role.UNIT_OFFICER, Role.CLERK, Role.OFFICE_HEAD, Role.COMMITTEE),
    /** Who follows what, who acts for whom. */
    PEOPLE(Delivery.AT_ONCE, false, Role.UNIT_OFFICER, Role.CLERK, Role.OFFICE_HEAD, Role.COMMITTEE);

    private final Delivery usual;
    private final boolean refusable;
    private final Set<Role> roles;

    Topic(Delivery usual, boolean refusable, Role... roles) {
        this.usual = usual;
        this.refusable = refusable;
        this.roles = EnumSet.copyOf(List.of(roles));
    }

    /** How one hears of it unless one chose otherwise. */
    public Delivery usual() {
        return usual;
    }

    /** What one may choose: not to hear of what one has to act on is no choice. */
    public List<Delivery> choices() {
        var choices = new ArrayList<>(List.of(Delivery.AT_ONCE, Delivery.DIGEST, Delivery.INBOX));
        if (refusable) {
            choices.add(Delivery.NONE);
        }
        return choices;
    }

    /** Those that this person may ever hear of. */
    public static List<Topic> of(Actor actor) {
        return Arrays.stream(values())
                .filter(topic -> topic.roles.stream().anyMatch(actor::is))
                .toList();
    }
}
