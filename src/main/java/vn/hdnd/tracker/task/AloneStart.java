package vn.hdnd.tracker.task;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.organization.UnitRegister;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.task.AssignmentEvent.Act;

/** Starts a task that stands alone, in the caller's transaction: it gets its code, its units their assignments. */
@Component
public class AloneStart {

    private final AssignmentRepository assignments;
    private final TaskCodes codes;
    private final UnitRegister units;

    AloneStart(AssignmentRepository assignments, TaskCodes codes, UnitRegister units) {
        this.assignments = assignments;
        this.codes = codes;
        this.units = units;
    }

    /**
     * @return the code of the task
     * @throws Refused if this person puts nothing into tracking, nobody would lead it, or its deadline has passed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String start(Task task, Actor by, Instant at) {
        if (!by.is(Role.OFFICE_HEAD)) {
            throw new Refused("task.refused.headStarts");
        }
        var deadline = task.deadline().on();
        if (deadline != null && deadline.isBefore(LocalDate.ofInstant(at, VietnamTime.ZONE))) {
            throw new Refused("task.refused.deadlinePassed", VietnamTime.DAY.format(deadline));
        }
        var code = codes.next(task.basis().on().getYear(), 1).next();
        task.start(code, at);
        assignments.saveAll(TaskStart.assign(task, null, units.open(), Act.of(by, at)));
        return code;
    }
}
