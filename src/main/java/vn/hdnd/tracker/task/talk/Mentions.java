package vn.hdnd.tracker.task.talk;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.identity.AccountDirectory.Person;
import vn.hdnd.tracker.identity.InHand;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;

/** Where a person was named in what is said about tasks that are not over; a colleague who takes over is named beside. */
@Component
class Mentions implements InHand {

    private static final String OPEN = """
            from remark_mention x
            join remark m on m.id = x.remark_id
            join task t on t.id = m.task_id
            where x.account_id = :person and m.withdrawn_at is null and exists (select 1 from assignment a
                where a.task_id = t.id and a.status not in ('COMPLETED', 'REASSIGNED', 'CANCELLED')
                    and (m.assignment_id is null or m.assignment_id = a.id))
            """;

    private final JdbcClient jdbc;

    Mentions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "talk.inHand";
    }

    @Override
    public List<String> codes(AccountId person) {
        return jdbc.sql("select distinct t.code " + OPEN + " order by t.code")
                .param("person", person.value())
                .query(String.class)
                .list();
    }

    @Override
    public void handOver(AccountId from, Person to, Actor by) {
        jdbc.sql("insert into remark_mention (remark_id, account_id, name) select m.id, :to, :name " + OPEN
                        + " on conflict do nothing")
                .param("person", from.value())
                .param("to", to.id().value())
                .param("name", to.name())
                .update();
    }
}
