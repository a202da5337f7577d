package vn.hdnd.tracker.task;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface TaskChangeRepository extends ListCrudRepository<TaskChange, UUID> {}
