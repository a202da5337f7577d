package vn.hdnd.tracker.task.escalation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.organization.BaseAddress;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.Ids;
import vn.hdnd.tracker.task.AutomaticReminding;
import vn.hdnd.tracker.task.ReminderChannel;
import vn.hdnd.tracker.task.ReminderWords;
import vn.hdnd.tracker.task.TaskClock;
import vn.hdnd.tracker.task.TaskToday;
import vn.hdnd.tracker.task.reminding.ReminderQueries;
import vn.hdnd.tracker.task.reminding.ReminderTexts;
import vn.hdnd.tracker.task.reminding.UrgedPart;

/** Does steps that are due, in the caller's transaction. */
@Component
class EscalationSteps {

    private final JdbcClient jdbc;
    private final AutomaticReminding reminding;
    private final ReminderQueries parts;
    private final ReminderTexts texts;
    private final LetterRows letters;
    private final TaskClock clock;
    private final BaseAddress address;

    EscalationSteps(
            JdbcClient jdbc,
            AutomaticReminding reminding,
            ReminderQueries parts,
            ReminderTexts texts,
            LetterRows letters,
            TaskClock clock,
            BaseAddress address) {
        this.jdbc = jdbc;
        this.reminding = reminding;
        this.parts = parts;
        this.texts = texts;
        this.letters = letters;
        this.clock = clock;
        this.address = address;
    }

    /** @return how many of them were done here and now; those that another instance does are not */
    @Transactional(propagation = Propagation.MANDATORY)
    int apply(List<DueStep> due, Actor by, TaskToday today) {
        var claimed = due.stream().filter(this::claim).toList();
        claimed.stream()
                .filter(step -> step.act() == EscalationAct.LETTER)
                .forEach(step -> letters.add(step.unitId(), step.assignmentId(), clock.now()));
        remind(
                claimed.stream()
                        .filter(step -> step.act() == EscalationAct.REMIND)
                        .map(DueStep::assignmentId)
                        .toList(),
                by,
                today);
        return claimed.size();
    }

    /** The key lets one of several pass; the others wait here until it is known whether that one came through. */
    private boolean claim(DueStep step) {
        return jdbc.sql("""
                        insert into escalation_done (assignment_id, act, deadline, days_left, done_at)
                        values (?, ?, ?, ?, ?) on conflict do nothing
                        """)
                        .params(
                                step.assignmentId(),
                                step.act().name(),
                                step.deadline(),
                                step.daysLeft(),
                                Timestamp.from(clock.now()))
                        .update()
                == 1;
    }

    /** One text a unit, as a person would write it; each part gets its own number. */
    private void remind(List<UUID> ids, Actor by, TaskToday today) {
        var batch = Ids.next();
        var units = parts.ofRegister(ids).stream()
                .filter(UrgedPart::expected)
                .collect(groupingBy(UrgedPart::unitId, LinkedHashMap::new, toList()));
        for (var own : units.values()) {
            var words =
                    new ReminderWords(batch, ReminderChannel.AUTOMATIC, texts.of(own, link(own), today), null, null);
            own.forEach(part -> reminding.remind(new AssignmentId(part.id()), words, by));
        }
    }

    private String link(List<UrgedPart> own) {
        return address.get() + (own.size() == 1 ? "/assignments/" + own.get(0).id() : "/desk");
    }
}
