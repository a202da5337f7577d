package vn.hdnd.tracker.notice;

import java.time.Instant;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeId;

/** A notice was revoked. Published inside the transaction: open work ends with it, and what was finished stays. */
public record NoticeRevoked(NoticeId notice, Revocation paper, Instant at, Actor by) {}
