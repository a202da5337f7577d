package vn.hdnd.tracker.task;

import jakarta.persistence.PostPersist;
import org.springframework.context.ApplicationEventPublisher;

/** Publishes every entry of a history when it is written, so that no verb of the aggregate can forget to. */
class HistoryTeller {

    private final ApplicationEventPublisher events;

    HistoryTeller(ApplicationEventPublisher events) {
        this.events = events;
    }

    @PostPersist
    void tell(AssignmentEvent entry) {
        if (!entry.happenedAt().isBefore(entry.at())) {
            events.publishEvent(entry.stepped());
        }
    }
}
