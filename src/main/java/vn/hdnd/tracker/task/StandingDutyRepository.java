package vn.hdnd.tracker.task;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface StandingDutyRepository extends ListCrudRepository<StandingDuty, UUID> {}
