package vn.hdnd.tracker.task.approval;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.attachment.FileAccess;
import vn.hdnd.tracker.attachment.OwnerKind;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.UnitId;

/** Files of a report that has not left its unit are read in the unit alone. */
@Component
class UnsentFiles implements FileAccess {

    private final JdbcClient jdbc;

    UnsentFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean supports(OwnerKind kind) {
        return kind == OwnerKind.UNSENT_REPORT;
    }

    @Override
    public boolean mayRead(UUID ownerId, Actor actor) {
        return jdbc.sql(
                        "select a.unit_id from unsent_report x join assignment a on a.id = x.assignment_id where x.id = :id")
                .param("id", ownerId)
                .query(UUID.class)
                .optional()
                .map(unit -> actor.reportsFor(new UnitId(unit)))
                .orElse(false);
    }
}
