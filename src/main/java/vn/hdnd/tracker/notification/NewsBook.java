package vn.hdnd.tracker.notification;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.task.AssignmentStepped;
import vn.hdnd.tracker.task.Spoken;

/**
 * Writes down what happened, in the transaction in which it happened: if that is rolled back nobody hears of it, if it is
 * committed nothing is lost. Who hears of it is found out afterwards, by {@link Telling}.
 */
@Component
class NewsBook {

    private final JdbcClient jdbc;

    NewsBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(AssignmentStepped step) {
        if (NewsRule.of(step.kind()).told()) {
            write(step.id(), step.assignment(), step.kind().name(), step.by(), step.byName(), step.at(), null, null);
        }
    }

    @EventListener
    void on(Spoken said) {
        var to = said.to().stream().map(AccountId::value).toArray(UUID[]::new);
        write(said.id(), said.assignment(), said.kind().name(), said.by(), said.byName(), said.at(), said.words(), to);
    }

    private void write(
            UUID id,
            AssignmentId about,
            String kind,
            AccountId by,
            String byName,
            Instant at,
            @Nullable String words,
            UUID @Nullable [] to) {
        jdbc.sql("""
                insert into news (id, assignment_id, kind, actor_id, actor_name, words, addressees, at)
                values (:id, :about, :kind, :by, :byName, :words, cast(:to as uuid[]), :at)
                on conflict (id) do nothing
                """)
                .param("id", id)
                .param("about", about.value())
                .param("kind", kind)
                .param("by", by.value())
                .param("byName", byName)
                .param("words", words)
                .param("to", to)
                .param("at", Timestamp.from(at))
                .update();
    }
}
