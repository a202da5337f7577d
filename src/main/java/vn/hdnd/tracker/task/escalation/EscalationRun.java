package vn.hdnd.tracker.task.escalation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.task.TaskClock;
import vn.hdnd.tracker.task.TaskToday;
import vn.hdnd.tracker.task.reminding.ReminderTexts;

/**
 * Does what is due by the ladder, a bounded number of parts a transaction. What was done is marked by a key in the same
 * transaction: whatever crashes, runs beside it or runs again, nothing is sent twice and nothing is lost.
 */
@Service
public class EscalationRun {

    private static final Logger LOG = LoggerFactory.getLogger(EscalationRun.class);

    /** Parts in one transaction. */
    static final int BATCH = 100;

    /** When the morning's run begins. */
    static final LocalTime MORNING = LocalTime.of(7, 30);

    private static final LocalTime BEGINS = LocalTime.of(7, 0);
    private static final LocalTime ENDS = LocalTime.of(17, 30);

    private final Ladders ladders;
    private final EscalationQueries queries;
    private final EscalationSteps steps;
    private final ReportSteps reports;
    private final ReminderTexts texts;
    private final TaskClock clock;
    private final TransactionTemplate transaction;

    EscalationRun(
            Ladders ladders,
            EscalationQueries queries,
            EscalationSteps steps,
            ReportSteps reports,
            ReminderTexts texts,
            TaskClock clock,
            PlatformTransactionManager transactions) {
        this.ladders = ladders;
        this.queries = queries;
        this.steps = steps;
        this.reports = reports;
        this.texts = texts;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Only within working hours; what a night or a weekend held up is made up on the next working day. */
    public void morning() {
        var hour = clock.now().atZone(VietnamTime.ZONE).toLocalTime();
        if (!hour.isBefore(BEGINS) && hour.isBefore(ENDS)) {
            run(clock.today());
        }
    }

    /** The day of the run that comes next. */
    public LocalDate next(TaskToday today) {
        var days = today.workingDays();
        var before = clock.now().atZone(VietnamTime.ZONE).toLocalTime().isBefore(MORNING);
        return before && days.isWorkingDay(today.date()) ? today.date() : days.plus(today.date(), 1);
    }

    /** @return how many steps were done; none where the ladder is off or nobody works */
    int run(TaskToday today) {
        var running = ladders.running();
        if (running.isEmpty() || !today.workingDays().isWorkingDay(today.date())) {
            return 0;
        }
        var ladder = running.get().ladder();
        var day = today.date();
        var days = today.workingDays();
        var by = new Actor(running.get().by(), "", texts.say("task.escalation.sender"), List.of());
        return all(() -> queries.due(ladder, day, days, BATCH), due -> steps.apply(due, by, today))
                + all(() -> queries.dueReports(ladder, day, days, BATCH), due -> reports.apply(due, by, today));
    }

    /** As long as there are some that can be done. */
    private <T> int all(Supplier<List<T>> wanted, ToIntFunction<List<T>> deed) {
        var done = 0;
        while (true) {
            var due = wanted.get();
            var now = due.isEmpty() ? 0 : apply(due, deed);
            if (now == 0) {
                return done;
            }
            done += now;
        }
    }

    /** Together; where one of them stands in the way, each by itself, so that it holds up nobody else. */
    private <T> int apply(List<T> due, ToIntFunction<List<T>> deed) {
        try {
            return once(due, deed);
        } catch (RuntimeException failed) {
            LOG.warn("{} steps could not be done together, each is tried by itself", due.size(), failed);
        }
        var done = 0;
        for (var step : due) {
            try {
                done += once(List.of(step), deed);
            } catch (RuntimeException failed) {
                LOG.error("{} could not be done", step, failed);
            }
        }
        return done;
    }

    private <T> int once(List<T> due, ToIntFunction<List<T>> deed) {
        Integer done = transaction.execute(tx -> deed.applyAsInt(due));
        return done == null ? 0 : done;
    }
}
