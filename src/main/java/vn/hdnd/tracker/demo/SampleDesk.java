package vn.hdnd.tracker.demo;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hdnd.tracker.attachment.FileStore;
import vn.hdnd.tracker.attachment.OwnerKind;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.FileId;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.task.AssignmentAction;
import vn.hdnd.tracker.task.AssignmentWork;
import vn.hdnd.tracker.task.ReportContent;
import vn.hdnd.tracker.task.ReportKind;
import vn.hdnd.tracker.task.ReportSource;

/** Does the acts of the sample council as people do them, on the day they were done. */
@Component
@Profile("demo")
class SampleDesk {

    private final AssignmentWork work;
    private final FileStore files;
    private final SampleClock clock;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    SampleDesk(
            AssignmentWork work, FileStore files, SampleClock clock, TransactionTemplate transaction, JdbcClient jdbc) {
        this.work = work;
        this.files = files;
        this.clock = clock;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    void accept(SampleWork.Given given, SampleStory.Cast cast, LocalDate day) {
        act(given, AssignmentAction.ACCEPT, null, cast.unit(), at(given, day, 8));
    }

    void progress(SampleWork.Given given, SampleStory.Cast cast, LocalDate day, Habits habits) {
        var words = SampleWords.progress(habits);
        report(given, cast, ReportKind.PROGRESS, words, at(given, day, 9), day, List.of());
    }

    void complete(SampleWork.Given given, SampleStory.Cast cast, LocalDate day, Habits habits) {
        var words = SampleWords.result(habits);
        var withFile = given.evidenceRequired() || habits.happens(0.2);
        report(
                given,
                cast,
                ReportKind.COMPLETION,
                words,
                at(given, day, 10),
                day,
                withFile ? List.of(given.title()) : List.of());
    }

    void confirm(SampleWork.Given given, SampleStory.Cast cast, LocalDate day) {
        act(given, AssignmentAction.CONFIRM, null, cast.judge(), at(given, day, 14));
    }

    void giveBack(SampleWork.Given given, SampleStory.Cast cast, LocalDate day) {
        act(given, AssignmentAction.RETURN, SampleWords.RETURNED, cast.judge(), at(given, day, 14));
    }

    void cancel(SampleWork.Given given, SampleStory.Cast cast, LocalDate day) {
        act(given, AssignmentAction.CANCEL, SampleWords.CANCELLED, cast.committee(), at(given, day, 15));
    }

    private void act(SampleWork.Given given, AssignmentAction action, @Nullable String note, Actor by, Instant then) {
        inOne(then, () -> work.act(new AssignmentId(given.id()), action, version(given), note, by));
    }

    private void report(
            SampleWork.Given given,
            SampleStory.Cast cast,
            ReportKind kind,
            SampleWords.Report words,
            Instant then,
            LocalDate day,
            List<String> attached) {
        inOne(then, () -> {
            var content = new ReportContent(
                    UUID.randomUUID(),
                    kind,
                    words.outcome(),
                    words.difficulties(),
                    words.done(),
                    words.total(),
                    origin(given, cast, day),
                    attached.stream().map(title -> file(title, cast.unit())).toList());
            work.report(new AssignmentId(given.id()), version(given), content, cast.unit());
        });
    }

    /** Units without an officer answer by paper, which a clerk records. */
    private static ReportContent.Origin origin(SampleWork.Given given, SampleStory.Cast cast, LocalDate day) {
        if (!cast.spokenFor()) {
            return ReportContent.Origin.unit(null, null);
        }
        var number = (Math.abs(given.id().hashCode()) % 300 + 20) + "/BC-" + given.unitCode();
        return new ReportContent.Origin(ReportSource.PAPER, number, day, day, null, null, null);
    }

    private FileId file(String title, Actor by) {
        return files.store(
                        SampleWords.FILE_NAME,
                        new ByteArrayInputStream(SamplePaper.about(title)),
                        OwnerKind.REPORT,
                        by.id())
                .id();
    }

    private long version(SampleWork.Given given) {
        return jdbc.sql("select version from assignment where id = ?")
                .param(given.id())
                .query(Long.class)
                .single();
    }

    /** Need not outlive a power cut each by itself: a filling that was broken off starts anew. */
    private void inOne(Instant then, Runnable act) {
        clock.at(then, () -> {
            transaction.executeWithoutResult(status -> {
                jdbc.sql("set local synchronous_commit = off").update();
                act.run();
            });
            return then;
        });
    }

    /** Some minute of that hour, the same for the same assignment. */
    private static Instant at(SampleWork.Given given, LocalDate day, int hour) {
        return day.atTime(hour, Math.abs(given.id().hashCode()) % 60)
                .atZone(VietnamTime.ZONE)
                .toInstant();
    }
}
