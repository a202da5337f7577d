package vn.hdnd.tracker.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.meeting.MeetingDetails;
import vn.hdnd.tracker.meeting.Meetings;
import vn.hdnd.tracker.notice.history.ReviewAct;
import vn.hdnd.tracker.notice.history.ReviewHistory;
import vn.hdnd.tracker.organization.UnitRegister;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.StaleVersion;

/** From a settled draft to duties on desks: a clerk submits, the head of the Office puts into tracking or hands back. */
@Service
@Transactional
public class NoticeTracking {

    private final NoticeRepository notices;
    private final NoticeItemRepository items;
    private final NoticeReaders readers;
    private final NoticeFollowing following;
    private final Meetings meetings;
    private final UnitRegister register;
    private final List<TrackingCheck> checks;
    private final DeadlineRecount recount;
    private final ReviewHistory history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoticeTracking(
            NoticeRepository notices,
            NoticeItemRepository items,
            NoticeReaders readers,
            NoticeFollowing following,
            Meetings meetings,
            UnitRegister register,
            List<TrackingCheck> checks,
            DeadlineRecount recount,
            ReviewHistory history,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notices = notices;
        this.items = items;
        this.readers = readers;
        this.following = following;
        this.meetings = meetings;
        this.register = register;
        this.checks = checks;
        this.recount = recount;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes number, date, signer, meeting and what else stands around the items of a draft. Deadlines that are counted
     * from the day of issue or of the meeting are counted again.
     *
     * @return how many were
     */
    public int reviseHeader(NoticeId id, long version, NoticeHeader header, MeetingDetails meeting, Actor by) {
        return history.during(id, ReviewAct.HEADER, null, by, () -> {
            var notice = seenByOffice(id, version, by);
            var before = days(notice);
            notice.reviseHeader(header);
            meetings.revise(notice.meeting(), meeting);
            if (notice.numbering() != null) {
                new ItemTree(items.inOrder(id), notice.numbering()).settlePlaces();
            }
            return recount.after(notice, before, days(notice));
        });
    }

    /** @throws Refused while an item is unsettled or the header is incomplete, saying which */
    public void submit(NoticeId id, long version, Actor by) {
        var notice = seenByOffice(id, version, by);
        requireReady(notice);
        notice.submit(by, clock.instant());
    }

    /** @param reason what is to be mended; never blank */
    public void handBack(NoticeId id, long version, String reason, Actor by) {
        var notice = seenByHead(id, version, by);
        if (reason.isBlank()) {
            throw new Refused("notice.refused.reasonNeeded");
        }
        notice.handBack(reason.strip());
    }

    /**
     * One transaction: the notice is locked, its tasks get codes, their assignments start; a notice that it replaces gives
     * way, and nothing open of that one may be undecided. The head need not wait for a draft to be submitted.
     *
     * @throws Refused while something stands in the way, saying what
     */
    public void track(NoticeId id, long version, Actor by) {
        track(seenByHead(id, version, by), by);
    }

    /**
     * As {@link #track}, for a notice that was written here: it is issued under this number on this day.
     *
     * @return how many deadlines were counted again
     * @throws Refused while something stands in the way, saying what; also for a notice that came in with its own number
     */
    public int issue(NoticeId id, long version, @Nullable String number, @Nullable LocalDate issuedOn, Actor by) {
        var notice = seenByHead(id, version, by);
        var before = days(notice);
        notice.numberAs(number, issuedOn);
        if (!notice.headerComplete()) {
            throw new Refused("notice.refused.headerIncomplete");
        }
        var recounted = recount.after(notice, before, days(notice));
        track(notice, by);
        return recounted;
    }

    private AnchorDays days(Notice notice) {
        return new AnchorDays(
                notice.issuedOn(), meetings.details(notice.meeting()).heldOn());
    }

    private void track(Notice notice, Actor by) {
        var earlier = lockEarlier(notice);
        requireReady(notice);
        if (notice.status() == NoticeStatus.DRAFT) {
            notice.submit(by, clock.instant());
        }
        var tracked = notice.track(by, clock.instant());
        var superseded = earlier == null ? null : earlier.giveWayTo(tracked);
        notices.flush();
        var named = register.open();
        readers.bind(
                notice.id(),
                notice.recipients().stream()
                        .flatMap(line -> named.resolve(line).units().stream())
                        .map(unit -> unit.id())
                        .toList());
        events.publishEvent(tracked);
        if (superseded != null) {
            readers.passOn(superseded.earlier(), notice.id());
            events.publishEvent(superseded);
        }
    }

    /** The notice that gives way to this one; null for none. Two replacements of one notice wait for each other here. */
    private @Nullable Notice lockEarlier(Notice notice) {
        var follows = notice.follows();
        return follows != null && follows.replaces()
                ? notices.findForChange(follows.earlier())
                        .orElseThrow(() -> new NotFound("notice " + follows.earlier()))
                : null;
    }

    /** What should be known before this notice is put into tracking. */
    @Transactional(readOnly = true)
    public List<TrackingCheck.Finding> findings(NoticeId id) {
        return checks.stream().flatMap(check -> check.findings(id).stream()).toList();
    }

    private void requireReady(Notice notice) {
        var unsettled = items.inOrder(notice.id()).stream()
                .filter(NoticeItem::unsettled)
                .map(NoticeItem::path)
                .toList();
        if (!unsettled.isEmpty()) {
            throw new Refused("notice.refused.unsettled", unsettled.size(), firstFew(unsettled));
        }
        if (!notice.readyToSubmit()) {
            throw new Refused("notice.refused.headerIncomplete");
        }
        if (numberTaken(notice)) {
            throw new Refused("notice.refused.numberTaken", Objects.requireNonNull(notice.number()));
        }
        var follows = notice.follows();
        if (follows != null) {
            following.requireInForce(
                    notices.findById(follows.earlier()).orElseThrow(() -> new NotFound("notice " + follows.earlier())));
        }
        findings(notice.id()).stream()
                .filter(TrackingCheck.Finding::blocking)
                .findFirst()
                .ifPresent(finding -> {
                    throw new Refused(finding.messageKey(), finding.arguments().toArray());
                });
    }

    private boolean numberTaken(Notice notice) {
        var issuedOn = notice.issuedOn();
        var number = notice.number();
        return issuedOn != null && number != null && notices.countTracked(number, issuedOn.getYear()) > 0;
    }

    private static String firstFew(List<String> paths) {
        return paths.stream().limit(5).collect(Collectors.joining(", ")) + (paths.size() > 5 ? " …" : "");
    }

    private Notice seenByHead(NoticeId id, long version, Actor by) {
        if (!by.is(Role.OFFICE_HEAD)) {
            throw new Refused("notice.refused.headOnly");
        }
        return seenByOffice(id, version, by);
    }

    private Notice seenByOffice(NoticeId id, long version, Actor by) {
        @Nullable Notice notice = by.isOffice() ? notices.findForChange(id).orElse(null) : null;
        if (notice == null) {
            throw new NotFound("notice " + id);
        }
        if (notice.version() != version) {
            throw new StaleVersion();
        }
        return notice;
    }
}
