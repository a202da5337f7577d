package vn.hdnd.tracker.task;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;
import vn.hdnd.tracker.shared.TaskId;

interface SeriesRepository extends ListCrudRepository<Series, TaskId> {

    /** Whoever opens a period waits for whoever is just opening one. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Series s where s.task = :task")
    Optional<Series> findForChange(TaskId task);

    /** Of which a period has begun that is not opened; rides task_series_next. */
    @Query("select s.task from Series s where s.endedAt is null and s.nextOn <= :today order by s.nextOn, s.task")
    List<TaskId> due(LocalDate today);
}
