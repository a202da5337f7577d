package vn.hdnd.tracker.task.escalation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.task.TaskClock;
import vn.hdnd.tracker.task.TaskToday;

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
    private final TaskClock clock;
    private final TransactionTemplate transaction;

    EscalationRun(
            Ladders ladders,
            EscalationQueries queries,
            EscalationSteps steps,
            TaskClock clock,
            PlatformTransactionManager transactions) {
        this.ladders = ladders;
        this.queries = queries;
        this.steps = steps;
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
        var done = 0;
        while (true) {
            var due = queries.due(ladder, today.date(), today.workingDays(), BATCH);
            var now = due.isEmpty() ? 0 : apply(due, running.get(), today);
            if (now == 0) {
                return done;
            }
            done += now;
        }
    }

    /** Together; where one of them stands in the way, each by itself, so that it holds up nobody else. */
    private int apply(List<DueStep> due, Ladders.Running running, TaskToday today) {
        try {
            return once(due, running, today);
        } catch (RuntimeException failed) {
            LOG.warn("{} steps could not be done together, each is tried by itself", due.size(), failed);
        }
        var done = 0;
        for (var step : due) {
            try {
                done += once(List.of(step), running, today);
            } catch (RuntimeException failed) {
                LOG.error("step {} of assignment {} could not be done", step.act(), step.assignmentId(), failed);
            }
        }
        return done;
    }

    private int once(List<DueStep> due, Ladders.Running running, TaskToday today) {
        Integer done = transaction.execute(tx -> steps.apply(due, running.by(), today));
        return done == null ? 0 : done;
    }
}
