package vn.hdnd.tracker.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.intake.DeadlineKind;
import vn.hdnd.tracker.intake.NoticeReader;
import vn.hdnd.tracker.notice.FollowKind;
import vn.hdnd.tracker.notice.Follows;
import vn.hdnd.tracker.notice.ItemFacts;
import vn.hdnd.tracker.notice.NoticeEntry;
import vn.hdnd.tracker.notice.NoticeReview;
import vn.hdnd.tracker.notice.NoticeTracking;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.task.Occasions;
import vn.hdnd.tracker.task.carrying.Carrying;
import vn.hdnd.tracker.task.planning.TaskPlanning;

/**
 * The past year of the sample council: six notices read, settled and tracked, what became of them, one that supplements and
 * one that replaces another, and two more that are still with the Office. Always the same year, counted back from today.
 */
@Component
@Profile("demo")
class SampleYear {

    /** Days before today on which the meetings of the six notices were held. */
    private static final List<Integer> MEETINGS = List.of(345, 268, 196, 131, 72, 26);

    /** The notices that a supplement adds to, and that another one replaces. */
    private static final int SUPPLEMENTED = 4;

    private static final int REPLACED = 5;

    private static final int DRAFT = 7;
    private static final int SUBMITTED = 8;
    private static final int REPLACEMENT = 9;
    private static final int SUPPLEMENT = 10;

    /** Its day is not known yet, and deadlines wait for it. */
    private static final String SESSION = "Khai mạc kỳ họp thường lệ cuối năm HĐND thị xã";

    private static final String NO_TASK = "Đã thực hiện tại hội nghị";

    private final SampleTown town;
    private final SamplePeople people;
    private final SampleWork work;
    private final SampleClock clock;
    private final NoticeReader reader;
    private final NoticeEntry entry;
    private final NoticeReview review;
    private final NoticeTracking tracking;
    private final TaskPlanning planning;
    private final Carrying carrying;
    private final Occasions occasions;
    private final SampleAsides asides;
    private final JdbcClient jdbc;

    SampleYear(
            SampleTown town,
            SamplePeople people,
            SampleWork work,
            SampleClock clock,
            NoticeReader reader,
            NoticeEntry entry,
            NoticeReview review,
            NoticeTracking tracking,
            TaskPlanning planning,
            Carrying carrying,
            Occasions occasions,
            SampleAsides asides,
            JdbcClient jdbc) {
        this.town = town;
        this.people = people;
        this.work = work;
        this.clock = clock;
        this.reader = reader;
        this.entry = entry;
        this.review = review;
        this.tracking = tracking;
        this.planning = planning;
        this.carrying = carrying;
        this.occasions = occasions;
        this.asides = asides;
        this.jdbc = jdbc;
    }

    void live() {
        var today = LocalDate.now((Clock) clock);
        var founded = today.minusDays(400)
                .atTime(LocalTime.of(8, 0))
                .atZone(VietnamTime.ZONE)
                .toInstant();
        var who = clock.at(founded, () -> people.open(town.found()));
        var clerk = Objects.requireNonNull(who.get("clerk"));
        var head = Objects.requireNonNull(who.get("head"));
        var tracked = new ArrayList<NoticeId>();
        for (var i = 0; i < MEETINGS.size(); i++) {
            var meeting = SampleText.workday(today.minusDays(MEETINGS.get(i)));
            tracked.add(submit(i + 1, meeting, null, clerk));
            track(tracked.get(i), meeting, head);
            if (i + 1 == SUPPLEMENTED) {
                var later = SampleText.workday(meeting.plusDays(9));
                track(
                        submit(SUPPLEMENT, later, new Follows(FollowKind.SUPPLEMENT, tracked.get(i)), clerk),
                        later,
                        head);
            }
        }
        work.live(who, today.minusDays(1));
        var lately = today.minusDays(20).atTime(9, 0).atZone(VietnamTime.ZONE).toInstant();
        asides.askForCommonReports(tracked.get(SUPPLEMENTED - 1), lately, clerk);
        asides.direct(afternoon(today.minusDays(1)), Objects.requireNonNull(who.get("committee")));
        replace(tracked.get(REPLACED - 1), today, clerk, head);
        submit(SUBMITTED, SampleText.workday(today.minusDays(12)), null, clerk);
        var latest = SampleText.workday(today.minusDays(6));
        clock.at(afternoon(latest.plusDays(1)), () -> enter(DRAFT, latest, null, clerk));
        clock.at(afternoon(latest.plusDays(1)), () -> occasions.register(UUID.randomUUID(), SESSION, null, clerk));
    }

