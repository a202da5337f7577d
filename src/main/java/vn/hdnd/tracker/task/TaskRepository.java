package vn.hdnd.tracker.task;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.shared.TaskId;

/** Tasks as they are written. Pages read them by SQL. */
public interface TaskRepository extends ListCrudRepository<Task, TaskId> {

    Optional<Task> findBySubmissionId(UUID submissionId);

    /** A second click waits here for the first, where no notice is locked on which both would wait. */
    @Query(
            value = "select 1 from (select pg_advisory_xact_lock(hashtextextended(cast(:submission as text), 0))) l",
            nativeQuery = true)
    int awaitSubmission(UUID submission);

    @Query(
            value =
                    "select count(*) from figure_answer f join assignment a on a.id = f.assignment_id where a.task_id = :task",
            nativeQuery = true)
    long countAnswers(UUID task);

    Optional<Task> findByCode(String code);

    /** Two changes of one task wait for each other, so that the version compared is the newest. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Task t where t.id = :id")
    Optional<Task> findForChange(TaskId id);

    @Query("select t from Task t where t.notice = :notice order by t.createdAt, t.id")
    List<Task> ofNotice(NoticeId notice);

    @Query("select t.item from Task t where t.id = :id")
    Optional<NoticeItemId> itemOf(TaskId id);

    @Query("select count(t) from Task t where t.item = :item")
    long countOfItem(NoticeItemId item);
}
