package vn.hdnd.tracker.identity;

import java.util.List;
import vn.hdnd.tracker.identity.AccountDirectory.Person;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;

/** One kind of thing that a person has in hand, told by the module that it belongs to, so that nothing vanishes with them. */
public interface InHand {

    /** Message key of what these are. */
    String key();

    /** The codes by which people know them, in order; nothing of what they say, which an administrator does not read. */
    List<String> codes(AccountId person);

    /** Gives all of them to a colleague; what stands on a common desk anyway stays there. */
    void handOver(AccountId from, Person to, Actor by);
}
