package vn.hdnd.tracker.access;

import static vn.hdnd.tracker.access.Visitor.COMMITTEE;
import static vn.hdnd.tracker.access.Visitor.OBSERVER;
import static vn.hdnd.tracker.access.Visitor.OFFICE;
import static vn.hdnd.tracker.access.Visitor.OFFICE_HEAD;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.hdnd.tracker.intake.DeadlineKind;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.task.Occasions;
import vn.hdnd.tracker.task.SampleTracking;
import vn.hdnd.tracker.task.TaskMode;

class WaitingAccess implements AccessDeclarations {

    @Override
    public void declare(AccessTable routes, SampleCouncil council, ApplicationContext context) {
        var tracking = new SampleTracking(context, council::clerk, council::head);
        var lead = SampleTracking.lead(council.ward());
        var waiting = tracking.code(tracking.started(
                tracking.plan(TaskMode.EACH, DeadlineKind.EVENT, "sau khi khai mạc kỳ họp thứ 12", lead)));
        var series = tracking.code(
                tracking.started(tracking.plan(TaskMode.EACH, DeadlineKind.RECURRING, "định kỳ hằng quý", lead)));
        var event = "/waiting/events/"
                + context.getBean(Occasions.class)
                        .register(
                                UUID.randomUUID(),
                                "Kỳ họp " + UUID.randomUUID(),
                                LocalDate.of(2026, 12, 10),
                                council.clerk());

        routes.only(OFFICE, "GET /waiting");
        routes.only(OFFICE, "GET /waiting/events");
        routes.only(OFFICE, "POST /waiting/events");
        routes.only(OFFICE, "GET /waiting/events/{id}").at(event);
        routes.only(OFFICE, "POST /waiting/events/{id}/day").at(event + "/day");
        routes.only(OFFICE, "POST /waiting/events/{id}/duties").at(event + "/duties");
        routes.only(OFFICE, "POST /waiting/events/{id}/duties/{task}/release")
                .at(event + "/duties/" + UUID.randomUUID() + "/release");
        routes.only(OFFICE, "GET /waiting/tasks/{code}").at("/waiting/tasks/" + waiting);
        routes.only(OFFICE, "POST /waiting/tasks/{code}/day").at("/waiting/tasks/" + waiting + "/day");
        routes.only(OFFICE, "POST /waiting/tasks/{code}/event").at("/waiting/tasks/" + waiting + "/event");
        routes.row("GET /tasks/{code}/series")
                .at("/tasks/" + series + "/series")
                .lets(OFFICE)
                .lets(COMMITTEE, OBSERVER);
        routes.only(OFFICE, "POST /tasks/{code}/series").at("/tasks/" + series + "/series");
        routes.row("POST /tasks/{code}/series/end")
                .at("/tasks/" + series + "/series/end")
                .lets(COMMITTEE, OFFICE_HEAD);
    }
}
