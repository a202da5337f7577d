package vn.hdnd.tracker.task.escalation;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.Ids;

/** Puts parts into the letter that waits for their unit. */
@Component
class LetterRows {

    private final JdbcClient jdbc;

    LetterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A letter that is being signed at this moment stays as it is, and another one begins. */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(UUID unit, UUID assignment, Instant at) {
        for (var tries = 0; tries < 3; tries++) {
            jdbc.sql("insert into letter_draft (id, version, unit_id, state, made_at) values (?, 0, ?, 'DRAFT', ?)"
                            + " on conflict (unit_id) where state = 'DRAFT' do nothing")
                    .params(Ids.next(), unit, Timestamp.from(at))
                    .update();
            var letter = jdbc.sql("update letter_draft set version = version + 1 where unit_id = ? and state = 'DRAFT'"
                            + " returning id")
                    .param(unit)
                    .query(UUID.class)
                    .optional();
            if (letter.isPresent()) {
                jdbc.sql(
                                "insert into letter_draft_part (letter_id, assignment_id) values (?, ?) on conflict do nothing")
                        .params(letter.get(), assignment)
                        .update();
                return;
            }
        }
        throw new IllegalStateException("no letter of " + unit + " stays open");
    }
}
