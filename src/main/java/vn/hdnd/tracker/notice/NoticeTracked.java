package vn.hdnd.tracker.notice;

import java.time.Instant;
import java.time.LocalDate;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeId;

/**
 * A notice was put into tracking. Published inside the transaction: whoever starts work on it takes part in it, and all
 * of it happens or none.
 */
public record NoticeTracked(NoticeId notice, String number, LocalDate issuedOn, Instant at, Actor by) {}
