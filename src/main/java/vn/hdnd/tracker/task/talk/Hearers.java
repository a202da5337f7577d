package vn.hdnd.tracker.task.talk;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.task.Spoken;

/** Finds who is to hear of a remark, part by part, as people are told of parts. */
@Component
class Hearers {

    private final JdbcClient jdbc;

    Hearers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Officers hear what is said to their unit, the clerk who follows the task and the head of the Office every directive,
     * that clerk what units say; and whoever is named, that they are.
     */
    Stream<Spoken> of(Remark remark, Place place) {
        var officers = officers(place);
        var said = Stream.<Spoken>builder();
        var named = new HashSet<>(remark.mentioned());
        var office = ofOffice(remark, place);
        officers.forEach((part, theirs) -> {
            var mentioned = new HashSet<>(theirs);
            mentioned.retainAll(named);
            named.removeAll(mentioned);
            add(said, remark, part, Spoken.Kind.MENTION, mentioned);
            theirs.removeAll(remark.mentioned());
            add(said, remark, part, kind(remark), remark.heardByUnits() ? theirs : Set.of());
        });
        officers.keySet().stream().findFirst().ifPresent(part -> {
            add(said, remark, part, Spoken.Kind.MENTION, named);
            office.removeAll(remark.mentioned());
            add(said, remark, part, kind(remark), office);
        });
        return said.build();
    }

    private static Spoken.Kind kind(Remark remark) {
        return remark.kind().directs() ? Spoken.Kind.DIRECTIVE : Spoken.Kind.COMMENT;
    }

    private static void add(
            Stream.Builder<Spoken> said, Remark remark, UUID part, Spoken.Kind kind, Set<AccountId> to) {
        if (!to.isEmpty()) {
            said.add(remark.spoken(id(remark, part, kind, to), kind, new AssignmentId(part), to));
        }
    }

    /** The same for the same words, part, kind and people, however often it is made. */
    private static UUID id(Remark remark, UUID part, Spoken.Kind kind, Set<AccountId> to) {
        var people = to.stream().map(AccountId::toString).sorted().toList();
        return UUID.nameUUIDFromBytes(
                (remark.id() + " " + part + " " + kind + " " + people).getBytes(StandardCharsets.UTF_8));
    }

    /** Of each part that goes on, and of the one that is spoken about in any case. */
    private Map<UUID, Set<AccountId>> officers(Place place) {
        var found = new LinkedHashMap<UUID, Set<AccountId>>();
        jdbc.sql("""
                        select a.id as part, r.account_id as account
                        from assignment a
                        left join account_role r on r.unit_id = a.unit_id and r.role = 'UNIT_OFFICER'
                        where a.task_id = :task and (a.id = :part
                            or (cast(:part as uuid) is null and a.status not in ('REASSIGNED', 'CANCELLED')))
                        order by a.id, r.account_id
                        """)
                .param("task", place.taskId())
                .param("part", place.partId())
                .query((rs, row) -> {
                    var theirs = found.computeIfAbsent(rs.getObject("part", UUID.class), part -> new HashSet<>());
                    var account = rs.getObject("account", UUID.class);
                    if (account != null) {
                        theirs.add(new AccountId(account));
                    }
                    return theirs;
                })
                .list();
        return found;
    }

    private Set<AccountId> ofOffice(Remark remark, Place place) {
        List<UUID> people = jdbc.sql("""
                        select monitor_id as account from task where id = :task and monitor_id is not null
                        union
                        select account_id from account_role where role = 'OFFICE_HEAD' and :directs
                        """)
                .param("task", place.taskId())
                .param("directs", remark.kind().directs())
                .query(UUID.class)
                .list();
        var office = new HashSet<AccountId>();
        people.forEach(person -> office.add(new AccountId(person)));
        return office;
    }
}
