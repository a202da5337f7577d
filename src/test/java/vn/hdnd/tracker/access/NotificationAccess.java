package vn.hdnd.tracker.access;

import static vn.hdnd.tracker.access.Visitor.SIGNED_IN;

import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.hdnd.tracker.support.SampleCouncil;

class NotificationAccess implements AccessDeclarations {

    @Override
    public void declare(AccessTable routes, SampleCouncil council, ApplicationContext context) {
        routes.everyone("GET /inbox");
        routes.everyone("POST /inbox/read").with("until", "2022-11-29T00:00:00Z");
        var nobodys = UUID.randomUUID();
        routes.row("GET /inbox/{news}").at("/inbox/" + nobodys).hidesFrom(SIGNED_IN);
        routes.row("POST /inbox/{news}/read").at("/inbox/" + nobodys + "/read").hidesFrom(SIGNED_IN);
        routes.everyone("GET /account/notifications");
        routes.everyone("POST /account/notifications");
    }
}
