package vn.hdnd.tracker.organization.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.organization.Register;
import vn.hdnd.tracker.organization.UnitSummary;
import vn.hdnd.tracker.shared.UnitGroupId;

/** The groups as their list shows them. */
@Component
class GroupLists {

    private final JdbcClient jdbc;

    GroupLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param level of the rule; null if the members are listed
     * @param kinds of the rule
     * @param members who is in it now
     */
    record GroupRow(
            UnitGroupId id,
            String name,
            @Nullable String level,
            List<String> kinds,
            List<String> aliases,
            List<UnitSummary> members) {}

    /** In the order of the register. */
    List<GroupRow> all(Register register) {
        var rules = new HashMap<UnitGroupId, Rule>();
        jdbc.sql("""
                        select g.id, g.level, g.kinds,
                               array(select alias from unit_group_alias where group_id = g.id order by folded) as aliases
                          from unit_group g
                        """).query(GroupLists::rule).list().forEach(rule -> rules.put(rule.id(), rule));
        return register.groups().stream()
                .map(group -> {
                    var rule = rules.getOrDefault(group.id(), new Rule(group.id(), null, List.of(), List.of()));
                    var members =
                            List.copyOf(register.unitsById(group.members()).values());
                    return new GroupRow(group.id(), group.name(), rule.level(), rule.kinds(), rule.aliases(), members);
                })
                .toList();
    }

    private record Rule(UnitGroupId id, @Nullable String level, List<String> kinds, List<String> aliases) {}

    private static Rule rule(ResultSet row, int number) throws SQLException {
        return new Rule(
                new UnitGroupId(row.getObject("id", UUID.class)),
                row.getString("level"),
                Arrays.asList((String[]) row.getArray("kinds").getArray()),
                Arrays.asList((String[]) row.getArray("aliases").getArray()));
    }
}
