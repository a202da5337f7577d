package vn.hdnd.tracker.task;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.Ids;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.UnitId;

/** Which reports of a unit its head lets go: set by the head, or by an administrator. */
@Service
public class ApprovalRules {

    private static final Locale OF_PAPERS = Locale.forLanguageTag("vi");

    private final JdbcClient jdbc;
    private final MessageSource messages;
    private final TaskClock clock;

    ApprovalRules(JdbcClient jdbc, MessageSource messages, TaskClock clock) {
        this.jdbc = jdbc;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * The rule of a unit.
     *
     * @param heads names of those who lead the unit and can sign in
     * @param setBy who set it last, {@code setAt} when; null: never set
     */
    public record Rule(
            String unitName,
            boolean progress,
            boolean completion,
            boolean common,
            @Nullable String heads,
            @Nullable String setBy,
            @Nullable Instant setAt) {}

    /** @throws NotFound if there is no such unit, or this person neither administers nor reports for it */
    @Transactional(readOnly = true)
    public Rule of(UnitId unit, Actor actor) {
        if (!actor.is(Role.ADMIN) && !actor.reportsFor(unit)) {
            throw new NotFound("unit " + unit);
        }
        return jdbc.sql("""
                        select u.name as unit_name, coalesce(p.progress, false) as progress,
                            coalesce(p.completion, false) as completion, coalesce(p.common, false) as common, p.set_by_name as set_by, p.set_at,
                            (select string_agg(c.name, ', ' order by c.name) from account_role r
                                join account c on c.id = r.account_id
                                where r.unit_id = u.id and r.role = 'UNIT_OFFICER' and r.leads and c.enabled) as heads
                        from unit u left join unit_approval p on p.unit_id = u.id
                        where u.id = :unit
                        """)
                .param("unit", unit.value())
                .query(Rule.class)
                .optional()
                .orElseThrow(() -> new NotFound("unit " + unit));
    }

    /** Whether this person keeps the rule of this unit. */
    public boolean keeps(UnitId unit, Actor actor) {
        return actor.is(Role.ADMIN) || actor.leads(unit);
    }

    /**
     * From now on; what waits already goes on waiting.
     *
     * @throws TransitionRefused if this person does not keep the rule, or nobody there could approve
     */
    @Transactional
    public void set(UnitId unit, boolean progress, boolean completion, boolean common, Actor by) {
        var rule = of(unit, by);
        if (!keeps(unit, by)) {
            throw new TransitionRefused("approval.refused.keeps");
        }
        if ((progress || completion || common) && rule.heads() == null) {
            throw new TransitionRefused("approval.refused.nobody");
        }
        jdbc.sql("""
                insert into unit_approval (unit_id, progress, completion, common, set_by_name, set_at)
                values (:unit, :progress, :completion, :common, :by, :at)
                on conflict (unit_id) do update set progress = excluded.progress, completion = excluded.completion, common = excluded.common,
                    set_by_name = excluded.set_by_name, set_at = excluded.set_at
                """)
                .param("unit", unit.value())
                .param("progress", progress)
                .param("completion", completion)
                .param("common", common)
                .param("by", by.name())
                .param("at", Timestamp.from(clock.now()))
                .update();
    }

    boolean hold(UnitId unit, ReportKind kind, Actor by) {
        return holds(unit, kind == ReportKind.COMPLETION ? "completion" : "progress", by);
    }

    /** The same of common reports. */
    public boolean holdsCommon(UnitId unit, Actor by) {
        return holds(unit, "common", by);
    }

    /** The head's own report, typed in the head's own name, is approved by that. */
    private boolean holds(UnitId unit, String column, Actor by) {
        if (!by.reportsFor(unit) || (by.leads(unit) && by.actingFor() == null)) {
            return false;
        }
        return jdbc.sql("select exists (select 1 from unit_approval where unit_id = :unit and %s)".formatted(column))
                .param("unit", unit.value())
                .query(Boolean.class)
                .single();
    }

    /** Tells the heads that something waits for them. */
    Spoken waits(AssignmentId part, UnitId unit, Actor by, Instant at) {
        Set<AccountId> heads = jdbc
                .sql("select account_id from account_role where unit_id = :unit and role = 'UNIT_OFFICER' and leads")
                .param("unit", unit.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(AccountId::new)
                .collect(Collectors.toUnmodifiableSet());
        return spoken(part, say("approval.told.waits"), heads, by, at);
    }

    /** Tells the officer that it came back. */
    Spoken sentBack(AssignmentId part, AccountId typist, String words, Actor by, Instant at) {
        return spoken(part, say("approval.told.sentBack", words), Set.of(typist), by, at);
    }

    private static Spoken spoken(AssignmentId part, String words, Set<AccountId> to, Actor by, Instant at) {
        return new Spoken(Ids.next(), Spoken.Kind.COMMENT, part, by.id(), by.name(), words, to, at);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, OF_PAPERS);
    }
}
