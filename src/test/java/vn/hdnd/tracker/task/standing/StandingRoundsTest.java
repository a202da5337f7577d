package vn.hdnd.tracker.task.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.hdnd.tracker.notice.NoticeFollowing;
import vn.hdnd.tracker.notice.Revocation;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.StaleVersion;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.WebTest;
import vn.hdnd.tracker.task.FileChanges;
import vn.hdnd.tracker.task.ReportSource;

@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StandingRoundsTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private StandingRounds rounds;

    @Autowired
    private StandingReports reports;

    @Autowired
    private NoticeFollowing following;

    private SampleCouncil council;
    private SampleStanding standing;

    @BeforeAll
    void found() {
        council = SampleCouncil.found(context);
        standing = new SampleStanding(context, council);
    }

    private StandingContent content(UUID form, UUID report, StandingChoice choice, String words) {
        var answers = standing.duties(council.ward()).stream()
                .collect(Collectors.toMap(duty -> duty, duty -> new StandingAnswer(choice, words)));
        return new StandingContent(form, standing.version(report), answers, StandingOrigin.UNIT, FileChanges.NONE);
    }

    private void sent(UUID report, StandingChoice choice, String words) {
        reports.send(report, content(UUID.randomUUID(), report, choice, words), council.ownOfficer());
    }

    private List<String> words(UUID report) {
        return context.getBean(StandingSheetQueries.class).lines(report, council.ownOfficer()).stream()
                .map(StandingLine::words)
                .toList();
    }

    @Test
    void the_first_round_begins_with_the_tracking_of_the_notice_for_every_unit_with_a_standing_duty() {
        var notice = standing.tracked(council.ward(), council.otherWard());

        assertThat(standing.rounds(notice)).isEqualTo(1);
        assertThat(standing.number("select count(*) from standing_report where period_id = '" + standing.round() + "'"))
                .isEqualTo(2);
    }

    @Test
    void without_an_interval_nothing_is_asked_for_until_one_is_set() {
        var notice = standing.tracking.track(standing.draft(council.ward()));
        assertThat(standing.rounds(notice)).isZero();

        rounds.set(notice, -1, StandingRhythm.YEARLY, null, council.clerk());
        rounds.set(notice, -1, StandingRhythm.YEARLY, null, council.clerk());
        assertThat(standing.rounds(notice)).isEqualTo(1);
    }

    @Test
    void an_untouched_round_takes_another_interval_on_and_one_with_reports_stays() {
        var notice = standing.tracked(council.ward());
        rounds.set(notice, standing.scheduled(notice), StandingRhythm.YEARLY, null, council.clerk());
        assertThat(rhythm(notice)).isEqualTo("YEARLY");

        sent(standing.report(council.ward()), StandingChoice.NOTHING, null);
        rounds.set(notice, standing.scheduled(notice), StandingRhythm.HALF_YEARLY, null, council.clerk());
        assertThat(rhythm(notice)).isEqualTo("YEARLY");
        standing.over(standing.round());
        rounds.openDue();
        assertThat(rhythm(notice)).isEqualTo("HALF_YEARLY");
    }

    private String rhythm(NoticeId notice) {
        return context.getBean(RoundQueries.class)
                .rounds(notice, council.clerk())
                .get(0)
                .rhythm()
                .name();
    }

    @Test
    void two_who_set_the_interval_do_not_overwrite_each_other_unseen() {
        var notice = standing.tracked(council.ward());
        var seen = standing.scheduled(notice);
        rounds.set(notice, seen, StandingRhythm.YEARLY, null, council.clerk());
        assertThatThrownBy(() -> rounds.set(notice, seen, StandingRhythm.NONE, null, council.head()))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void the_day_of_the_conference_may_come_later_and_moves_the_round_that_waits_for_it() {
        var notice = standing.tracked(council.ward());
        var day = LocalDate.now(VietnamTime.ZONE).plusDays(20);
        rounds.set(notice, standing.scheduled(notice), StandingRhythm.NEXT_CONFERENCE, null, council.clerk());
        sent(standing.report(council.ward()), StandingChoice.NOTHING, null);
        rounds.set(notice, standing.scheduled(notice), StandingRhythm.NEXT_CONFERENCE, day, council.clerk());

        var round = context.getBean(RoundQueries.class).round(standing.round(), council.clerk());
        assertThat(round.endsOn()).isEqualTo(day);
        assertThat(round.dueOn()).isBefore(day);
        assertThatThrownBy(() -> rounds.set(
                        notice,
                        standing.scheduled(notice),
                        StandingRhythm.NEXT_CONFERENCE,
                        day.minusDays(40),
                        council.clerk()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void the_next_round_begins_once_though_four_try_at_once_and_again() throws Exception {
        var notice = standing.tracked(council.ward(), council.otherWard());
        standing.over(standing.round());
        var together = new CyclicBarrier(4);
        Callable<Integer> open = () -> {
            together.await();
            return rounds.openDue();
        };
        try (var threads = new Threads(4)) {
            threads.all(open);
        }
        rounds.openDue();

        assertThat(standing.rounds(notice)).isEqualTo(2);
        assertThat(standing.number("select count(*) from standing_report r join standing_period p on p.id = r.period_id"
                        + " where p.notice_id = '" + notice + "'"))
                .isEqualTo(4);
    }

    @Test
    void as_last_time_repeats_the_earlier_words_and_needs_earlier_ones() {
        standing.tracked(council.ward());
        var first = standing.report(council.ward());
        assertThatThrownBy(() -> sent(first, StandingChoice.SAME, null)).isInstanceOf(Refused.class);
        sent(first, StandingChoice.WORDS, "Đã quán triệt tại 04 cuộc họp");
        standing.over(standing.round());
        rounds.openDue();

        var second = standing.report(council.ward());
        sent(second, StandingChoice.SAME, "chữ gõ dở");
        assertThat(words(second)).containsOnly("Đã quán triệt tại 04 cuộc họp");
    }

    @Test
    void a_draft_of_one_page_does_not_stop_its_own_sending_but_that_of_another_page() {
        standing.tracked(council.ward());
        var report = standing.report(council.ward());
        var page = content(UUID.randomUUID(), report, StandingChoice.WORDS, "Trang thứ nhất");
        var other = content(UUID.randomUUID(), report, StandingChoice.WORDS, "Trang thứ hai");

        reports.keep(report, page, council.ownOfficer());
        reports.keep(report, page, council.ownOfficer());
        assertThatThrownBy(() -> reports.keep(report, other, council.ownOfficer()))
                .isInstanceOf(StaleVersion.class);
        assertThat(reports.send(report, page, council.ownOfficer())).isEqualTo(StandingDeed.SENT);
        assertThat(reports.send(report, page, council.ownOfficer())).isNull();
        assertThat(standing.number(
                        "select count(*) from standing_event where kind = 'SENT' and report_id = '" + report + "'"))
                .isEqualTo(1);
    }

    @Test
    void two_who_send_at_once_one_wins_and_the_other_is_told() throws Exception {
        standing.tracked(council.ward());
        var report = standing.report(council.ward());
        var together = new CyclicBarrier(2);
        var pages = List.of(
                content(UUID.randomUUID(), report, StandingChoice.WORDS, "Một"),
                content(UUID.randomUUID(), report, StandingChoice.WORDS, "Hai"));
        try (var threads = new Threads(2)) {
            var done = threads.each(pages, page -> {
                together.await();
                try {
                    return reports.send(report, page, council.ownOfficer()) != null ? "sent" : "again";
                } catch (StaleVersion stale) {
                    return "stale";
                }
            });
            assertThat(done).containsExactlyInAnyOrder("sent", "stale");
        }
    }

    @Test
    void it_may_be_corrected_until_the_office_has_taken_it_and_again_when_it_is_given_back() {
        standing.tracked(council.ward());
        var report = standing.report(council.ward());
        sent(report, StandingChoice.WORDS, "Lần một");
        sent(report, StandingChoice.WORDS, "Lần hai");
        assertThat(reports.takeAll(standing.round(), council.clerk())).isEqualTo(1);
        assertThat(reports.takeAll(standing.round(), council.clerk())).isZero();
        assertThatThrownBy(() -> sent(report, StandingChoice.WORDS, "Lần ba"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("taken");

        reports.giveBack(report, "Nêu rõ số cuộc", council.clerk());
        assertThat(words(report)).containsOnly("Lần hai");
        sent(report, StandingChoice.WORDS, "Lần ba");
        assertThat(words(report)).containsOnly("Lần ba");
    }

    @Test
    void the_office_records_a_paper_but_does_not_overwrite_what_the_unit_sent() {
        standing.tracked(council.ward());
        var report = standing.report(council.ward());
        var day = LocalDate.now(VietnamTime.ZONE).minusDays(3);
        var paper = new StandingOrigin(ReportSource.PAPER, "12/BC-HĐND", day, day, "Phạm Văn Ba");
        var answers =
                content(UUID.randomUUID(), report, StandingChoice.NOTHING, null).answers();
        var recorded =
                new StandingContent(UUID.randomUUID(), standing.version(report), answers, paper, FileChanges.NONE);
        assertThatThrownBy(() -> reports.send(report, recorded, council.ownOfficer()))
                .isInstanceOf(NotFound.class);
        assertThat(reports.send(report, recorded, council.clerk())).isEqualTo(StandingDeed.RECORDED);
        assertThat(context.getBean(StandingSheetQueries.class)
                        .sheet(report, council.clerk())
                        .sentOn())
                .isEqualTo(day);

        sent(report, StandingChoice.WORDS, "Đơn vị sửa lại");
        var again = new StandingContent(UUID.randomUUID(), standing.version(report), answers, paper, FileChanges.NONE);
        assertThatThrownBy(() -> reports.send(report, again, council.clerk())).isInstanceOf(Refused.class);
    }

    @Test
    void a_report_is_another_units_secret_and_not_for_readers_to_send() {
        standing.tracked(council.ward());
        var report = standing.report(council.ward());
        var page = content(UUID.randomUUID(), report, StandingChoice.NOTHING, null);
        for (Actor other : List.of(council.otherOfficer(), council.admin())) {
            assertThatThrownBy(() -> reports.send(report, page, other)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> reports.send(report, page, council.committee()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void what_is_incomplete_is_not_sent() {
        standing.tracked(council.ward());
        var report = standing.report(council.ward());
        var one = Map.of(standing.duties(council.ward()).get(0), new StandingAnswer(StandingChoice.NOTHING, null));
        var page = new StandingContent(
                UUID.randomUUID(), standing.version(report), one, StandingOrigin.UNIT, FileChanges.NONE);
        reports.keep(report, page, council.ownOfficer());
        assertThatThrownBy(() -> reports.send(report, page, council.ownOfficer()))
                .hasMessageContaining("incomplete");
    }

    @Test
    void nothing_is_expected_any_more_once_the_notice_is_revoked() {
        var notice = standing.tracked(council.ward());
        var report = standing.report(council.ward());
        var paper = new Revocation("Ban hành nhầm", "9/TB-HĐND", LocalDate.now(VietnamTime.ZONE));
        following.revoke(
                notice,
                standing.number("select version from notice where id = '" + notice + "'"),
                paper,
                council.head());

        assertThatThrownBy(() -> sent(report, StandingChoice.NOTHING, null)).hasMessageContaining("ended");
        assertThat(context.getBean(StandingSheetQueries.class).desk(council.ownOfficer()))
                .noneMatch(due -> due.id().equals(report));
        standing.over(standing.round());
        rounds.openDue();
        assertThat(standing.rounds(notice)).isEqualTo(1);
        assertThatThrownBy(() ->
                        rounds.set(notice, standing.scheduled(notice), StandingRhythm.YEARLY, null, council.clerk()))
                .isInstanceOf(Refused.class);
    }

    /** Threads that all begin and are all waited for. */
    private record Threads(ExecutorService pool, int count) implements AutoCloseable {

        Threads(int count) {
            this(Executors.newFixedThreadPool(count), count);
        }

        <T> List<T> all(Callable<T> act) throws Exception {
            return each(IntStream.range(0, count).boxed().toList(), one -> act.call());
        }

        <A, T> List<T> each(List<A> arguments, Doing<A, T> act) throws Exception {
            var running = arguments.stream()
                    .map(argument -> pool.submit(() -> act.with(argument)))
                    .toList();
            var done = new ArrayList<T>();
            for (var one : running) {
                done.add(one.get());
            }
            return done;
        }

        @Override
        public void close() {
            pool.shutdown();
        }
    }

    private interface Doing<A, T> {
        T with(A argument) throws Exception;
    }
}
