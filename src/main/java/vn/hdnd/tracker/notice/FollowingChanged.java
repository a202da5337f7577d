package vn.hdnd.tracker.notice;

import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeId;

/**
 * A draft names another notice than before, or none. Published inside the transaction: what was decided for the one that
 * it named is void.
 */
public record FollowingChanged(NoticeId draft, @Nullable Follows follows, Actor by) {}
