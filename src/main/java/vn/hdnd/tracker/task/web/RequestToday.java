package vn.hdnd.tracker.task.web;

import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;
import vn.hdnd.tracker.task.TaskClock;
import vn.hdnd.tracker.task.TaskToday;

/** Today, read once per request however many queues of a desk ask for it. */
@Component
@RequestScope
class RequestToday {

    private final TaskToday today;

    RequestToday(TaskClock clock) {
        today = clock.today();
    }

    TaskToday get() {
        return today;
    }
}
