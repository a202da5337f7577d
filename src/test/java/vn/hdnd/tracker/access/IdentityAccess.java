package vn.hdnd.tracker.access;

import static vn.hdnd.tracker.access.Visitor.ADMIN;

import java.util.List;
import org.springframework.context.ApplicationContext;
import vn.hdnd.tracker.identity.Accounts;
import vn.hdnd.tracker.identity.NewAccount;
import vn.hdnd.tracker.identity.RoleGrant;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.support.SampleCouncil;

class IdentityAccess implements AccessDeclarations {

    @Override
    public void declare(AccessTable routes, SampleCouncil council, ApplicationContext context) {
        var roles = List.of(new RoleGrant(Role.OBSERVER, council.ward(), null));
        var somebody = context.getBean(Accounts.class)
                .openSamples(List.of(new NewAccount("somebody", "Lý Thị Ai", roles)), SampleCouncil.PASSWORD)
                .get(0);

        routes.everyone("GET /");
        routes.open("GET /login");
        // the people of the council have accounts: the set-up is over
        routes.row("GET /setup").hidesFrom(Visitor.values());
        routes.row("POST /setup").hidesFrom(Visitor.values());

        routes.everyone("GET /account");
        routes.everyone("GET /account/password");
        routes.everyone("POST /account/password").with("current", "wrong");
        routes.everyone("POST /account/language").with("language", "vi");

        routes.only(ADMIN, "GET /accounts");
        routes.only(ADMIN, "GET /accounts/new");
        routes.only(ADMIN, "POST /accounts");
        routes.only(ADMIN, "GET /accounts/{id}").at("/accounts/" + somebody);
        routes.only(ADMIN, "POST /accounts/{id}").at("/accounts/" + somebody);
        routes.only(ADMIN, "POST /accounts/{id}/password").at("/accounts/" + somebody + "/password");
        routes.only(ADMIN, "POST /accounts/{id}/disable").at("/accounts/" + somebody + "/disable");
        routes.only(ADMIN, "POST /accounts/{id}/enable").at("/accounts/" + somebody + "/enable");
        routes.only(ADMIN, "GET /settings/decisions");
        routes.only(ADMIN, "POST /settings/decisions");
    }
}
