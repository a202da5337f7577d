package vn.hdnd.tracker.task;

import jakarta.persistence.PostPersist;
import org.springframework.context.ApplicationEventPublisher;

/** Publishes every change of a task when it is written. */
class ChangeTeller {

    private final ApplicationEventPublisher events;

    ChangeTeller(ApplicationEventPublisher events) {
        this.events = events;
    }

    @PostPersist
    void tell(TaskChange change) {
        events.publishEvent(change.changed());
    }
}
