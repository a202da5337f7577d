package vn.hdnd.tracker.access;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.support.SampleCouncil;

/** Everybody who could ask: a column of the matrix. */
public enum Visitor {
    SIGNED_OUT(council -> null),
    CLERK(SampleCouncil::clerk),
    OFFICE_HEAD(SampleCouncil::head),
    COMMITTEE(SampleCouncil::committee),
    /** Officer of {@link SampleCouncil#ward}, whose objects the rows ask for. */
    OWN_UNIT(SampleCouncil::ownOfficer),
    /** Officer of {@link SampleCouncil#otherWard}. */
    OTHER_UNIT(SampleCouncil::otherOfficer),
    OBSERVER(SampleCouncil::observer),
    ADMIN(SampleCouncil::admin);

    public static final Set<Visitor> OFFICE = Set.of(CLERK, OFFICE_HEAD);
    public static final Set<Visitor> UNITS = Set.of(OWN_UNIT, OTHER_UNIT);
    /** Who may read everything that is tracked. */
    public static final Set<Visitor> READERS = Set.of(CLERK, OFFICE_HEAD, COMMITTEE, OBSERVER);

    public static final Set<Visitor> SIGNED_IN = EnumSet.complementOf(EnumSet.of(SIGNED_OUT));

    private final Function<SampleCouncil, @Nullable Actor> actor;

    Visitor(Function<SampleCouncil, @Nullable Actor> actor) {
        this.actor = actor;
    }

    Optional<Actor> actor(SampleCouncil council) {
        return Optional.ofNullable(actor.apply(council));
    }
}
