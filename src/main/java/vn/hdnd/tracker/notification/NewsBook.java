package vn.hdnd.tracker.notification;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.identity.SubstitutionChanged;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Ids;
import vn.hdnd.tracker.task.AssignmentStepped;
import vn.hdnd.tracker.task.MonitorChanged;
import vn.hdnd.tracker.task.Spoken;
import vn.hdnd.tracker.task.TaskChanged;
import vn.hdnd.tracker.task.standing.StandingStepped;

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

    /** Who did something, and when. */
    private record Deed(AccountId by, String byName, Instant at) {}

    @EventListener
    void on(AssignmentStepped step) {
        if (NewsRule.of(step.kind()).told()) {
            write(
                    step.id(),
                    Matter.ASSIGNMENT,
                    step.assignment().value(),
                    step.kind().name(),
                    new Deed(step.by(), step.byName(), step.at()),
                    null,
                    null);
        }
    }

    @EventListener
    void on(Spoken said) {
        write(
                said.id(),
                Matter.ASSIGNMENT,
                said.assignment().value(),
                said.kind().name(),
                new Deed(said.by(), said.byName(), said.at()),
                said.words(),
                said.to());
    }

    @EventListener
    void on(StandingStepped step) {
        if (NewsRule.of(step.deed()).told()) {
            write(
                    step.id(),
                    Matter.COMMON_REPORT,
                    step.report(),
                    step.deed().name(),
                    new Deed(step.by(), step.byName(), step.at()),
                    step.note(),
                    null);
        }
    }

    @EventListener
    void on(SubstitutionChanged change) {
        write(
                Ids.next(),
                Matter.SUBSTITUTION,
                change.substitution(),
                change.step().name(),
                new Deed(change.by(), change.byName(), change.at()),
                null,
                Set.of(change.absent(), change.deputy()));
    }

    /** Units hear of what was set right in their task, each of its own part; of another deadline the part itself tells. */
    @EventListener
    void on(TaskChanged change) {
        switch (change.kind()) {
            case CORRECT_TITLE, CORRECT_DELIVERABLE -> tellParts(change, moved(change));
            case CORRECT_FIGURES, CORRECT_TEMPLATE -> tellParts(change, null);
            default -> {}
        }
    }

    private static String moved(TaskChanged change) {
        var words = Objects.requireNonNullElse(change.before(), "–") + " → "
                + Objects.requireNonNullElse(change.after(), "–");
        return change.reason() == null ? words : words + "\n" + change.reason();
    }

    private void tellParts(TaskChanged change, @Nullable String words) {
        jdbc.sql("""
                insert into news (id, assignment_id, kind, actor_id, actor_name, words, at)
                select gen_random_uuid(), a.id, :kind, :by, :byName, :words, :at from assignment a
                where a.task_id = :task and a.status not in ('REASSIGNED', 'CANCELLED')
                """)
                .param("kind", change.kind().name())
                .param("by", change.by().value())
                .param("byName", change.byName())
                .param("words", words)
                .param("at", Timestamp.from(change.at()))
                .param("task", change.task().value())
                .update();
    }

    @EventListener
    void on(MonitorChanged change) {
        follow(change, Followed.GIVEN, change.to());
        follow(change, Followed.TAKEN, change.from());
    }

    /** However many tasks one act hands over, a clerk hears of it once. */
    private void follow(MonitorChanged change, Followed kind, @Nullable AccountId clerk) {
        if (clerk == null) {
            return;
        }
        var key = change.act() + " " + kind + " " + clerk;
        var id = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
        var deed = new Deed(change.by(), change.byName(), change.at());
        if (!write(id, Matter.TASK, change.task().value(), kind.name(), deed, null, Set.of(clerk))) {
            jdbc.sql("update news set others = others + 1 where id = ?")
                    .param(id)
                    .update();
        }
    }

    /** @return false if it was written before */
    private boolean write(
            UUID id,
            Matter matter,
            UUID about,
            String kind,
            Deed deed,
            @Nullable String words,
            @Nullable Set<AccountId> to) {
        var addressees = to == null ? null : to.stream().map(AccountId::value).toArray(UUID[]::new);
        return jdbc.sql("""
                        insert into news (id, %s, kind, actor_id, actor_name, words, addressees, at)
                        values (:id, :about, :kind, :by, :byName, :words, cast(:to as uuid[]), :at)
                        on conflict (id) do nothing
                        """.formatted(matter.column()))
                        .param("id", id)
                        .param("about", about)
                        .param("kind", kind)
                        .param("by", deed.by().value())
                        .param("byName", deed.byName())
                        .param("words", words)
                        .param("to", addressees)
                        .param("at", Timestamp.from(deed.at()))
                        .update()
                == 1;
    }
}
