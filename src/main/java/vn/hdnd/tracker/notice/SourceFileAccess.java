package vn.hdnd.tracker.notice;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.attachment.FileAccess;
import vn.hdnd.tracker.attachment.OwnerKind;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeId;

/** The source file of a notice is read by those who see the notice. */
@Component
class SourceFileAccess implements FileAccess {

    private final NoticeQueries notices;

    SourceFileAccess(NoticeQueries notices) {
        this.notices = notices;
    }

    @Override
    public boolean supports(OwnerKind kind) {
        return kind == OwnerKind.NOTICE;
    }

    @Override
    public boolean mayRead(UUID ownerId, Actor actor) {
        return notices.visible(new NoticeId(ownerId), actor);
    }
}
