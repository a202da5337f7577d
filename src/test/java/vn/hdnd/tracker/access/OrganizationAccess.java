package vn.hdnd.tracker.access;

import static vn.hdnd.tracker.access.Visitor.ADMIN;
import static vn.hdnd.tracker.access.Visitor.CLERK;
import static vn.hdnd.tracker.access.Visitor.OFFICE_HEAD;

import java.util.Set;
import org.springframework.context.ApplicationContext;
import vn.hdnd.tracker.organization.AreaLevel;
import vn.hdnd.tracker.organization.NewArea;
import vn.hdnd.tracker.organization.NewGroup;
import vn.hdnd.tracker.organization.Organization;
import vn.hdnd.tracker.support.SampleCouncil;

class OrganizationAccess implements AccessDeclarations {

    private static final Set<Visitor> READERS_OF_UNITS = Set.of(CLERK, OFFICE_HEAD, ADMIN);

    @Override
    public void declare(AccessTable routes, SampleCouncil council, ApplicationContext context) {
        var organization = context.getBean(Organization.class);
        var area = organization.createArea(NewArea.of("xã", "Hẻo Lánh", AreaLevel.COMMUNE, council.area()));
        var group = organization.createGroup(NewGroup.of("nhóm thử", Set.of(council.ward())));
        var unit = "/units/" + council.ward();

        routes.only(READERS_OF_UNITS, "GET /units");
        routes.only(READERS_OF_UNITS, "GET /units/{id}").at(unit);
        routes.only(ADMIN, "GET /units/new");
        routes.only(ADMIN, "POST /units");
        routes.only(ADMIN, "GET /units/{id}/edit").at(unit + "/edit");
        routes.only(ADMIN, "POST /units/{id}").at(unit);
        routes.only(READERS_OF_UNITS, "POST /units/{id}/forget").at(unit + "/forget");
        routes.only(ADMIN, "POST /units/{id}/delete").at(unit + "/delete").with("version", "-1");

        routes.only(ADMIN, "GET /units/areas/new");
        routes.only(ADMIN, "POST /units/areas");
        routes.only(ADMIN, "GET /units/areas/{id}/edit").at("/units/areas/" + area + "/edit");
        routes.only(ADMIN, "POST /units/areas/{id}").at("/units/areas/" + area);
        routes.only(ADMIN, "POST /units/areas/{id}/usual-bodies").at("/units/areas/" + area + "/usual-bodies");
        routes.only(ADMIN, "POST /units/areas/{id}/delete")
                .at("/units/areas/" + area + "/delete")
                .with("version", "-1");

        routes.only(READERS_OF_UNITS, "GET /units/groups");
        routes.only(ADMIN, "GET /units/groups/new");
        routes.only(ADMIN, "POST /units/groups");
        routes.only(ADMIN, "GET /units/groups/{id}/edit").at("/units/groups/" + group + "/edit");
        routes.only(ADMIN, "POST /units/groups/{id}").at("/units/groups/" + group);
        routes.only(ADMIN, "POST /units/groups/{id}/delete")
                .at("/units/groups/" + group + "/delete")
                .with("version", "-1");

        routes.only(ADMIN, "GET /units/paste");
        routes.only(ADMIN, "POST /units/paste");
        routes.only(ADMIN, "POST /units/paste/enter");
    }
}
