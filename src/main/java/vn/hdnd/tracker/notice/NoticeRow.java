package vn.hdnd.tracker.notice;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.MeetingKind;
import vn.hdnd.tracker.shared.NoticeId;

/**
 * A notice as lists show it.
 *
 * @param binding items that must be settled before tracking
 * @param settled how many of them are
 * @param withTasks items that tasks came of
 * @param standing items that are standing duties
 * @param follows how it stands to an earlier notice, {@code earlierNumber}; null for none
 * @param supplements notices in force that supplement it, as far as the reader sees them
 */
public record NoticeRow(
        NoticeId id,
        NoticeStatus status,
        boolean handedBack,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        String summary,
        MeetingKind meetingKind,
        @Nullable LocalDate heldOn,
        String createdBy,
        Instant createdAt,
        @Nullable String submittedBy,
        int binding,
        int settled,
        int withTasks,
        int standing,
        @Nullable FollowKind follows,
        @Nullable String earlierNumber,
        int supplements) {

    public int unsettled() {
        return binding - settled;
    }
}
