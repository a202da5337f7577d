package vn.hdnd.tracker.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.shared.AreaId;
import vn.hdnd.tracker.shared.UnitGroupId;
import vn.hdnd.tracker.shared.UnitId;

/** Reads the whole register in two statements. */
@Component
class RegisterQueries {

    private final JdbcClient jdbc;
    private final Clock clock;

    RegisterQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Register load() {
        var areas = new LinkedHashSet<AreaSummary>();
        var units = new ArrayList<RegisteredUnit>();
        jdbc.sql("""
                select a.id as area_id, a.name as area_name, a.type, a.level as area_level, l.relative,
                       coalesce(a.valid_from, :today) <= :today and coalesce(a.valid_to, :today) >= :today as area_active,
                       u.id, u.code, u.name, u.short_name, u.kind, u.reports_through_id,
                       coalesce(u.valid_from, :today) <= :today and coalesce(u.valid_to, :today) >= :today as active,
                       array(select alias from unit_alias where unit_id = u.id order by folded) as aliases
                  from area a
                  left join setting h on h.key = 'organization.host'
                 cross join lateral (select case when a.id::text = h.value then 'HOST'
                                                 when a.parent_id::text = h.value then 'COMMUNE' end as relative) l
                  left join unit u on u.area_id = a.id
                 order by case l.relative when 'HOST' then 0 when 'COMMUNE' then 1 else 2 end,
                          a.name collate "vi-x-icu", a.id,
                          array_position(array['STANDING_COMMITTEE', 'COUNCIL_COMMITTEE', 'DELEGATE_GROUP', 'OFFICE',
                            'PEOPLES_COMMITTEE', 'FATHERLAND_FRONT', 'DEPARTMENT', 'PARTY_BODY', 'OTHER'], u.kind),
                          u.name collate "vi-x-icu", u.code
                """).param("today", LocalDate.now(clock)).query(row -> {
            var area = area(row);
            if (row.getBoolean("area_active")) {
                areas.add(area);
            }
            if (row.getObject("id") != null) {
                units.add(unit(row, area));
            }
        });
        return new Register(List.copyOf(areas), units, groups());
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

    private static AreaSummary area(ResultSet row) throws SQLException {
        return new AreaSummary(
                new AreaId(row.getObject("area_id", UUID.class)),
                row.getString("type"),
                row.getString("area_name"),
                AreaLevel.valueOf(row.getString("area_level")),
                level(row.getString("relative")));
    }

    private static RegisteredUnit unit(ResultSet row, AreaSummary area) throws SQLException {
        var kind = UnitKind.valueOf(row.getString("kind"));
        var through = row.getObject("reports_through_id", UUID.class);
        var summary = new UnitSummary(
                new UnitId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                row.getString("short_name"),
                kind,
                area.relative(),
                Relation.of(kind, area.relative()),
                area.id(),
                area.type() + " " + area.name(),
                through == null ? null : new UnitId(through),
                row.getBoolean("area_active") && row.getBoolean("active"));
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
