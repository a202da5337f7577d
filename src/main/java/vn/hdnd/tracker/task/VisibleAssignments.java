package vn.hdnd.tracker.task;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.attachment.FileAccess;
import vn.hdnd.tracker.attachment.OwnerKind;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.NotFound;

/** Asks {@link AssignmentVisibility} of single assignments, and of the files that hang on their reports. */
@Component
class VisibleAssignments implements FileAccess {

    private final JdbcClient jdbc;

    VisibleAssignments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFound if there is none, or none that this person may know of */
    void require(AssignmentId id, Actor actor) {
        if (!sees("a.id = :id", id.value(), actor)) {
            throw new NotFound("assignment " + id);
        }
    }

    @Override
    public boolean supports(OwnerKind kind) {
        return kind == OwnerKind.REPORT;
    }

    @Override
    public boolean mayRead(UUID reportId, Actor actor) {
        return sees("a.id = (select r.assignment_id from progress_report r where r.id = :id)", reportId, actor);
    }

    private boolean sees(String which, UUID id, Actor actor) {
        var visible = AssignmentVisibility.of(actor);
        return jdbc.sql("select exists (select 1 from assignment a where " + which + " and " + visible.sql() + ")")
                .param("id", id)
                .params(visible.parameters())
                .query(Boolean.class)
                .single();
    }
}
