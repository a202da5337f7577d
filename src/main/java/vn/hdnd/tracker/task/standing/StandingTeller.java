package vn.hdnd.tracker.task.standing;

import jakarta.persistence.PostPersist;
import org.springframework.context.ApplicationEventPublisher;

/** Publishes every entry of the history of a common report when it is written. */
class StandingTeller {

    private final ApplicationEventPublisher events;

    StandingTeller(ApplicationEventPublisher events) {
        this.events = events;
    }

    @PostPersist
    void tell(StandingEvent entry) {
        events.publishEvent(entry.stepped());
    }
}
