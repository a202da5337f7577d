package vn.hdnd.tracker.task.standing;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.attachment.FileAccess;
import vn.hdnd.tracker.attachment.OwnerKind;
import vn.hdnd.tracker.shared.Actor;

/** Files of a common report are read by those who read its words. */
@Component
class SentStandingFiles implements FileAccess {

    private final JdbcClient jdbc;

    SentStandingFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean supports(OwnerKind kind) {
        return kind == OwnerKind.STANDING_REPORT;
    }

    @Override
    public boolean mayRead(UUID ownerId, Actor actor) {
        var visible = StandingVisibility.of(actor);
        return jdbc.sql("select exists (select 1 from standing_report r where r.id = :id and %s and %s)"
                        .formatted(visible.sql(), visible.words()))
                .param("id", ownerId)
                .params(visible.parameters())
                .query(Boolean.class)
                .single();
    }
}
