package vn.hdnd.tracker.task;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.shared.TaskId;

/** Decisions about open tasks, as they are written. Pages read them by SQL. */
public interface CarryOverRepository extends JpaRepository<CarryOver, UUID> {

    @Query("select c from CarryOver c where c.replacement = :replacement and c.task = :task")
    Optional<CarryOver> find(NoticeId replacement, TaskId task);

    @Query("select c from CarryOver c where c.replacement = :replacement order by c.id")
    List<CarryOver> ofReplacement(NoticeId replacement);

    @Query("select count(c) from CarryOver c where c.item = :item")
    long countOfItem(NoticeItemId item);
}
