package vn.hdnd.tracker.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Decision;

/** Which decisions the Standing Committee has handed to the head of the Office. It counts from the next click of anybody. */
@Service
public class Delegations {

    private final JdbcClient jdbc;
    private final Clock clock;

    Delegations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Set<Decision> handed() {
        var handed = EnumSet.noneOf(Decision.class);
        handed.addAll(jdbc.sql("select decision from delegated_decision")
                .query((rs, row) -> Decision.valueOf(rs.getString("decision")))
                .list());
        return handed;
    }

    /** Hands over exactly these; since when the others were is kept. */
    @Transactional
    public void hand(Set<Decision> decisions, Actor by) {
        for (var decision : Decision.values()) {
            if (decisions.contains(decision)) {
                jdbc.sql("""
                        insert into delegated_decision (decision, since, set_by) values (:decision, :since, :by)
                        on conflict (decision) do nothing
                        """)
                        .param("decision", decision.name())
                        .param("since", Timestamp.from(clock.instant()))
                        .param("by", by.id().value())
                        .update();
            } else {
                jdbc.sql("delete from delegated_decision where decision = :decision")
                        .param("decision", decision.name())
                        .update();
            }
        }
    }
}
