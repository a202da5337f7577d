package vn.hdnd.tracker.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.shared.AreaId;
import vn.hdnd.tracker.shared.UnitGroupId;
import vn.hdnd.tracker.shared.UnitId;

/** Reads the whole register in three statements. */
@Component
class RegisterQueries {

    private final JdbcClient jdbc;
    private final Clock clock;

    RegisterQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Register load() {
        return new Register(areas(), units(), groups());
    }

    private List<AreaSummary> areas() {
        return jdbc.sql("""
                select a.id, a.name, a.type, a.level,
                       case when a.id::text = h.value then 'HOST' when a.parent_id::text = h.value then 'COMMUNE' end as relative
                  from area a
                  left join setting h on h.key = 'organization.host'
                 where coalesce(a.valid_from, :today) <= :today and coalesce(a.valid_to, :today) >= :today
                 order by case when a.id::text = h.value then 0 when a.parent_id::text = h.value then 1 else 2 end,
                          a.name collate "vi-x-icu", a.id
                """)
                .param("today", LocalDate.now(clock))
                .query(RegisterQueries::area)
                .list();
    }

    private List<RegisteredUnit> units() {
        return jdbc.sql("""
                select u.id, u.code, u.name, u.short_name, u.kind, s.level, u.area_id, a.type || ' ' || a.name as area_name,
                       u.reports_through_id,
                       coalesce(u.valid_from, :today) <= :today and coalesce(u.valid_to, :today) >= :today
                         and coalesce(a.valid_from, :today) <= :today and coalesce(a.valid_to, :today) >= :today as active,
                       array(select alias from unit_alias where unit_id = u.id order by folded) as aliases
                  from unit u
                  join area a on a.id = u.area_id
                  join unit_standing s on s.unit_id = u.id
                 order by case s.level when 'HOST' then 0 when 'COMMUNE' then 1 else 2 end,
                          a.name collate "vi-x-icu", a.id,
                          array_position(array['STANDING_COMMITTEE', 'COUNCIL_COMMITTEE', 'DELEGATE_GROUP', 'OFFICE',
                            'PEOPLES_COMMITTEE', 'FATHERLAND_FRONT', 'DEPARTMENT', 'PARTY_BODY', 'OTHER'], u.kind),
                          u.name collate "vi-x-icu", u.code
                """)
                .param("today", LocalDate.now(clock))
                .query(RegisterQueries::unit)
                .list();
    }

    private List<RegisteredGroup> groups() {
        return jdbc.sql("""
                select g.id, g.name, g.level, g.kinds,
                       array(select unit_id from unit_group_member where group_id = g.id) as members,
                       array(select alias from unit_group_alias where group_id = g.id order by folded) as aliases
                  from unit_group g
                 order by g.name collate "vi-x-icu", g.id
                """).query(RegisterQueries::group).list();
    }

    private static AreaSummary area(ResultSet row, int number) throws SQLException {
        return new AreaSummary(
                new AreaId(row.getObject("id", UUID.class)),
                row.getString("type"),
                row.getString("name"),
                AreaLevel.valueOf(row.getString("level")),
                level(row.getString("relative")));
    }

    private static RegisteredUnit unit(ResultSet row, int number) throws SQLException {
        var kind = UnitKind.valueOf(row.getString("kind"));
        var level = level(row.getString("level"));
        var through = row.getObject("reports_through_id", UUID.class);
        var summary = new UnitSummary(
                new UnitId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                row.getString("short_name"),
                kind,
                level,
                Relation.of(kind, level),
                new AreaId(row.getObject("area_id", UUID.class)),
                row.getString("area_name"),
                through == null ? null : new UnitId(through),
                row.getBoolean("active"));
        return new RegisteredUnit(summary, texts(row, "aliases"));
    }

    private static RegisteredGroup group(ResultSet row, int number) throws SQLException {
        var kinds = EnumSet.noneOf(UnitKind.class);
        texts(row, "kinds").forEach(kind -> kinds.add(UnitKind.valueOf(kind)));
        var members = new HashSet<UnitId>();
        for (var member : (UUID[]) row.getArray("members").getArray()) {
            members.add(new UnitId(member));
        }
        return new RegisteredGroup(
                new UnitGroupId(row.getObject("id", UUID.class)),
                row.getString("name"),
                level(row.getString("level")),
                Set.copyOf(kinds),
                Set.copyOf(members),
                texts(row, "aliases"));
    }

    private static @Nullable RelativeLevel level(@Nullable String text) {
        return text == null ? null : RelativeLevel.valueOf(text);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
