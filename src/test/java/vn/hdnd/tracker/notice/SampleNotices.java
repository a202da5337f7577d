package vn.hdnd.tracker.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hdnd.tracker.intake.ItemKind;
import vn.hdnd.tracker.intake.MeetingKind;
import vn.hdnd.tracker.intake.NoticeReader;
import vn.hdnd.tracker.meeting.MeetingDetails;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.support.SampleCouncil;

/** Makes notices for tests, through the services that people use. */
public final class SampleNotices {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final SampleCouncil council;
    private final NoticeEntry entry;
    private final NoticeReview review;
    private final NoticeTracking tracking;
    private final NoticeReaders readers;
    private final NoticeReader reader;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public SampleNotices(ApplicationContext context, SampleCouncil council) {
        this.council = council;
        entry = context.getBean(NoticeEntry.class);
        review = context.getBean(NoticeReview.class);
        tracking = context.getBean(NoticeTracking.class);
        readers = context.getBean(NoticeReaders.class);
        reader = context.getBean(NoticeReader.class);
        jdbc = context.getBean(JdbcClient.class);
        transaction = context.getBean(TransactionTemplate.class);
    }

    /** As it was read from this text. */
    public NoticeId read(String text) {
        return entry.enter(UUID.randomUUID(), reader.read(text), null, council.clerk());
    }

    /** Written by hand, one task a line, label first: "1. Giao …". */
    public NoticeId draft(String... lines) {
        var notice = entry.enterByHand(UUID.randomUUID(), council.clerk());
        for (var line : lines) {
            var parts = line.split(" ", 2);
            review.add(
                    notice,
                    null,
                    new ItemRevision(parts[0], parts[1], ItemKind.TASK, List.of(), ItemDeadline.NONE),
                    council.clerk());
        }
        return notice;
    }

    /** A draft with a header of its own and every item a standing duty. @return its number */
    public String settle(NoticeId notice) {
        var number = (1000 + NUMBER.incrementAndGet()) + "/TB-HĐND";
        var header = new NoticeHeader(
                number,
                LocalDate.of(2022, 12, 5),
                "Sông Trà",
                "Kết luận của Thường trực HĐND thị xã",
                "",
                "Trần Duy Khánh",
                null,
                List.of("TL"),
                List.of(),
                List.of());
        tracking.reviseHeader(
                notice,
                version(notice),
                header,
                new MeetingDetails(MeetingKind.BRIEFING, "", null, List.of()),
                council.clerk());
        for (var item : items(notice)) {
            review.settleAsStanding(item, version(item), council.clerk());
        }
        return number;
    }

    /** In tracking, readable for these units. */
    public NoticeId tracked(UnitId... units) {
        var notice = draft("1. Tăng cường giám sát.");
        settle(notice);
        tracking.track(notice, version(notice), council.head());
        transaction.executeWithoutResult(status -> readers.bind(notice, List.of(units)));
        return notice;
    }

    public NoticeItemId firstItem(NoticeId notice) {
        return items(notice).get(0);
    }

    public List<NoticeItemId> items(NoticeId notice) {
        return review.allFacts(notice).stream().map(ItemFacts::id).toList();
    }

    public long version(NoticeId notice) {
        return version("notice", notice.value());
    }

    public long version(NoticeItemId item) {
        return version("notice_item", item.value());
    }

    private long version(String table, UUID id) {
        return jdbc.sql("select version from " + table + " where id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }
}
