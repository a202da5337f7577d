package vn.hdnd.tracker.identity;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.identity.AccountDirectory.Person;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Refused;

/** What somebody who goes leaves behind, and how a colleague gets all of it in one act. */
@Service
@Transactional
public class Leaving {

    private final List<InHand> kinds;
    private final SubstitutionQueries colleagues;
    private final AccountDirectory people;

    Leaving(List<InHand> kinds, SubstitutionQueries colleagues, AccountDirectory people) {
        this.kinds = List.copyOf(kinds);
        this.colleagues = colleagues;
        this.people = people;
    }

    /** @param key message key of what these are, {@code codes} by which people know them */
    public record Left(String key, List<String> codes) {}

    /** Kinds of which there are any. */
    @Transactional(readOnly = true)
    public List<Left> leftBy(AccountId person) {
        return kinds.stream()
                .map(kind -> new Left(kind.key(), kind.codes(person)))
                .filter(left -> !left.codes().isEmpty())
                .toList();
    }

    /** Who may take it: colleagues of the same side; where the person has no role left, the people of the Office. */
    @Transactional(readOnly = true)
    public List<Person> takers(AccountId person) {
        var same = colleagues.colleagues(person);
        return same.isEmpty()
                ? people.clerks().stream()
                        .filter(each -> !each.id().equals(person))
                        .toList()
                : same;
    }

    /** @throws Refused if that colleague is none who may take it */
    public void handOver(AccountId from, AccountId to, Actor by) {
        var taker = takers(from).stream()
                .filter(each -> each.id().equals(to))
                .findFirst()
                .orElseThrow(() -> new Refused("identity.leaving.refused.taker"));
        kinds.forEach(kind -> kind.handOver(from, taker, by));
    }
}
