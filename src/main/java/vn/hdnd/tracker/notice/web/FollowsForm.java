package vn.hdnd.tracker.notice.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.notice.FollowKind;
import vn.hdnd.tracker.notice.Follows;
import vn.hdnd.tracker.shared.NoticeId;

/** The notice that another one supplements or replaces, in a form or an address. Half of it is none. */
public record FollowsForm(@Nullable FollowKind as, @Nullable UUID earlier) {

    @Nullable
    Follows follows() {
        return as == null || earlier == null ? null : new Follows(as, new NoticeId(earlier));
    }
}
