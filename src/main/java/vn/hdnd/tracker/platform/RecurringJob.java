package vn.hdnd.tracker.platform;

import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import vn.hdnd.tracker.shared.VietnamTime;

/**
 * Work that is done again and again, by one instance of the application at a time. A module declares it as a bean and
 * needs nothing else:
 *
 * <pre>{@code
 * @Bean
 * RecurringJob automaticReminders(AutomaticReminders reminders) {
 *     return RecurringJob.daily("task.automatic-reminders", LocalTime.of(7, 30), reminders::send);
 * }
 * }</pre>
 *
 * <p>What is missed while no instance runs is made up once at the next start. Work that fails or whose instance dies is
 * begun again after minutes, so it must bear to be begun again: what it did is marked by a unique key or a state, in the
 * transaction that did it. Tests run without jobs ({@code db-scheduler.enabled=false}) and call the work themselves.
 */
public final class RecurringJob extends RecurringTask<Void> {

    private static final Duration AFTER_FAILURE = Duration.ofMinutes(5);

    private final Runnable work;

    private RecurringJob(String name, Schedule schedule, Duration afterFailure, Runnable work) {
        super(name, schedule, Void.class, new OnFailureRetryLater<>(afterFailure));
        this.work = work;
    }

    /**
     * Every day at a time of the day in Vietnam.
     *
     * @param name unique in the application: {@code module.what}
     */
    public static RecurringJob daily(String name, LocalTime at, Runnable work) {
        return new RecurringJob(name, Schedules.daily(VietnamTime.ZONE, at), AFTER_FAILURE, work);
    }

    /**
     * Again and again, this long after the end of the last time.
     *
     * @param name unique in the application: {@code module.what}
     */
    public static RecurringJob every(String name, Duration pause, Runnable work) {
        return new RecurringJob(name, Schedules.fixedDelay(pause), pause, work);
    }

    @Override
    public void executeRecurringly(TaskInstance<Void> instance, ExecutionContext context) {
        work.run();
    }
}
