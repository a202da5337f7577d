package vn.hdnd.tracker.organization.web;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.organization.AreaSummary;
import vn.hdnd.tracker.organization.Register;
import vn.hdnd.tracker.organization.RelativeLevel;
import vn.hdnd.tracker.organization.UnitSummary;
import vn.hdnd.tracker.shared.FoldedText;
import vn.hdnd.tracker.shared.UnitId;

/** The register as the list of units shows it. */
@Component
class UnitLists {

    private final JdbcClient jdbc;

    UnitLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An area with its bodies. */
    record AreaBodies(AreaSummary area, List<Body> bodies) {}

    /** @param label the name without the area's, which stands beside it */
    record Body(UnitSummary unit, String label) {}

    /** The areas that stand so to the host, each with its bodies, in the register's order. */
    static List<AreaBodies> areas(Register register, @Nullable RelativeLevel level) {
        return register.areas().stream()
                .filter(area -> area.relative() == level)
                .map(area -> new AreaBodies(
                        area,
                        register.units().stream()
                                .filter(unit -> unit.area().equals(area.id()))
                                .map(unit -> new Body(unit, label(unit)))
                                .toList()))
                .toList();
    }

    /** Units, ended ones last, whose name, code or alias has these words; by name. Rides unit_search. */
    List<UnitSummary> matching(Register register, String words) {
        var found = new HashSet<UnitId>();
        jdbc.sql("select id from unit where search_text like :pattern")
                .param("pattern", "%" + escaped(FoldedText.fold(words)) + "%")
                .query(UUID.class)
                .list()
                .forEach(id -> found.add(new UnitId(id)));
        return Stream.concat(register.units().stream(), register.inactiveUnits().stream())
                .filter(unit -> found.contains(unit.id()))
                .sorted(Comparator.comparing(UnitSummary::active).reversed())
                .toList();
    }

    private static String label(UnitSummary unit) {
        var tail = " " + unit.areaName();
        return unit.name().endsWith(tail)
                ? unit.name().substring(0, unit.name().length() - tail.length())
                : unit.name();
    }

    private static String escaped(String words) {
        return words.replace("\u0000", "")
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
    }
}
