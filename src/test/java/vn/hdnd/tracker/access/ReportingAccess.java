package vn.hdnd.tracker.access;

import org.springframework.context.ApplicationContext;
import vn.hdnd.tracker.support.SampleCouncil;

/** The overview, and the list whose rows it counts. */
class ReportingAccess implements AccessDeclarations {

    @Override
    public void declare(AccessTable routes, SampleCouncil council, ApplicationContext context) {
        routes.row("GET /overview").lets(Visitor.READERS);
        routes.row("GET /tasks").lets(Visitor.READERS).lets(Visitor.UNITS);
    }
}
