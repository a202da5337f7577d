package vn.hdnd.tracker.task.escalation;

import org.springframework.data.repository.ListCrudRepository;

interface EscalationRepository extends ListCrudRepository<Escalation, Integer> {

    void flush();
}
