package vn.hdnd.tracker.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.support.TestDatabase;

/** A job is done once, however many instances of the application share the database. */
@Tag("sql")
class RecurringJobTest {

    private static final LocalTime AT = LocalTime.of(7, 30);

    private final TestDatabase database = TestDatabase.fresh();
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void two_instances_do_the_work_of_a_day_once() throws Exception {
        var job = RecurringJob.daily("test.daily", AT, done::incrementAndGet);
        var first = instance(job, "2022-11-29T07:29:00");
        var second = instance(job, "2022-11-29T07:29:00");

        for (var day = LocalDate.of(2022, 11, 29); day.isBefore(LocalDate.of(2022, 12, 4)); day = day.plusDays(1)) {
            at(first, day + "T07:31:00");
            at(second, day + "T07:31:00");
            together(first, second);
        }

        assertThat(done).hasValue(5);
    }

    @Test
    void the_day_begins_in_vietnam() {
        var job = RecurringJob.daily("test.daily", AT, done::incrementAndGet);
        var instance = instance(job, "2022-11-29T07:00:00");

        at(instance, "2022-11-29T07:29:59");
        instance.runAnyDueExecutions();
        assertThat(done).hasValue(0);

        at(instance, "2022-11-29T07:30:01");
        instance.runAnyDueExecutions();
        assertThat(done).hasValue(1);
    }

    @Test
    void what_nobody_did_while_no_instance_ran_is_made_up_once() {
        var job = RecurringJob.daily("test.daily", AT, done::incrementAndGet);
        instance(job, "2022-11-29T07:00:00");

        var later = instance(job, "2022-12-02T09:00:00");
        later.runAnyDueExecutions();
        later.runAnyDueExecutions();

        assertThat(done).hasValue(1);
    }

    @Test
    void work_that_failed_is_begun_again_after_minutes_not_tomorrow() {
        var job = RecurringJob.daily("test.daily", AT, () -> {
            if (done.incrementAndGet() == 1) {
                throw new IllegalStateException("the database is away");
            }
        });
        var instance = instance(job, "2022-11-29T07:00:00");
        at(instance, "2022-11-29T07:31:00");
        instance.runAnyDueExecutions();

        at(instance, "2022-11-29T07:37:00");
        instance.runAnyDueExecutions();

        assertThat(done).hasValue(2);
    }

    @Test
    void what_is_done_again_and_again_waits_its_pause() {
        var job = RecurringJob.every("test.every", Duration.ofMinutes(1), done::incrementAndGet);
        var instance = instance(job, "2022-11-29T07:00:00");
        at(instance, "2022-11-29T07:01:30");
        instance.runAnyDueExecutions();
        at(instance, "2022-11-29T07:02:00");
        instance.runAnyDueExecutions();
        assertThat(done).hasValue(1);

        at(instance, "2022-11-29T07:02:31");
        instance.runAnyDueExecutions();
        assertThat(done).hasValue(2);
    }

    private ManualScheduler instance(RecurringJob job, String started) {
        var clock = new SettableClock();
        clock.set(moment(started));
        var scheduler = TestHelper.createManualScheduler(database.dataSource())
                .startTasks(List.of(job))
                .clock(clock)
                .build();
        scheduler.start();
        return scheduler;
    }

    private static void at(ManualScheduler instance, String time) {
        instance.setTime(moment(time));
    }

    private static Instant moment(String time) {
        return LocalDateTime.parse(time).atZone(VietnamTime.ZONE).toInstant();
    }

    private static void together(ManualScheduler first, ManualScheduler second) throws Exception {
        var ready = new CyclicBarrier(2);
        try (var threads = new Threads()) {
            var running = List.of(first, second).stream()
                    .map(each -> threads.pool.submit(() -> {
                        ready.await();
                        each.runAnyDueExecutions();
                        return null;
                    }))
                    .toList();
            for (var each : running) {
                each.get(20, TimeUnit.SECONDS);
            }
        }
    }

    private record Threads(ExecutorService pool) implements AutoCloseable {

        Threads() {
            this(Executors.newFixedThreadPool(2));
        }

        @Override
        public void close() {
            pool.shutdownNow();
        }
    }
}
