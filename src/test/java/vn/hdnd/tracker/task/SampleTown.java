package vn.hdnd.tracker.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import vn.hdnd.tracker.identity.Accounts;
import vn.hdnd.tracker.identity.NewAccount;
import vn.hdnd.tracker.identity.RoleGrant;
import vn.hdnd.tracker.notice.UnitMention;
import vn.hdnd.tracker.organization.AreaLevel;
import vn.hdnd.tracker.organization.CommuneBodies;
import vn.hdnd.tracker.organization.HostBodies;
import vn.hdnd.tracker.organization.NewGroup;
import vn.hdnd.tracker.organization.NewUnit;
import vn.hdnd.tracker.organization.Organization;
import vn.hdnd.tracker.organization.RelativeLevel;
import vn.hdnd.tracker.organization.UnitKind;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.RoleHeld;
import vn.hdnd.tracker.shared.UnitGroupId;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.support.SampleCouncil;

/** A small town with three communes, people in every role, and notices that go the real way into tracking. */
@TestComponent
public class SampleTown extends SampleTracking {

    private static final AtomicInteger COUNT = new AtomicInteger();

    public final HostBodies host;
    public final UnitId legal;
    public final UnitId peoples;
    public final List<CommuneBodies> communes = new ArrayList<>();
    public final UnitGroupId councils;
    public final Actor clerk;
    public final Actor head;
    public final Actor committee;
    public final Actor observer;
    public final Actor admin;

    private final Accounts accounts;

    @Autowired
    SampleTown(ApplicationContext context) {
        this(context, new AtomicReference<>(), new AtomicReference<>());
    }

    private SampleTown(ApplicationContext context, AtomicReference<Actor> entering, AtomicReference<Actor> heading) {
        super(context, entering::get, heading::get);
        accounts = context.getBean(Accounts.class);
        var organization = context.getBean(Organization.class);
        host = organization.createHost("thị xã", "Sông Trà", AreaLevel.DISTRICT);
        legal = organization.createUnit(
                NewUnit.of(UnitKind.COUNCIL_COMMITTEE, host.area(), "BPC", "Ban Pháp chế HĐND thị xã", "Ban Pháp chế"));
        peoples = organization.createUnit(
                NewUnit.of(UnitKind.PEOPLES_COMMITTEE, host.area(), "UBND", "UBND thị xã Sông Trà", "UBND thị xã"));
        for (var name : List.of("An Thạnh", "Bến Gỗ", "Phước Lâm")) {
            communes.add(organization.createCommune("phường", name));
        }
        councils = organization.createGroup(NewGroup.byRule(
                "các xã, phường",
                RelativeLevel.COMMUNE,
                Set.of(UnitKind.STANDING_COMMITTEE, UnitKind.COUNCIL_COMMITTEE)));
        clerk = person("Lê Thu Hà", Role.CLERK, host.office());
        head = person("Nguyễn Minh Khôi", Role.OFFICE_HEAD, host.office());
        committee = person("Trần Văn An", Role.COMMITTEE, host.standingCommittee());
        observer = person("Phạm Thị Đào", Role.OBSERVER, host.standingCommittee());
        admin = person("Quản trị", Role.ADMIN, host.office());
        entering.set(clerk);
        heading.set(head);
    }

    /** An account that holds this role in this unit. */
    public Actor person(String name, Role role, UnitId unit) {
        var username = "person" + COUNT.incrementAndGet();
        var account = new NewAccount(username, name, List.of(new RoleGrant(role, unit, null)));
        var id = accounts.openSamples(List.of(account), SampleCouncil.PASSWORD).get(0);
        return new Actor(id, username, name, List.of(new RoleHeld(role, unit)));
    }

    public Actor officer(UnitId unit) {
        return person("Cán bộ", Role.UNIT_OFFICER, unit);
    }

    public UnitId ward(int index) {
        return communes.get(index).standingCommittee();
    }

    public static UnitMention names(UnitId unit) {
        return new UnitMention(UnitMention.Part.LEAD, "…", null, null, null, unit, null);
    }

    public static UnitMention names(UnitGroupId group) {
        return new UnitMention(UnitMention.Part.LEAD, "các xã, phường", null, null, null, null, group);
    }
}
