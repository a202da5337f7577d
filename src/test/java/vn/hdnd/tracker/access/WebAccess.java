package vn.hdnd.tracker.access;

import org.springframework.context.ApplicationContext;
import vn.hdnd.tracker.support.SampleCouncil;

class WebAccess implements AccessDeclarations {

    @Override
    public void declare(AccessTable routes, SampleCouncil council, ApplicationContext context) {
        routes.open("POST /language").with("lang", "vi");
        routes.only(Visitor.ADMIN, "GET /settings");
    }
}
