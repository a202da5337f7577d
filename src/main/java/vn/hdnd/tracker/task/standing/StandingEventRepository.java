package vn.hdnd.tracker.task.standing;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface StandingEventRepository extends ListCrudRepository<StandingEvent, UUID> {}
