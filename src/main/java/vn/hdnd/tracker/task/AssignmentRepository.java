package vn.hdnd.tracker.task;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.shared.UnitId;

interface AssignmentRepository extends ListCrudRepository<Assignment, AssignmentId> {

    /** Two acts on one assignment wait for each other, so that the version compared is the newest. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Assignment a where a.id = :id")
    Optional<Assignment> findForChange(AssignmentId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select a from Assignment a where a.task.id = :task and a.role = AssignmentRole.COORDINATE
                and a.period.id is not distinct from :period
            order by a.id""")
    List<Assignment> coordinatorsForChange(TaskId task, @Nullable UUID period);

    /** All parts in one period of a series; where {@code period} is null those that are of none. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select a from Assignment a where a.task.id = :task and a.period.id is not distinct from :period
            order by a.id""")
    List<Assignment> ofPeriodForChange(TaskId task, @Nullable UUID period);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select a from Assignment a where a.task.id = :task
                and a.status not in (AssignmentStatus.COMPLETED, AssignmentStatus.REASSIGNED, AssignmentStatus.CANCELLED)
            order by a.id""")
    List<Assignment> openForChange(TaskId task);

    /** All that still count, finished ones among them. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select a from Assignment a where a.task.id = :task
                and a.status not in (AssignmentStatus.REASSIGNED, AssignmentStatus.CANCELLED)
            order by a.id""")
    List<Assignment> countedForChange(TaskId task);

    /** Those that wait for a day. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select a from Assignment a where a.task.id = :task and a.due.day is null
                and a.status not in (AssignmentStatus.REASSIGNED, AssignmentStatus.CANCELLED)
            order by a.id""")
    List<Assignment> undatedForChange(TaskId task);

    /** The part of this unit that still counts, whatever its role. */
    @Query("""
            select a from Assignment a where a.task.id = :task and a.unit = :unit
                and a.period.id is not distinct from :period
                and a.status not in (AssignmentStatus.REASSIGNED, AssignmentStatus.CANCELLED)""")
    Optional<Assignment> ofUnit(TaskId task, @Nullable UUID period, UnitId unit);

    @Query("""
            select a.status from Assignment a where a.task.id = :task and a.role = AssignmentRole.LEAD
                and a.period.id is not distinct from :period""")
    List<AssignmentStatus> leadStatuses(TaskId task, @Nullable UUID period);

    /** All parts of the tasks of a notice, so that nothing of them moves while the notice ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select a from Assignment a where a.task.id in (select t.id from Task t where t.notice = :notice) order by a.id")
    List<Assignment> ofNoticeForChange(NoticeId notice);

    /** Writes what was begun so far, in its order, before what hangs on it. */
    void flush();
}
