package vn.hdnd.tracker.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice in its chain: the original, what supplements and replaces it.
 *
 * @param number null while blank
 * @param followsId the notice that it supplements or replaces, as {@code followsAs} says; null for an original
 * @param trackedBy who put it into tracking; null before
 * @param endedBy who put another one in its place or revoked it
 * @param revokedNumber the paper that revoked it
 */
public record NoticeLink(
        UUID id,
        NoticeStatus status,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        String summary,
        @Nullable UUID followsId,
        @Nullable FollowKind followsAs,
        @Nullable String trackedBy,
        @Nullable Instant trackedAt,
        @Nullable String endedBy,
        @Nullable Instant endedAt,
        @Nullable String revokedReason,
        @Nullable String revokedNumber,
        @Nullable LocalDate revokedOn) {

    public boolean replaces() {
        return followsAs == FollowKind.REPLACEMENT;
    }

    public boolean supplements() {
        return followsAs == FollowKind.SUPPLEMENT;
    }
}
