package vn.hdnd.tracker.task.talk;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.attachment.FileAccess;
import vn.hdnd.tracker.attachment.OwnerKind;
import vn.hdnd.tracker.shared.Actor;

/** Files of a remark are read by those who read the remark; those of a comment that was taken back by nobody. */
@Component
class RemarkFiles implements FileAccess {

    private final JdbcClient jdbc;

    RemarkFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean supports(OwnerKind kind) {
        return kind == OwnerKind.REMARK;
    }

    @Override
    public boolean mayRead(UUID ownerId, Actor actor) {
        var visible = RemarkVisibility.of(actor);
        return jdbc.sql("""
                        select exists (select 1 from remark m
                            where m.id = :id and %s and (m.withdrawn_at is null or m.kind in ('DIRECTIVE', 'MARGIN_NOTE')))
                        """.formatted(visible.sql()))
                .param("id", ownerId)
                .params(visible.parameters())
                .query(Boolean.class)
                .single();
    }
}
