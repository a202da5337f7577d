package vn.hdnd.tracker.identity;

import java.util.List;

/** Who may sign in with what, shown on the sign-in page. Only a sample council has one. */
public interface SignInHint {

    /** The password of them all. */
    String password();

    List<Person> people();

    /**
     * @param whoKey message key: who this is
     * @param tryKey message key: what to try as this person
     */
    record Person(String username, String whoKey, String tryKey) {}
}
