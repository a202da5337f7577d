package vn.hdnd.tracker.access;

import static vn.hdnd.tracker.access.Visitor.ADMIN;
import static vn.hdnd.tracker.access.Visitor.OFFICE_HEAD;
import static vn.hdnd.tracker.access.Visitor.SIGNED_IN;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hdnd.tracker.identity.NewSubstitution;
import vn.hdnd.tracker.identity.Substitutions;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.support.SampleCouncil;

class ActingForAccess implements AccessDeclarations {

    @Override
    public void declare(AccessTable routes, SampleCouncil council, ApplicationContext context) {
        routes.everyone("GET /account/acting-for");
        routes.everyone("POST /account/acting-for");
        routes.everyone("POST /account/acting-for/begin")
                .with("absent", UUID.randomUUID().toString());
        routes.everyone("POST /account/acting-for/end");
        var clerk = council.clerk().id();
        routes.only(ADMIN, "GET /accounts/{id}/acting-for").at("/accounts/" + clerk + "/acting-for");
        routes.only(ADMIN, "POST /accounts/{id}/acting-for").at("/accounts/" + clerk + "/acting-for");
        routes.only(ADMIN, "GET /accounts/{id}/in-hand").at("/accounts/" + clerk + "/in-hand");
        routes.only(ADMIN, "POST /accounts/{id}/in-hand").at("/accounts/" + clerk + "/in-hand");

        var day = LocalDate.now(VietnamTime.ZONE).plusDays(30);
        context.getBean(Substitutions.class)
                .arrange(
                        council.head().id(),
                        council.clerk().id(),
                        new NewSubstitution(UUID.randomUUID(), day, day),
                        council.head());
        var arranged = context.getBean(JdbcClient.class)
                .sql("select id from substitution where absent_id = ?")
                .param(council.head().id().value())
                .query(UUID.class)
                .single();
        var concerned = EnumSet.of(Visitor.CLERK, OFFICE_HEAD, ADMIN);
        var others = EnumSet.copyOf(SIGNED_IN);
        others.removeAll(concerned);
        routes.row("POST /acting-for/{id}/revoke")
                .at("/acting-for/" + arranged + "/revoke")
                .lets(concerned)
                .hidesFrom(others);
    }
}
