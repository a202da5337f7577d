package vn.hdnd.tracker.identity;

import java.util.List;

/**
 * A person to be let in.
 *
 * @param username lower case Latin letters, digits, dot, hyphen and underscore, 2 to 64 characters
 * @param roles at least one
 */
public record NewAccount(String username, String name, List<RoleGrant> roles) {

    /** What {@link #username} must look like. */
    public static final String USERNAME = "[a-z0-9][a-z0-9._-]{1,63}";

    public NewAccount {
        roles = List.copyOf(roles);
    }
}
