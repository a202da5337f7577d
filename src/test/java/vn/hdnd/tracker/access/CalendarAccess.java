package vn.hdnd.tracker.access;

import static vn.hdnd.tracker.access.Visitor.ADMIN;

import org.springframework.context.ApplicationContext;
import vn.hdnd.tracker.support.SampleCouncil;

class CalendarAccess implements AccessDeclarations {

    @Override
    public void declare(AccessTable routes, SampleCouncil council, ApplicationContext context) {
        routes.only(ADMIN, "GET /settings/holidays");
        routes.only(ADMIN, "POST /settings/holidays");
        routes.only(ADMIN, "POST /settings/holidays/exchange");
        routes.only(ADMIN, "POST /settings/holidays/remove")
                .with("day", "2050-01-01")
                .with("name", "x");
        routes.only(ADMIN, "POST /settings/holidays/prefill").with("year", "2050");
    }
}
