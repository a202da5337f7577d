package vn.hdnd.tracker.access;

import static vn.hdnd.tracker.access.Visitor.ADMIN;
import static vn.hdnd.tracker.access.Visitor.OTHER_UNIT;
import static vn.hdnd.tracker.access.Visitor.OWN_UNIT;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.task.AssignmentWork;
import vn.hdnd.tracker.task.ReportContent;
import vn.hdnd.tracker.task.ReportKind;
import vn.hdnd.tracker.task.SampleTracking;
import vn.hdnd.tracker.task.TaskMode;

class ApprovalAccess implements AccessDeclarations {

    @Override
    public void declare(AccessTable routes, SampleCouncil council, ApplicationContext context) {
        var tracking = new SampleTracking(context, council::clerk, council::head);
        var task = tracking.started(tracking.plan(TaskMode.EACH, 20, SampleTracking.lead(council.ward())));
        var part = tracking.assignment(task, council.ward());
        var jdbc = context.getBean(JdbcClient.class);
        var ward = council.ward().value();
        jdbc.sql(
                        "insert into unit_approval (unit_id, progress, completion, set_by_name, set_at) values (?, true, true, '', now())")
                .param(ward)
                .update();
        var content = new ReportContent(
                UUID.randomUUID(),
                ReportKind.PROGRESS,
                "Đang rà soát",
                null,
                null,
                null,
                ReportContent.Origin.unit(null, null),
                List.of());
        context.getBean(AssignmentWork.class).report(part, tracking.version(part), content, council.ownOfficer());
        jdbc.sql("delete from unit_approval where unit_id = ?").param(ward).update();

        routes.row("GET /assignments/{id}/approval")
                .at("/assignments/" + part + "/approval")
                .lets(OWN_UNIT)
                .hidesFrom(OTHER_UNIT);
        routes.row("POST /assignments/{id}/approval/{step:approve|send-back|resubmit|withdraw}")
                .at("/assignments/" + part + "/approval/withdraw")
                .lets(OWN_UNIT)
                .hidesFrom(OTHER_UNIT);
        routes.row("GET /units/{unit}/approval")
                .at("/units/" + council.ward() + "/approval")
                .lets(ADMIN, OWN_UNIT)
                .hidesFrom(OTHER_UNIT);
        routes.row("POST /units/{unit}/approval")
                .at("/units/" + council.ward() + "/approval")
                .lets(ADMIN, OWN_UNIT)
                .hidesFrom(OTHER_UNIT);
    }
}
