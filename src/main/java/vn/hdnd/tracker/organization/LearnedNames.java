package vn.hdnd.tracker.organization;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.UnitGroupId;
import vn.hdnd.tracker.shared.UnitId;

/**
 * Remembers which unit a clerk chose for words that the register did not know. Words that mean something already keep
 * their meaning, and words that name nobody in particular ("đơn vị", "các cơ quan liên quan") are no name.
 */
@Service
@Transactional
public class LearnedNames {

    private final Organization organization;
    private final Units units;
    private final UnitGroups groups;
    private final UnitRegister register;
    private final Clock clock;

    LearnedNames(Organization organization, Units units, UnitGroups groups, UnitRegister register, Clock clock) {
        this.organization = organization;
        this.units = units;
        this.groups = groups;
        this.register = register;
        this.clock = clock;
    }

    /** @return whether the words are a name of the unit from now on */
    public boolean learn(UnitId id, String words, Actor by) {
        organization.oneWriter();
        if (!isName(words)) {
            return false;
        }
        var unit = units.findById(id).orElseThrow(() -> new NotFound("unit " + id));
        unit.alsoKnownAs(Alias.of(words).learned(by.name(), clock.instant()));
        return true;
    }

    /** @return whether the words are a name of the group from now on */
    public boolean learn(UnitGroupId id, String words, Actor by) {
        organization.oneWriter();
        if (!isName(words)) {
            return false;
        }
        var group = groups.findById(id).orElseThrow(() -> new NotFound("unit group " + id));
        group.alsoKnownAs(Alias.of(words).learned(by.name(), clock.instant()));
        return true;
    }

    /** The unit is not called so any more; nothing happens where it never was. */
    public void forget(UnitId id, String name) {
        organization.oneWriter();
        units.findById(id).orElseThrow(() -> new NotFound("unit " + id)).forget(Alias.of(name));
    }

    /** The group is not called so any more; nothing happens where it never was. */
    public void forget(UnitGroupId id, String name) {
        organization.oneWriter();
        groups.findById(id).orElseThrow(() -> new NotFound("unit group " + id)).forget(Alias.of(name));
    }

    private boolean isName(String words) {
        var typed = Typed.words(words);
        return typed.length() <= Typed.LONGEST_NAME
                && !new Mention(typed).particular().isEmpty()
                && !register.open().resolve(typed).found();
    }
}
