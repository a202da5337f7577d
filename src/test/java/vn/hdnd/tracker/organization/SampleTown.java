package vn.hdnd.tracker.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.AreaId;
import vn.hdnd.tracker.shared.UnitGroupId;
import vn.hdnd.tracker.shared.UnitId;

/** A town of the model before 1 July 2025 with fifteen wards and communes, in memory. Names are invented. */
final class SampleTown {

    static final List<String> COMMUNES = List.of(
            "phường An Thạnh",
            "phường Bến Gỗ",
            "phường Cầu Ván",
            "phường Đồng Nhơn",
            "phường Hoà Mỹ",
            "phường Long Bình",
            "phường Phú Lợi Đông",
            "xã Bình Hải",
            "xã Hòa Mý",
            "xã Long Bình Tây",
            "xã Mỹ Quý",
            "xã Phước Lâm",
            "xã Tân Hòa",
            "xã Xuân Lý",
            "xã Vĩnh Uyên");

    final List<AreaSummary> areas = new ArrayList<>();
    final List<RegisteredUnit> units = new ArrayList<>();
    final List<RegisteredGroup> groups = new ArrayList<>();
    private final Map<String, UnitId> ids = new HashMap<>();

    SampleTown() {
        var province = area("tỉnh", "Trà Giang", AreaLevel.PROVINCE, null);
        unit(province, null, UnitKind.PEOPLES_COMMITTEE, "UBT", "UBND tỉnh Trà Giang", null);
        var town = area("thị xã", "Sông Trà", AreaLevel.DISTRICT, RelativeLevel.HOST);
        var host = RelativeLevel.HOST;
        unit(town, host, UnitKind.STANDING_COMMITTEE, "TT", "Thường trực HĐND thị xã Sông Trà", null);
        unit(town, host, UnitKind.COUNCIL_COMMITTEE, "BKTXH", "Ban Kinh tế - Xã hội HĐND thị xã Sông Trà", null);
        unit(town, host, UnitKind.COUNCIL_COMMITTEE, "BPC", "Ban Pháp chế HĐND thị xã Sông Trà", null);
        for (var number = 1; number <= 5; number++) {
            unit(town, host, UnitKind.DELEGATE_GROUP, "TDB" + number, "Tổ đại biểu HĐND thị xã số " + number, null);
        }
        unit(town, host, UnitKind.OFFICE, "VP", "Văn phòng HĐND và UBND thị xã Sông Trà", null, "Văn phòng thị xã");
        unit(town, host, UnitKind.PEOPLES_COMMITTEE, "UBND", "UBND thị xã Sông Trà", null);
        unit(town, host, UnitKind.FATHERLAND_FRONT, "MT", "Ủy ban MTTQVN thị xã Sông Trà", null);
        unit(town, host, UnitKind.DEPARTMENT, "PNV", "Phòng Nội vụ thị xã Sông Trà", null);
        unit(town, host, UnitKind.DEPARTMENT, "PTCKH", "Phòng Tài chính - Kế hoạch thị xã Sông Trà", null);
        unit(town, host, UnitKind.DEPARTMENT, "CA", "Công an thị xã Sông Trà", null);
        unit(town, host, UnitKind.PARTY_BODY, "TU", "Ban Thường vụ Thị ủy Sông Trà", null);
        for (var full : COMMUNES) {
            var type = full.substring(0, full.indexOf(' '));
            var name = full.substring(full.indexOf(' ') + 1);
            var area = area(type, name, AreaLevel.COMMUNE, RelativeLevel.COMMUNE);
            var below = RelativeLevel.COMMUNE;
            var standing =
                    unit(area, below, UnitKind.STANDING_COMMITTEE, "TT " + full, "Thường trực HĐND " + full, null);
            unit(
                    area,
                    below,
                    UnitKind.COUNCIL_COMMITTEE,
                    "BKTXH " + full,
                    "Ban Kinh tế - Xã hội HĐND " + full,
                    standing);
            unit(area, below, UnitKind.COUNCIL_COMMITTEE, "BPC " + full, "Ban Pháp chế HĐND " + full, standing);
            unit(area, below, UnitKind.PEOPLES_COMMITTEE, "UB " + full, "UBND " + full, null);
            unit(area, below, UnitKind.FATHERLAND_FRONT, "MT " + full, "Ủy ban MTTQVN " + full, null);
        }
        rule(
                "các xã, phường",
                RelativeLevel.COMMUNE,
                Set.of(UnitKind.STANDING_COMMITTEE),
                "các địa phương",
                "HĐND cấp xã");
        rule("các Ban HĐND thị xã", host, Set.of(UnitKind.COUNCIL_COMMITTEE), "các Ban HĐND");
        rule("các Tổ đại biểu HĐND thị xã", host, Set.of(UnitKind.DELEGATE_GROUP));
        groups.add(new RegisteredGroup(
                UnitGroupId.next(),
                "cụm ven sông",
                null,
                Set.of(),
                Set.of(id("TT phường Bến Gỗ"), id("TT xã Bình Hải")),
                List.of("các xã, phường ven sông")));
    }

    Register register() {
        return new Register(areas, units, groups);
    }

    UnitId id(String code) {
        return Objects.requireNonNull(ids.get(code), code);
    }

    AreaSummary area(String type, String name, AreaLevel level, @Nullable RelativeLevel relative) {
        var area = new AreaSummary(AreaId.next(), type, name, level, relative);
        areas.add(area);
        return area;
    }

    UnitId unit(
            AreaSummary area,
            @Nullable RelativeLevel level,
            UnitKind kind,
            String code,
            String name,
            @Nullable UnitId through,
            String... aliases) {
        return unit(area, level, kind, code, name, through, true, aliases);
    }

    UnitId unit(
            AreaSummary area,
            @Nullable RelativeLevel level,
            UnitKind kind,
            String code,
            String name,
            @Nullable UnitId through,
            boolean active,
            String... aliases) {
        var id = UnitId.next();
        ids.put(code, id);
        units.add(new RegisteredUnit(
                new UnitSummary(
                        id,
                        code,
                        name,
                        name.replace("Thường trực", "TT"),
                        kind,
                        level,
                        Relation.of(kind, level),
                        area.id(),
                        area.type() + " " + area.name(),
                        through,
                        active),
                List.of(aliases)));
        return id;
    }

    private void rule(String name, RelativeLevel level, Set<UnitKind> kinds, String... aliases) {
        groups.add(new RegisteredGroup(UnitGroupId.next(), name, level, kinds, Set.of(), List.of(aliases)));
    }
}
