package vn.hdnd.tracker.access;

import static vn.hdnd.tracker.access.Visitor.ADMIN;
import static vn.hdnd.tracker.access.Visitor.OTHER_UNIT;
import static vn.hdnd.tracker.access.Visitor.OWN_UNIT;
import static vn.hdnd.tracker.access.Visitor.SIGNED_IN;
import static vn.hdnd.tracker.access.Visitor.UNITS;

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
        routes.row("GET /calendar/{token}.ics")
                .at("/calendar/" + "0".repeat(43) + ".ics")
                .hidesFrom(Visitor.values());
        routes.only(UNITS, "GET /account/calendar");
        routes.row("POST /account/calendar/{unit}")
                .at("/account/calendar/" + council.ward())
                .lets(OWN_UNIT)
                .hidesFrom(OTHER_UNIT);
        routes.only(UNITS, "POST /account/calendar/{unit}/revoke")
                .at("/account/calendar/" + council.ward() + "/revoke");
        routes.only(ADMIN, "GET /settings/mail");
        routes.only(ADMIN, "POST /settings/mail/address");
        routes.only(ADMIN, "POST /settings/mail/test");
        routes.only(ADMIN, "POST /settings/mail/retry");
        routes.row("POST /settings/mail/{id}/retry")
                .at("/settings/mail/" + nobodys + "/retry")
                .hidesFrom(ADMIN);
    }
}
