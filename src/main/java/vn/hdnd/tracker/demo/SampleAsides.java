package vn.hdnd.tracker.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.task.standing.StandingRhythm;
import vn.hdnd.tracker.task.standing.StandingRounds;
import vn.hdnd.tracker.task.talk.Places;
import vn.hdnd.tracker.task.talk.RemarkKind;
import vn.hdnd.tracker.task.talk.RemarkText;
import vn.hdnd.tracker.task.talk.Talking;

/** What stands beside the acts: common reports that are asked for, and a word of the Standing Committee. */
@Component
@Profile("demo")
class SampleAsides {

    private static final String DIRECTIVE =
            "Đề nghị Thường trực HĐND phường báo cáo ngay nguyên nhân chậm và cam kết thời gian hoàn thành.";

    private final StandingRounds rounds;
    private final Talking talking;
    private final Places places;
    private final SampleClock clock;
    private final JdbcClient jdbc;

    SampleAsides(StandingRounds rounds, Talking talking, Places places, SampleClock clock, JdbcClient jdbc) {
        this.rounds = rounds;
        this.talking = talking;
        this.places = places;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    void askForCommonReports(NoticeId notice, Instant then, Actor clerk) {
        clock.at(then, () -> {
            rounds.set(notice, -1, StandingRhythm.HALF_YEARLY, null, clerk);
            return notice;
        });
    }

    /** About what is overdue longest of a commune's council. */
    void direct(Instant then, Actor committee) {
        jdbc.sql("""
                        select id from assignment
                        where status in ('ACCEPTED', 'IN_PROGRESS', 'RETURNED') and relation = 'SUBORDINATE' and deadline < :day
                        order by deadline, id limit 1
                        """)
                .param("day", LocalDate.ofInstant(then, VietnamTime.ZONE))
                .query(UUID.class)
                .optional()
                .ifPresent(part -> clock.at(then, () -> {
                    talking.say(places.part(new AssignmentId(part), committee), directive(), committee);
                    return part;
                }));
    }

    private static RemarkText directive() {
        return new RemarkText(UUID.randomUUID(), RemarkKind.DIRECTIVE, DIRECTIVE, null, null, List.of(), List.of());
    }
}
