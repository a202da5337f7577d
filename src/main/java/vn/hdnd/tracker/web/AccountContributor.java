package vn.hdnd.tracker.web;

import java.util.List;
import vn.hdnd.tracker.shared.Actor;

/** A module's pages below a person's own account. Asked when the account is shown. */
@FunctionalInterface
public interface AccountContributor {

    /** Those that work for this person. */
    List<SettingsEntry> entries(Actor actor);
}
