package vn.hdnd.tracker.notice;

import java.time.Instant;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeId;

/**
 * A notice went into tracking in place of another one. Published inside the transaction, after {@link NoticeTracked} of
 * the replacement: whoever holds open work of the earlier notice carries it over or ends it, and refuses where nobody has
 * decided.
 */
public record NoticeSuperseded(
        NoticeId earlier, String earlierNumber, NoticeId replacement, String number, Instant at, Actor by) {}
