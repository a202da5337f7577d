package vn.hdnd.tracker.notice;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.StaleVersion;

/** What a notice is to others: the one that it supplements or replaces, and its end by revocation. */
@Service
@Transactional
public class NoticeFollowing {

    private final NoticeRepository notices;
    private final NoticeItemRepository items;
    private final ApplicationEventPublisher events;
    private final ItemPairQueries pairs;
    private final Clock clock;

    NoticeFollowing(
            NoticeRepository notices,
            NoticeItemRepository items,
            ApplicationEventPublisher events,
            ItemPairQueries pairs,
            Clock clock) {
        this.notices = notices;
        this.items = items;
        this.events = events;
        this.pairs = pairs;
        this.clock = clock;
    }

    /**
     * Says which notice a draft supplements or replaces.
     *
     * @param follows null: none
     * @throws Refused if the draft is none any more, or the other one is not in force
     */
    public void relate(NoticeId draft, long version, @Nullable Follows follows, Actor by) {
        var notice = seenByOffice(draft, by);
        if (Objects.equals(notice.follows(), follows)) {
            return;
        }
        requireVersion(notice, version);
        notice.follow(follows == null ? null : inForce(follows));
        pairs.forget(draft);
        events.publishEvent(new FollowingChanged(draft, follows, by));
    }

    /**
     * Says to which item of the earlier notice an item of a draft corresponds, where the resemblance of words errs. An
     * item corresponds to at most one; whichever did so before is free again.
     *
     * @param earlier null: to none
     */
    public void pair(NoticeItemId item, @Nullable NoticeItemId earlier, Actor by) {
        var notice = seenByOffice(items.noticeOf(item).orElseThrow(() -> new NotFound("item " + item)), by);
        notice.requireDraft();
        var follows = notice.follows();
        if (follows == null || (earlier != null && !items.noticeOf(earlier).equals(Optional.of(follows.earlier())))) {
            throw new Refused("notice.refused.notPaired");
        }
        if (earlier != null) {
            pairs.free(earlier, item, notice.id());
        }
        pairs.say(item, earlier);
    }

    /**
     * One transaction: the notice is out of force, its open tasks are cancelled, its standing duties end. What was
     * finished stays. Sent twice, it does it once.
     *
     * @throws Refused if the notice is not in force any more, saying why, or the paper is older than the notice
     */
    public void revoke(NoticeId id, long version, Revocation paper, Actor by) {
        if (!by.is(Role.OFFICE_HEAD)) {
            throw new Refused("notice.refused.headRevokes");
        }
        var notice = seenByOffice(id, by);
        if (notice.revokedBy(paper, by)) {
            return;
        }
        requireInForce(notice);
        requireVersion(notice, version);
        events.publishEvent(notice.revoke(paper, by, clock.instant()));
        notices.flush();
    }

    /** The notice that this one supplements or replaces. */
    @Transactional(readOnly = true)
    public Optional<Follows> of(NoticeId id) {
        return notices.findById(id).map(Notice::follows);
    }

    private Follows inForce(Follows follows) {
        requireInForce(
                notices.findById(follows.earlier()).orElseThrow(() -> new NotFound("notice " + follows.earlier())));
        return follows;
    }

    /** @throws Refused unless it is in tracking, with what became of it */
    void requireInForce(Notice notice) {
        switch (notice.status()) {
            case TRACKED -> {}
            case DRAFT, SUBMITTED -> throw new Refused("notice.refused.notTrackedYet");
            case SUPERSEDED -> throw new Refused("notice.refused.superseded", number(notice));
            case REVOKED -> throw new Refused("notice.refused.revoked", number(notice));
        }
    }

    private static String number(Notice notice) {
        return Objects.requireNonNullElse(notice.number(), "");
    }

    private Notice seenByOffice(NoticeId id, Actor by) {
        @Nullable Notice notice = by.isOffice() ? notices.findForChange(id).orElse(null) : null;
        if (notice == null) {
            throw new NotFound("notice " + id);
        }
        return notice;
    }

    private static void requireVersion(Notice notice, long seen) {
        if (notice.version() != seen) {
            throw new StaleVersion();
        }
    }
}
