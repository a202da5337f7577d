package vn.hdnd.tracker.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;

/**
 * A person who can sign in, as one who is told something.
 *
 * @param actor with the roles held now; decisions that are handed over are not read
 * @param email null where the person has none
 * @param locale the language to write in
 */
public record Addressee(Actor actor, @Nullable String email, Locale locale) {

    public AccountId id() {
        return actor.id();
    }

    /** The roles of another reading of the same person, together with these. */
    Addressee and(Addressee other) {
        var roles = new ArrayList<>(actor.roles());
        roles.addAll(other.actor.roles());
        return new Addressee(new Actor(actor.id(), actor.username(), actor.name(), List.copyOf(roles)), email, locale);
    }
}
