package vn.hdnd.tracker.task;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.shared.TaskId;

/** Items joined to tasks in progress, as they are written. Pages read them by SQL. */
public interface RepeatRepository extends ListCrudRepository<Repeat, UUID> {

    @Query("select r from Repeat r where r.item = :item and r.task = :task")
    Optional<Repeat> find(NoticeItemId item, TaskId task);

    @Query("select r from Repeat r where r.notice = :notice order by r.id")
    List<Repeat> ofNotice(NoticeId notice);

    @Query("select count(r) from Repeat r where r.item = :item")
    long countOfItem(NoticeItemId item);
}