    /** The replacement repeats the earlier notice with changes; what the units have open goes on under it, or ends. */
    private void replace(NoticeId earlier, LocalDate today, Actor clerk, Actor head) {
        var meeting = SampleText.workday(today.minusDays(MEETINGS.get(REPLACED - 1)));
        var follows = new Follows(FollowKind.REPLACEMENT, earlier);
        var evening = today.minusDays(1).atTime(17, 0).atZone(VietnamTime.ZONE).toInstant();
        clock.at(evening, () -> {
            var replacement = enter(REPLACEMENT, meeting, follows, clerk);
            carrying.takeProposals(replacement, clerk);
            settle(replacement, clerk);
            tracking.submit(replacement, version(replacement), clerk);
            tracking.track(replacement, version(replacement), head);
            return replacement;
        });
    }

    private NoticeId submit(int number, LocalDate meeting, @Nullable Follows follows, Actor clerk) {
        var issued = SampleText.workday(meeting.plusDays(2));
        var notice = clock.at(afternoon(issued), () -> enter(number, meeting, follows, clerk));
        return clock.at(afternoon(issued).plusSeconds(1800), () -> {
            settle(notice, clerk);
            tracking.submit(notice, version(notice), clerk);
            return notice;
        });
    }

    private void track(NoticeId notice, LocalDate meeting, Actor head) {
        var issued = SampleText.workday(meeting.plusDays(2));
        clock.at(afternoon(issued).plusSeconds(5400), () -> {
            tracking.track(notice, version(notice), head);
            return notice;
        });
    }

    private NoticeId enter(int number, LocalDate meeting, @Nullable Follows follows, Actor clerk) {
        return entry.enter(UUID.randomUUID(), reader.read(SampleText.of(number, meeting)), null, follows, clerk);
    }

    /** Items with a limit become tasks as proposed, others standing duties; approvals give rise to nothing. */
    private void settle(NoticeId notice, Actor clerk) {
        for (var item : review.allFacts(notice)) {
            if (item.settlement() != null) {
                continue;
            }
            switch (item.kind()) {
                case DECISION -> review.settleAsNone(item.id(), version(item.id()), NO_TASK, clerk);
                case TASK, REQUEST -> settle(item, clerk);
                case HEADING, RECOGNITION, LIMITATION, INFORMATION -> {}
            }
        }
    }

    private void settle(ItemFacts item, Actor clerk) {
        var proposal = planning.propose(item.id(), clerk);
        var limited = EnumSet.of(DeadlineKind.DATE, DeadlineKind.EVENT, DeadlineKind.RECURRING)
                .contains(item.deadline().kind());
        if (proposal.plan().targets().isEmpty()) {
            review.settleAsNone(item.id(), version(item.id()), NO_TASK, clerk);
        } else if (limited || item.reportTo() != null) {
            planning.plan(item.id(), UUID.randomUUID(), proposal.plan(), clerk);
        } else {
            review.settleAsStanding(item.id(), version(item.id()), clerk);
        }
    }

    private long version(NoticeItemId item) {
        return version("notice_item", item.value());
    }

    private long version(NoticeId notice) {
        return version("notice", notice.value());
    }

    private long version(String table, UUID id) {
        return jdbc.sql("select version from " + table + " where id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    private static Instant afternoon(LocalDate day) {
        return day.atTime(14, 30).atZone(VietnamTime.ZONE).toInstant();
    }
}
