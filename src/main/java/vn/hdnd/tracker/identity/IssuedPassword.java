package vn.hdnd.tracker.identity;

import vn.hdnd.tracker.shared.AccountId;

/** A password made by the machine, shown once, to be changed at the next sign-in. */
public record IssuedPassword(AccountId account, String username, String password) {

    @Override
    public String toString() {
        return "IssuedPassword[" + username + "]";
    }
}
