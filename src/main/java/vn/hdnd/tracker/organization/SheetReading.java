package vn.hdnd.tracker.organization;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.AreaId;
import vn.hdnd.tracker.shared.FoldedText;
import vn.hdnd.tracker.shared.UnitId;

/** One reading of a pasted sheet, inside a transaction. Knows what earlier rows made. */
final class SheetReading {

    private static final String HEADER = "dia ban";
    private static final List<String> TYPES = List.of("xã", "phường", "thị trấn", "đặc khu");

    private record KnownArea(AreaId id, String fullName, boolean below) {}

    private record KnownUnit(UnitId id, AreaId area, UnitKind kind, String code, String name) {}

    private final Organization organization;
    private final @Nullable HostArea host;
    private final boolean usualBodies;
    private final Map<String, KnownArea> areas = new HashMap<>();
    private final List<KnownUnit> units = new ArrayList<>();
    private String areaAbove = "";

    SheetReading(Organization organization, Register register, boolean usualBodies) {
        this.organization = organization;
        this.host = register.host().orElse(null);
        this.usualBodies = usualBodies;
        for (var area : register.areas()) {
            know(new KnownArea(area.id(), area.fullName(), area.relative() == RelativeLevel.COMMUNE));
        }
        for (var unit : register.units()) {
            units.add(new KnownUnit(unit.id(), unit.area(), unit.kind(), unit.code(), unit.name()));
        }
    }

    SheetOutcome read(List<List<String>> rows) {
        var read = new ArrayList<SheetRow>();
        for (var i = 0; i < rows.size(); i++) {
            var cells = rows.get(i);
            var blank = cells.stream().allMatch(String::isEmpty);
            if (!blank && !FoldedText.fold(cells.get(0)).equals(HEADER)) {
                if (read.size() == UnitSheet.MOST_ROWS) {
                    read.add(SheetRow.wrong(i + 1, "", "organization.paste.too-many", UnitSheet.MOST_ROWS));
                    break;
                }
                read.add(row(i + 1, new Cells(cells)));
            }
        }
        return new SheetOutcome(read);
    }

    private SheetRow row(int line, Cells cells) {
        var written = cells.at(0).isEmpty() ? areaAbove : cells.at(0);
        areaAbove = written;
        try {
            if (written.isEmpty()) {
                return SheetRow.wrong(line, written, "organization.paste.no-area");
            }
            var known = areas.get(FoldedText.fold(written));
            var area = known == null ? make(written) : known;
            var made = cells.at(1).isEmpty() ? usualBodies(area) : unit(area, cells);
            return new SheetRow(line, area.fullName(), known == null, made, null, List.of());
        } catch (OrganizationRefused refused) {
            return SheetRow.wrong(line, written, refused.messageKey(), refused.arguments());
        }
    }

    private KnownArea make(String written) {
        if (host == null) {
            throw new OrganizationRefused("parent", "organization.paste.no-host");
        }
        var lower = written.toLowerCase(Typed.VIETNAMESE);
        var type = TYPES.stream()
                .filter(one -> lower.startsWith(one + " "))
                .findFirst()
                .orElseThrow(() -> new OrganizationRefused("type", "organization.paste.area-type", written));
        var name = written.substring(type.length()).strip();
        var id = organization.createArea(NewArea.of(type, name, AreaLevel.COMMUNE, host.id()));
        return know(new KnownArea(id, type + " " + name, true));
    }

    private KnownArea know(KnownArea area) {
        areas.put(FoldedText.fold(area.fullName()), area);
        return area;
    }

    private List<SheetRow.MadeUnit> usualBodies(KnownArea area) {
        var hasBodies = units.stream().anyMatch(unit -> unit.area().equals(area.id()));
        if (!usualBodies || hasBodies || !area.below()) {
            return List.of();
        }
        var made = organization.createUsualBodies(area.id());
        return List.of(
                        made.standingCommittee(),
                        made.legalCommittee(),
                        made.economicSocialCommittee(),
                        made.peoplesCommittee(),
                        made.fatherlandFront())
                .stream()
                .map(this::made)
                .toList();
    }

    private List<SheetRow.MadeUnit> unit(KnownArea area, Cells cells) {
        var name = cells.at(1);
        var folded = FoldedText.fold(name);
        if (units.stream()
                .anyMatch(unit -> unit.area().equals(area.id())
                        && FoldedText.fold(unit.name()).equals(folded))) {
            return List.of();
        }
        var kind = kind(cells.at(2), name);
        var said = new NewUnit(
                kind,
                area.id(),
                name,
                OfficialWords.shortened(name),
                cells.orNull(3),
                null,
                through(area, kind, cells.at(5)),
                cells.orNull(7),
                cells.orNull(8),
                cells.orNull(6),
                null,
                null,
                Arrays.asList(cells.at(4).split(";")));
        return List.of(made(organization.createUnit(said)));
    }

    private static UnitKind kind(String written, String name) {
        return OfficialWords.kind(written.isEmpty() ? name : written)
                .orElseThrow(() -> written.isEmpty()
                        ? new OrganizationRefused("kind", "organization.paste.kind-unclear", name)
                        : new OrganizationRefused("kind", "organization.paste.kind-unknown", written));
    }

    /** As written; a council committee of an area below reports through its standing committee unless written otherwise. */
    private @Nullable UnitId through(KnownArea area, UnitKind kind, String code) {
        if (!code.isEmpty()) {
            return withCode(Unit.codeAsKept(code))
                    .orElseThrow(
                            () -> new OrganizationRefused("reportsThrough", "organization.paste.through-unknown", code))
                    .id();
        }
        if (kind != UnitKind.COUNCIL_COMMITTEE || !area.below()) {
            return null;
        }
        return units.stream()
                .filter(unit -> unit.area().equals(area.id()) && unit.kind() == UnitKind.STANDING_COMMITTEE)
                .map(KnownUnit::id)
                .findFirst()
                .orElse(null);
    }

    private Optional<KnownUnit> withCode(String code) {
        return units.stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    private SheetRow.MadeUnit made(UnitId id) {
        var said = organization.unitAsSaid(id).said();
        var code = said.code() == null ? "" : said.code();
        units.add(new KnownUnit(id, said.area(), said.kind(), code, said.name()));
        var through = units.stream()
                .filter(unit -> unit.id().equals(said.reportsThrough()))
                .map(KnownUnit::name)
                .findFirst()
                .orElse(null);
        return new SheetRow.MadeUnit(said.kind(), code, said.name(), through);
    }

    private record Cells(List<String> cells) {

        String at(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        @Nullable
        String orNull(int column) {
            return Typed.optional(at(column));
        }
    }
}
