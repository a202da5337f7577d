package vn.hdnd.tracker.task;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.identity.AccountDirectory.Person;
import vn.hdnd.tracker.identity.InHand;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;

/** What a clerk has proposed and nobody has decided: it stands on the desk of the Office whoever proposed it. */
@Component
class ProposedMatters implements InHand {

    private final JdbcClient jdbc;

    ProposedMatters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "task.inHand.proposed";
    }

    @Override
    public List<String> codes(AccountId person) {
        return jdbc.sql("""
                        select t.code from assignment a join task t on t.id = a.task_id
                        where a.proposed_by = :person order by t.code, a.id
                        """).param("person", person.value()).query(String.class).list();
    }

    @Override
    public void handOver(AccountId from, Person to, Actor by) {
        // Anybody of the Office goes on with it; who proposed it stays part of its history.
    }
}
