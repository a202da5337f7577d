package vn.hdnd.tracker.access;

import static vn.hdnd.tracker.access.Visitor.CLERK;
import static vn.hdnd.tracker.access.Visitor.COMMITTEE;
import static vn.hdnd.tracker.access.Visitor.OFFICE;
import static vn.hdnd.tracker.access.Visitor.OFFICE_HEAD;
import static vn.hdnd.tracker.access.Visitor.OTHER_UNIT;
import static vn.hdnd.tracker.access.Visitor.OWN_UNIT;
import static vn.hdnd.tracker.access.Visitor.READERS;
import static vn.hdnd.tracker.access.Visitor.UNITS;

import org.springframework.context.ApplicationContext;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.task.SampleTracking;
import vn.hdnd.tracker.task.TaskMode;

class TaskAccess implements AccessDeclarations {

    @Override
    public void declare(AccessTable routes, SampleCouncil council, ApplicationContext context) {
        var tracking = new SampleTracking(context, council::clerk, council::head);
        var task = tracking.started(tracking.plan(TaskMode.EACH, 20, SampleTracking.lead(council.ward())));
        var part = "/assignments/" + tracking.assignment(task, council.ward());

        routes.row("GET /desk").lets(CLERK, OFFICE_HEAD, COMMITTEE).lets(UNITS);
        routes.only(UNITS, "GET /desk/standing");
        routes.row("GET /desk/queues/{queue}")
                .at("/desk/queues/waiting")
                .lets(OFFICE)
                .lets(COMMITTEE);
        routes.row("GET /tasks/{code}")
                .at("/tasks/" + tracking.code(task))
                .lets(READERS)
                .lets(OWN_UNIT)
                .hidesFrom(OTHER_UNIT);
        routes.row("GET /assignments/{id}")
                .at(part)
                .lets(READERS)
                .lets(OWN_UNIT)
                .hidesFrom(OTHER_UNIT);
        byUnit(routes, "GET", "report-progress|report-completion", part + "/report-progress");
        byUnit(routes, "POST", "report-progress|report-completion", part + "/report-completion");
        byUnit(routes, "POST", "accept|withdraw-report|withdraw-extension", part + "/accept");
        routes.only(OFFICE, "GET /assignments/{id}/record").at(part + "/record");
        routes.only(OFFICE, "POST /assignments/{id}/record").at(part + "/record");
        routes.row("POST /assignments/{id}/{slug:confirm|return}")
                .at(part + "/confirm")
                .lets(OFFICE)
                .lets(COMMITTEE);
        byUnit(routes, "GET", "decline|request-extension", part + "/decline");
        byUnit(routes, "POST", "decline|request-extension", part + "/request-extension");
        var decisions = "uphold|reassign|suspend|resume|cancel|reopen|grant-extension|refuse-extension";
        decided(routes, "GET /assignments/{id}/{slug:" + decisions + "}", part + "/suspend");
        decided(routes, "POST /assignments/{id}/{slug:" + decisions + "}", part + "/reopen");
        routes.only(OFFICE, "GET /assignments/{id}/propose/{slug}").at(part + "/propose/suspend");
        routes.only(OFFICE, "POST /assignments/{id}/propose/{slug}").at(part + "/propose/suspend");
        routes.only(OFFICE, "POST /assignments/{id}/{step:put-to-committee|withdraw-proposal}")
                .at(part + "/put-to-committee");
        routes.row("GET /difficulties").lets(OFFICE).lets(COMMITTEE);
        routes.row("GET /difficulties.xlsx").lets(OFFICE).lets(COMMITTEE);
        routes.only(OFFICE, "GET /reminders");
        routes.only(OFFICE, "GET /reminders/new");
        lone(routes, tracking, council);
        corrected(routes, tracking, council);
        routes.only(OFFICE, "GET /reminders/list");
        routes.only(OFFICE, "POST /tasks/monitor").with("task", task + ":0");
        routes.only(OFFICE, "POST /reminders/new");
        routes.only(OFFICE, "POST /reminders");
        var batch = tracking.urged(tracking.assignment(task, council.ward()), council.clerk());
        routes.only(OFFICE, "GET /reminders/{batch}").at("/reminders/" + batch);
        routes.only(OFFICE, "GET /reminders/{batch}/{unit}.docx")
                .at("/reminders/" + batch + "/" + council.ward() + ".docx");
        routes.row("POST /assignments/bulk/{act}")
                .at("/assignments/bulk/confirm")
                .lets(OFFICE)
                .lets(COMMITTEE);
        decided(routes, "GET /assignments/{id}/{answer:agree|disagree}", part + "/agree");
        decided(routes, "POST /assignments/{id}/{answer:agree|disagree}", part + "/disagree");
    }

    private static void corrected(AccessTable routes, SampleTracking tracking, SampleCouncil council) {
        var task = tracking.loneStarted(council.ward());
        var part = "/assignments/" + tracking.assignment(task, council.ward()) + "/correct-unit";
        for (var method : new String[] {"GET", "POST"}) {
            routes.row(method + " /tasks/{code}/correct")
                    .at("/tasks/" + tracking.code(task) + "/correct")
                    .lets(OFFICE_HEAD);
            routes.row(method + " /assignments/{id}/correct-unit").at(part).lets(OFFICE_HEAD);
        }
    }

    private static void lone(AccessTable routes, SampleTracking tracking, SampleCouncil council) {
        routes.only(OFFICE, "GET /tasks/new");
        routes.only(OFFICE, "POST /tasks/new");
        var started = tracking.code(tracking.loneStarted(council.ward()));
        for (var kind : new String[] {"xlsx", "docx"}) {
            routes.row("GET /tasks/{code}/figures." + kind)
                    .at("/tasks/" + started + "/figures." + kind)
                    .lets(READERS);
        }
        routes.only(OFFICE, "GET /tasks/forms/{task}").at("/tasks/forms/" + tracking.lone(council.ward()));
        routes.only(OFFICE, "POST /tasks/forms/{task}").at("/tasks/forms/" + tracking.lone(council.ward()));
        routes.only(OFFICE, "GET /tasks/drafts");
        routes.only(OFFICE, "GET /tasks/drafts/{id}").at("/tasks/drafts/" + tracking.lone(council.ward()));
        routes.only(OFFICE, "POST /tasks/drafts/{id}").at("/tasks/drafts/" + tracking.lone(council.ward()));
        routes.row("POST /tasks/drafts/{id}/start")
                .at(() -> "/tasks/drafts/" + tracking.lone(council.ward()) + "/start")
                .with("version", "0")
                .lets(OFFICE_HEAD);
        routes.only(OFFICE, "POST /tasks/drafts/{id}/remove")
                .at(() -> "/tasks/drafts/" + tracking.lone(council.ward()) + "/remove")
                .with("version", "0");
    }

    private static void decided(AccessTable routes, String route, String address) {
        routes.row(route).at(address).lets(COMMITTEE, OFFICE_HEAD);
    }

    private static void byUnit(AccessTable routes, String method, String slugs, String address) {
        routes.row(method + " /assignments/{id}/{slug:" + slugs + "}")
                .at(address)
                .lets(OFFICE)
                .lets(OWN_UNIT)
                .hidesFrom(OTHER_UNIT);
    }
}
