package vn.hdnd.tracker.support;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hdnd.tracker.identity.Accounts;
import vn.hdnd.tracker.identity.NewAccount;
import vn.hdnd.tracker.identity.RoleGrant;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AreaId;
import vn.hdnd.tracker.shared.FoldedText;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.RoleHeld;
import vn.hdnd.tracker.shared.UnitId;

/**
 * A small council with one person in every role, and two wards with an officer each. Every call of {@link #found} makes
 * another one, with other names, so that tests on one database do not meet; the newest is the host of the register.
 *
 * @param area the host area
 * @param ward the unit of {@code ownOfficer}
 * @param otherWard the unit of {@code otherOfficer}
 */
public record SampleCouncil(
        AreaId area,
        UnitId office,
        UnitId committeeUnit,
        UnitId ward,
        UnitId otherWard,
        Actor clerk,
        Actor head,
        Actor committee,
        Actor ownOfficer,
        Actor otherOfficer,
        Actor observer,
        Actor admin) {

    /** The password of every person here. */
    public static final String PASSWORD = "chin con trau gam co ben song";

    private static final AtomicInteger FOUNDED = new AtomicInteger();

    public static SampleCouncil found(ApplicationContext context) {
        return new Founding(context.getBean(JdbcClient.class), context.getBean(Accounts.class)).found();
    }

    private static final class Founding {

        private final JdbcClient jdbc;
        private final Accounts accounts;
        private final int number = FOUNDED.incrementAndGet();

        Founding(JdbcClient jdbc, Accounts accounts) {
            this.jdbc = jdbc;
            this.accounts = accounts;
        }

        SampleCouncil found() {
            var town = area("Mẫu " + number, "thị xã", "DISTRICT", null);
            var wardArea = area("Đông " + number, "phường", "COMMUNE", town);
            var otherArea = area("Tây " + number, "phường", "COMMUNE", town);
            makeHost(town);
            var office = unit(town, "OFFICE", "Văn phòng HĐND và UBND thị xã Mẫu " + number, "VP");
            var committee = unit(town, "STANDING_COMMITTEE", "Thường trực HĐND thị xã Mẫu " + number, "TT");
            var ward = unit(wardArea, "STANDING_COMMITTEE", "Thường trực HĐND phường Đông " + number, "D");
            var other = unit(otherArea, "STANDING_COMMITTEE", "Thường trực HĐND phường Tây " + number, "T");
            return new SampleCouncil(
                    town,
                    office,
                    committee,
                    ward,
                    other,
                    person("clerk", "Lê Thu Hà", Role.CLERK, office),
                    person("head", "Phạm Quốc Việt", Role.OFFICE_HEAD, office),
                    person("committee", "Trần Thị Ánh", Role.COMMITTEE, committee),
                    person("own", "Đỗ Văn Đông", Role.UNIT_OFFICER, ward),
                    person("other", "Võ Thị Tây", Role.UNIT_OFFICER, other),
                    person("observer", "Ngô Minh Quan", Role.OBSERVER, committee),
                    person("admin", "Bùi Đức Trị", Role.ADMIN, office));
        }

        private AreaId area(String name, String type, String level, AreaId parent) {
            var id = AreaId.next();
            jdbc.sql("insert into area (id, version, name, type, level, parent_id) values (?, 0, ?, ?, ?, ?)")
                    .params(id.value(), name, type, level, parent == null ? null : parent.value())
                    .update();
            return id;
        }

        private void makeHost(AreaId town) {
            jdbc.sql(
                            "insert into setting (key, value) values ('organization.host', ?) on conflict (key) do update set value = excluded.value")
                    .param(town.toString())
                    .update();
        }

        private UnitId unit(AreaId area, String kind, String name, String code) {
            var id = UnitId.next();
            jdbc.sql("""
                    insert into unit (id, version, kind, area_id, name, short_name, code, search_text)
                    values (?, 0, ?, ?, ?, ?, ?, ?)
                    """)
                    .params(id.value(), kind, area.value(), name, name, code + "-" + number, FoldedText.fold(name))
                    .update();
            return id;
        }

        private Actor person(String role, String name, Role held, UnitId unit) {
            var username = role + number;
            AccountId id = accounts.openSamples(
                            List.of(new NewAccount(username, name, List.of(new RoleGrant(held, unit, null)))), PASSWORD)
                    .get(0);
            return new Actor(id, username, name, List.of(new RoleHeld(held, unit)));
        }
    }
}
