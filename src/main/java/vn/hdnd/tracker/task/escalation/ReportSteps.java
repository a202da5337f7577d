package vn.hdnd.tracker.task.escalation;

import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.organization.BaseAddress;
import vn.hdnd.tracker.organization.Register;
import vn.hdnd.tracker.organization.UnitRegister;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.task.TaskClock;
import vn.hdnd.tracker.task.TaskToday;
import vn.hdnd.tracker.task.standing.OwedReport;
import vn.hdnd.tracker.task.standing.OwedReports;
import vn.hdnd.tracker.task.standing.OwedTexts;
import vn.hdnd.tracker.task.standing.StandingUrging;

/** Reminds of common reports that are due, in the caller's transaction. */
@Component
class ReportSteps {

    private final JdbcClient jdbc;
    private final StandingUrging urging;
    private final OwedReports owed;
    private final OwedTexts texts;
    private final UnitRegister units;
    private final TaskClock clock;
    private final BaseAddress address;

    ReportSteps(
            JdbcClient jdbc,
            StandingUrging urging,
            OwedReports owed,
            OwedTexts texts,
            UnitRegister units,
            TaskClock clock,
            BaseAddress address) {
        this.jdbc = jdbc;
        this.urging = urging;
        this.owed = owed;
        this.texts = texts;
        this.units = units;
        this.clock = clock;
        this.address = address;
    }

    /** @return how many of them were done here and now; those that another instance does are not */
    @Transactional(propagation = Propagation.MANDATORY)
    int apply(List<DueReport> due, Actor by, TaskToday today) {
        var claimed = due.stream().filter(this::claim).toList();
        if (!claimed.isEmpty()) {
            var register = units.open();
            owed.ofRegister(claimed.stream().map(DueReport::reportId).toList())
                    .forEach(report -> urging.remind(report.id(), text(report, register, today), by));
        }
        return claimed.size();
    }

    /** The key lets one of several pass; the others wait here until it is known whether that one came through. */
    private boolean claim(DueReport due) {
        return jdbc.sql("""
                        insert into standing_reminded (report_id, due_on, days_left, done_at)
                        values (?, ?, ?, ?) on conflict do nothing
                        """)
                        .params(due.reportId(), due.dueOn(), due.daysLeft(), Timestamp.from(clock.now()))
                        .update()
                == 1;
    }

    private String text(OwedReport report, Register register, TaskToday today) {
        var relation = register.unit(new UnitId(report.unitId())).relation();
        return texts.of(report, relation, address.get() + "/standing/reports/" + report.id(), today);
    }
}
