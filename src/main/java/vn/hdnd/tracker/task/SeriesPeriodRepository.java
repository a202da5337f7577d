package vn.hdnd.tracker.task;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;
import vn.hdnd.tracker.shared.TaskId;

interface SeriesPeriodRepository extends ListCrudRepository<SeriesPeriod, UUID> {

    @Query("select p from SeriesPeriod p where p.task = :task and p.key = :key")
    Optional<SeriesPeriod> find(TaskId task, String key);

    @Query("select p from SeriesPeriod p where p.task = :task order by p.startsOn desc, p.id desc limit 1")
    Optional<SeriesPeriod> latest(TaskId task);
}
