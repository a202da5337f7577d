package vn.hdnd.tracker.notice;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.hdnd.tracker.shared.NoticeId;

/** The notice that another one supplements or replaces. */
@Embeddable
public record Follows(
        @Enumerated(EnumType.STRING) @Column(name = "follows_as")
        FollowKind as,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "follows_id"))
        NoticeId earlier) {

    public boolean replaces() {
        return as == FollowKind.REPLACEMENT;
    }
}
