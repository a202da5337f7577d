package vn.hdnd.tracker.task.escalation;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.StaleVersion;
import vn.hdnd.tracker.task.ReminderChannel;
import vn.hdnd.tracker.task.ReminderWords;
import vn.hdnd.tracker.task.Reminding;
import vn.hdnd.tracker.task.TaskClock;
import vn.hdnd.tracker.task.reminding.ReminderQueries;
import vn.hdnd.tracker.task.reminding.ReminderTexts;
import vn.hdnd.tracker.task.reminding.UrgedPart;

/** Letters that the register drafts. They leave only as paper that the head of the Office has signed. */
@Service
@Transactional
public class Letters {

    private static final String LISTED = """
            select l.id, l.version, l.unit_id, u.name as unit_name, l.made_at, count(p.assignment_id)::int as parts,
                (count(*) filter (where a.status in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED')))::int as expected
            from letter_draft l
            join unit u on u.id = l.unit_id
            join letter_draft_part p on p.letter_id = l.id
            join assignment a on a.id = p.assignment_id
            where l.state = 'DRAFT'
            """;

    private final JdbcClient jdbc;
    private final ReminderQueries queries;
    private final ReminderTexts texts;
    private final Reminding reminding;
    private final TaskClock clock;

    Letters(JdbcClient jdbc, ReminderQueries queries, ReminderTexts texts, Reminding reminding, TaskClock clock) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.texts = texts;
        this.reminding = reminding;
        this.clock = clock;
    }

    /** Those that wait, the oldest first. */
    @Transactional(readOnly = true)
    public List<LetterDraft> waiting(Actor actor) {
        requireOffice(actor);
        return jdbc.sql(LISTED + " group by l.id, u.id order by l.made_at, l.id limit 500")
                .query(LetterDraft.class)
                .list();
    }

    /**
     * The parts that a letter urges; what has been reported since is left out.
     *
     * @throws NotFound if no such letter waits
     */
    @Transactional(readOnly = true)
    public List<UrgedPart> parts(UUID letter, Actor actor) {
        requireOffice(actor);
        var ids = jdbc.sql("""
                        select p.assignment_id from letter_draft_part p
                        join letter_draft l on l.id = p.letter_id where l.id = ? and l.state <> 'DISCARDED'
                        """).param(letter).query(UUID.class).list();
        if (ids.isEmpty()) {
            throw new NotFound("letter " + letter);
        }
        return queries.parts(ids, actor).stream().filter(UrgedPart::expected).toList();
    }

    /**
     * It was signed and went out: its parts are urged by letter, numbered with all other times. Said twice, it is so once.
     *
     * @return the batch under which the register of reminders shows it
     */
    public UUID signed(UUID letter, long version, Actor by) {
        var still = parts(letter, by);
        if (!close(letter, version, "SIGNED", by)) {
            return letter;
        }
        if (still.isEmpty()) {
            throw new Refused("task.escalation.refused.nothing");
        }
        var words = new ReminderWords(
                letter,
                ReminderChannel.LETTER,
                still.stream()
                        .map(part -> texts.line(part, clock.today()))
                        .reduce((one, other) -> one + "\n" + other)
                        .orElseThrow(),
                null,
                null);
        still.forEach(part -> reminding.remind(new AssignmentId(part.id()), words, by));
        return letter;
    }

    public void discard(UUID letter, long version, Actor by) {
        close(letter, version, "DISCARDED", by);
    }

    /** @return false if it has that state already */
    private boolean close(UUID letter, long version, String state, Actor by) {
        if (!by.is(Role.OFFICE_HEAD)) {
            throw new Refused("task.escalation.refused.head");
        }
        var found = jdbc.sql("select state, version from letter_draft where id = ? for update")
                .param(letter)
                .query((rs, row) -> new State(rs.getString("state"), rs.getLong("version")))
                .optional()
                .orElseThrow(() -> new NotFound("letter " + letter));
        if (found.state().equals(state)) {
            return false;
        }
        if (!"DRAFT".equals(found.state()) || found.version() != version) {
            throw new StaleVersion();
        }
        jdbc.sql("""
                update letter_draft set state = ?, version = version + 1, closed_at = ?, closed_by = ?, closed_by_name = ?
                where id = ?
                """)
                .params(state, Timestamp.from(clock.now()), by.id().value(), by.name(), letter)
                .update();
        return true;
    }

    private record State(String state, long version) {}

    private static void requireOffice(Actor actor) {
        if (!actor.isOffice()) {
            throw new NotFound("letters are the Office's");
        }
    }
}
