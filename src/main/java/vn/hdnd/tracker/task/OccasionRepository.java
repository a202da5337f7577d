package vn.hdnd.tracker.task;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;
import vn.hdnd.tracker.shared.TaskId;

interface OccasionRepository extends ListCrudRepository<Occasion, UUID> {

    /** Two acts on one event wait for each other, so that the version compared is the newest. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Occasion o where o.id = :id")
    Optional<Occasion> findForChange(UUID id);

    Optional<Occasion> findBySubmissionId(UUID submissionId);

    boolean existsByFoldedName(String foldedName);

    /** Those from which a task's deadline is counted. */
    @Query("select o from Occasion o join o.duties d where d.task = :task order by o.id")
    List<Occasion> awaitedBy(TaskId task);
}
