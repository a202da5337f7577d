package vn.hdnd.tracker.attachment;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Removes files whose form was never sent. */
@Component
class WaitingFileSweep {

    private static final Logger log = LoggerFactory.getLogger(WaitingFileSweep.class);

    private final FileRows rows;
    private final Clock clock;

    WaitingFileSweep(FileRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    void sweep() {
        var removed = rows.sweep(clock.instant().minus(UploadRules.WAITING_TIME));
        if (removed > 0) {
            log.info("Removed {} uploaded files whose form was not sent within {}", removed, UploadRules.WAITING_TIME);
        }
    }
}
