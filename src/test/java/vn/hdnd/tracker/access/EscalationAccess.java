package vn.hdnd.tracker.access;

import static vn.hdnd.tracker.access.Visitor.ADMIN;
import static vn.hdnd.tracker.access.Visitor.COMMITTEE;
import static vn.hdnd.tracker.access.Visitor.OFFICE;
import static vn.hdnd.tracker.access.Visitor.OFFICE_HEAD;

import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.task.SampleTracking;
import vn.hdnd.tracker.task.TaskMode;

class EscalationAccess implements AccessDeclarations {

    @Override
    public void declare(AccessTable routes, SampleCouncil council, ApplicationContext context) {
        var tracking = new SampleTracking(context, council::clerk, council::head);
        var task = tracking.started(tracking.plan(TaskMode.EACH, 20, SampleTracking.lead(council.ward())));
        var letter = UUID.randomUUID();
        var jdbc = context.getBean(JdbcClient.class);
        jdbc.sql("insert into letter_draft (id, version, unit_id, state, made_at) values (?, 0, ?, 'DRAFT', now())")
                .params(letter, council.ward().value())
                .update();
        jdbc.sql("insert into letter_draft_part (letter_id, assignment_id) values (?, ?)")
                .params(letter, tracking.assignment(task, council.ward()).value())
                .update();

        routes.row("GET /settings/escalation").lets(ADMIN);
        // Only looked at: other tests run by the ladder of this database.
        routes.row("POST /settings/escalation").with("preview", "true").lets(ADMIN);
        routes.only(OFFICE, "GET /reminders/letters");
        routes.only(OFFICE, "GET /reminders/letters/waiting");
        routes.only(OFFICE, "GET /reminders/letters/{id}.docx").at("/reminders/letters/" + letter + ".docx");
        routes.row("POST /reminders/letters/{id}/signed")
                .at("/reminders/letters/" + letter + "/signed")
                .lets(OFFICE_HEAD);
        routes.row("POST /reminders/letters/{id}/discard")
                .at("/reminders/letters/" + letter + "/discard")
                .lets(OFFICE_HEAD);
        routes.row("GET /reminders/committee").lets(OFFICE).lets(COMMITTEE);
    }
}
