package vn.hdnd.tracker.task;

import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;
import vn.hdnd.tracker.shared.AssignmentId;

interface ReminderRepository extends ListCrudRepository<Reminder, UUID> {

    boolean existsByBatchAndAssignment(UUID batch, AssignmentId assignment);

    @Query("select coalesce(max(r.number), 0) from Reminder r where r.assignment = :assignment")
    int last(AssignmentId assignment);
}
