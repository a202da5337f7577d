package vn.hdnd.tracker.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.identity.Accounts;
import vn.hdnd.tracker.identity.NewAccount;
import vn.hdnd.tracker.identity.RoleGrant;
import vn.hdnd.tracker.identity.SignInHint;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.RoleHeld;
import vn.hdnd.tracker.shared.UnitId;

/** Who may try the sample council, all with one published password. */
@Component
@Profile("demo")
class SamplePeople implements SignInHint {

    static final String PASSWORD = "demo-ket-luan-2022";

    private static final List<String> OFFICERS = List.of(
            "Nguyễn Thị Hoa",
            "Trần Văn Bình",
            "Lê Thị Mai",
            "Phan Văn Đức",
            "Huỳnh Thị Lan",
            "Đặng Văn Sơn",
            "Bùi Thị Ngọc",
            "Hồ Văn Tâm",
            "Ngô Thị Yến",
            "Dương Văn Lộc",
            "Lý Thị Thu",
            "Trương Văn Khôi",
            "Đinh Thị Hạnh",
            "Cao Văn Phú",
            "Ân Thị Ánh");

    private final Accounts accounts;

    SamplePeople(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String password() {
        return PASSWORD;
    }

    @Override
    public List<Person> people() {
        return List.of(
                person("clerk"),
                person("head"),
                person("committee"),
                person("ward1"),
                person("ubnd"),
                person("front"),
                person("legal"),
                person("observer"),
                person("admin"));
    }

    private static Person person(String username) {
        return new Person(username, "demo.person." + username + ".who", "demo.person." + username + ".try");
    }

    /** Opens the accounts; who acts, by username. */
    Map<String, Actor> open(SampleTown.Bodies town) {
        var people = new ArrayList<NewAccount>();
        people.add(account("admin", "Quản trị hệ thống", Role.ADMIN, town.office(), "Quản trị viên"));
        people.add(account("clerk", "Lê Thu Hà", Role.CLERK, town.office(), "Chuyên viên Văn phòng"));
        people.add(account("head", "Đỗ Quang Vinh", Role.OFFICE_HEAD, town.office(), "Chánh Văn phòng"));
        people.add(account(
                "committee", "Phạm Quốc Thái", Role.COMMITTEE, town.standingCommittee(), "Phó Chủ tịch HĐND thị xã"));
        people.add(
                account("observer", "Tạ Minh Châu", Role.OBSERVER, town.standingCommittee(), "Đại biểu HĐND thị xã"));
        people.add(account("legal", "Vũ Đình Khang", Role.UNIT_OFFICER, town.legal(), "Phó Trưởng Ban Pháp chế"));
        people.add(account("front", "Võ Thị Sáu", Role.UNIT_OFFICER, town.front(), "Phó Chủ tịch UBMTTQVN thị xã"));
        people.add(
                account("ubnd", "Trần Minh Tuấn", Role.UNIT_OFFICER, town.peoplesCommittee(), "Văn phòng UBND thị xã"));
        for (var i = 0; i < town.wards().size(); i++) {
            people.add(account(
                    "ward" + (i + 1),
                    OFFICERS.get(i),
                    Role.UNIT_OFFICER,
                    town.wards().get(i),
                    "Phó Chủ tịch HĐND"));
        }
        return actors(people);
    }

    private Map<String, Actor> actors(List<NewAccount> people) {
        var ids = accounts.openSamples(people, PASSWORD);
        Map<String, Actor> actors = new HashMap<>();
        for (var i = 0; i < ids.size(); i++) {
            var person = people.get(i);
            var roles = person.roles().stream()
                    .map(grant -> new RoleHeld(grant.role(), grant.unit()))
                    .toList();
            actors.put(person.username(), new Actor(ids.get(i), person.username(), person.name(), roles));
        }
        return actors;
    }

    private static NewAccount account(String username, String name, Role role, UnitId unit, String position) {
        return new NewAccount(username, name, List.of(new RoleGrant(role, Objects.requireNonNull(unit), position)));
    }
}
