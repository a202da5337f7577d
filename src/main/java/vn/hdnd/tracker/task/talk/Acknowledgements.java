package vn.hdnd.tracker.task.talk;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.UnitId;

/** Keeps who has taken note of a directive: the first of each unit, and of the Office. */
@Component
class Acknowledgements {

    private final JdbcClient jdbc;

    Acknowledgements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it is addressed to this person at all. */
    boolean acknowledge(UUID directive, Actor by, Instant at) {
        if (by.isOffice()) {
            ofOffice(directive, by, at);
            return true;
        }
        var units = by.reportingUnits().stream().map(UnitId::value).toList();
        var addressed = units.isEmpty()
                ? units
                : jdbc.sql("""
                        select distinct a.unit_id from assignment a join remark m on m.task_id = a.task_id
                        where m.id = :directive and (m.assignment_id is null or m.assignment_id = a.id) and a.unit_id in (:units)
                        """)
                        .param("directive", directive)
                        .param("units", units)
                        .query(UUID.class)
                        .list();
        addressed.forEach(unit -> insert(directive, unit, by, at));
        return !addressed.isEmpty();
    }

    void ofOffice(UUID directive, Actor by, Instant at) {
        insert(directive, null, by, at);
    }

    private void insert(UUID directive, @Nullable UUID unit, Actor by, Instant at) {
        jdbc.sql("""
                insert into remark_acknowledgement (remark_id, unit_id, account_id, account_name, at)
                values (:directive, :unit, :account, :name, :at)
                on conflict (remark_id, unit_id) do nothing
                """)
                .param("directive", directive)
                .param("unit", unit)
                .param("account", by.id().value())
                .param("name", by.name())
                .param("at", Timestamp.from(at))
                .update();
    }
}
