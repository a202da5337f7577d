package vn.hdnd.tracker.access;

import static vn.hdnd.tracker.access.Visitor.COMMITTEE;
import static vn.hdnd.tracker.access.Visitor.OFFICE;
import static vn.hdnd.tracker.access.Visitor.OTHER_UNIT;
import static vn.hdnd.tracker.access.Visitor.OWN_UNIT;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.task.SampleTracking;
import vn.hdnd.tracker.task.TaskMode;
import vn.hdnd.tracker.task.talk.Places;
import vn.hdnd.tracker.task.talk.RemarkKind;
import vn.hdnd.tracker.task.talk.RemarkText;
import vn.hdnd.tracker.task.talk.Talk;
import vn.hdnd.tracker.task.talk.Talking;

class TalkAccess implements AccessDeclarations {

    @Override
    public void declare(AccessTable routes, SampleCouncil council, ApplicationContext context) {
        var tracking = new SampleTracking(context, council::clerk, council::head);
        var task = tracking.started(tracking.plan(TaskMode.EACH, 20, SampleTracking.lead(council.ward())));
        var part = tracking.assignment(task, council.ward());
        var places = context.getBean(Places.class);
        var talking = context.getBean(Talking.class);

        routes.row("GET /assignments/{id}/remarks/new")
                .at("/assignments/" + part + "/remarks/new")
                .lets(OFFICE)
                .lets(COMMITTEE, OWN_UNIT)
                .hidesFrom(OTHER_UNIT);
        routes.row("POST /assignments/{id}/remarks")
                .at("/assignments/" + part + "/remarks")
                .lets(OFFICE)
                .lets(COMMITTEE, OWN_UNIT)
                .hidesFrom(OTHER_UNIT);
        var code = "/tasks/" + tracking.code(task);
        routes.row("GET /tasks/{code}/remarks/new")
                .at(code + "/remarks/new")
                .lets(OFFICE)
                .lets(COMMITTEE);
        routes.row("POST /tasks/{code}/remarks")
                .at(code + "/remarks")
                .lets(OFFICE)
                .lets(COMMITTEE);

        routes.row("GET /tasks/{code}/openings")
                .at(code + "/openings")
                .lets(OFFICE)
                .lets(COMMITTEE);

        var place = places.part(part, council.committee());
        talking.say(place, text("Đề nghị báo cáo sớm"), council.committee());
        var directive = context.getBean(Talk.class)
                .of(task.value(), null, council.clerk())
                .get(0)
                .id();
        routes.row("POST /remarks/{id}/acknowledge")
                .at("/remarks/" + directive + "/acknowledge")
                .lets(OFFICE)
                .lets(OWN_UNIT)
                .hidesFrom(OTHER_UNIT);
        routes.row("POST /remarks/{id}/withdraw")
                .at("/remarks/" + directive + "/withdraw")
                .lets(OFFICE)
                .lets(COMMITTEE, OWN_UNIT)
                .hidesFrom(OTHER_UNIT);
    }

    private static RemarkText text(String words) {
        return new RemarkText(UUID.randomUUID(), RemarkKind.DIRECTIVE, words, null, null, List.of(), List.of());
    }
}
