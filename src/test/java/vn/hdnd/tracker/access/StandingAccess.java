package vn.hdnd.tracker.access;

import static vn.hdnd.tracker.access.Visitor.OFFICE;
import static vn.hdnd.tracker.access.Visitor.OTHER_UNIT;
import static vn.hdnd.tracker.access.Visitor.OWN_UNIT;
import static vn.hdnd.tracker.access.Visitor.READERS;

import org.springframework.context.ApplicationContext;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.task.standing.SampleStanding;

class StandingAccess implements AccessDeclarations {

    @Override
    public void declare(AccessTable routes, SampleCouncil council, ApplicationContext context) {
        var standing = new SampleStanding(context, council);
        var notice = "/standing/notices/" + standing.tracked(council.ward());
        var round = "/standing/rounds/" + standing.round();
        var report = "/standing/reports/" + standing.report(council.ward());

        routes.row("GET /standing").lets(READERS);
        routes.only(OFFICE, "GET /standing/desk");
        routes.row("GET /standing/notices/{id}").at(notice).lets(READERS);
        routes.only(OFFICE, "POST /standing/notices/{id}").at(notice);
        routes.row("GET /standing/rounds/{id:[^.]+}").at(round).lets(READERS);
        routes.row("GET /standing/rounds/{id}.xlsx").at(round + ".xlsx").lets(READERS);
        routes.row("GET /standing/rounds/{id}.docx").at(round + ".docx").lets(READERS);
        routes.only(OFFICE, "POST /standing/rounds/{id}/take").at(round + "/take");
        routes.only(OFFICE, "GET /standing/rounds/{id}/urge").at(round + "/urge");
        routes.only(OFFICE, "POST /standing/rounds/{id}/urge").at(round + "/urge");
        routes.only(OFFICE, "POST /standing/rounds/{id}/due").at(round + "/due");
        routes.row("GET /standing/reports/{id}")
                .at(report)
                .lets(READERS)
                .lets(OWN_UNIT)
                .hidesFrom(OTHER_UNIT);
        routes.row("POST /standing/reports/{id}").at(report).lets(OWN_UNIT).hidesFrom(OTHER_UNIT);
        routes.row("POST /standing/reports/{id}/draft")
                .at(report + "/draft")
                .lets(OWN_UNIT)
                .hidesFrom(OTHER_UNIT);
        routes.row("POST /standing/reports/{id}/approval/{step:approve|send-back|withdraw}")
                .at(report + "/approval/withdraw")
                .lets(OWN_UNIT)
                .hidesFrom(OTHER_UNIT);
        routes.only(OFFICE, "GET /standing/reports/{id}/record").at(report + "/record");
        routes.only(OFFICE, "POST /standing/reports/{id}/record").at(report + "/record");
        routes.only(OFFICE, "POST /standing/reports/{id}/return").at(report + "/return");
    }
}
