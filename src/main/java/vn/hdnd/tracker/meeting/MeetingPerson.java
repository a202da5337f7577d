package vn.hdnd.tracker.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** Somebody at a meeting, as the notice names them; an attendee may be a whole body. */
@Embeddable
public record MeetingPerson(
        @Enumerated(EnumType.STRING) @Column(name = "part") Part part,
        @Column(name = "name") String name,
        @Column(name = "position") @Nullable String position) {

    /** What they did there. */
    public enum Part {
        /** Chủ trì. */
        CHAIR,
        /** Tham dự. */
        ATTENDEE,
        /** Kết luận. */
        CONCLUDED
    }
}
