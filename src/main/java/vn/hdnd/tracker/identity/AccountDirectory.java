package vn.hdnd.tracker.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.NotFound;

/** The names of people, for the pages of other modules. */
@Repository
@Transactional(readOnly = true)
public class AccountDirectory {

    private final JdbcClient jdbc;

    AccountDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A person, as one is offered in a list. */
    public record Person(AccountId id, String name) {}

    /** The name of a person, who may have left since. */
    public String nameOf(AccountId id) {
        return jdbc.sql("select name from account where id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFound("account " + id));
    }

    /** The names of all these people, in one statement. */
    public Map<AccountId, String> namesOf(Collection<AccountId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select id, name from account where id = any(:ids)")
                .param("ids", ids.stream().map(AccountId::value).distinct().toArray(UUID[]::new))
                .query((rows, row) ->
                        new Person(new AccountId(rows.getObject("id", UUID.class)), rows.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Person::id, Person::name));
    }

    /** Who may monitor a task (chuyên viên theo dõi): the people of the Office who can sign in, by name. */
    public List<Person> clerks() {
        return jdbc.sql("""
                        select a.id, a.name
                          from account a
                         where a.enabled
                           and exists (select from account_role r
                                        where r.account_id = a.id and r.role in ('CLERK', 'OFFICE_HEAD'))
                         order by a.name collate "vi-x-icu", a.id
                        """)
                .query((rows, row) ->
                        new Person(new AccountId(rows.getObject("id", UUID.class)), rows.getString("name")))
                .list();
    }
}
