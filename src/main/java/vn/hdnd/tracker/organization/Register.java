package vn.hdnd.tracker.organization;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;
import vn.hdnd.tracker.shared.AreaId;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.UnitGroupId;
import vn.hdnd.tracker.shared.UnitId;

/**
 * All units and groups as they were when the register was opened. Immutable; asks the database nothing more. Lists come
 * in the register's order: the host first, then the areas below it by name, bodies in the order of their kinds.
 */
public final class Register {

    private final @Nullable HostArea host;
    private final List<AreaSummary> areas;
    private final Map<UnitId, UnitSummary> all = new LinkedHashMap<>();
    private final List<UnitSummary> active;
    private final List<GroupSummary> groups;
    /** Made when first asked: most pages only show names. */
    private final Supplier<UnitNames> names;

    Register(List<AreaSummary> areas, List<RegisteredUnit> units, List<RegisteredGroup> groups) {
        this.areas = List.copyOf(areas);
        host = areas.stream()
                .filter(area -> area.relative() == RelativeLevel.HOST)
                .findFirst()
                .map(area -> new HostArea(area.id(), area.type(), area.name(), area.level()))
                .orElse(null);
        units.forEach(unit -> all.put(unit.summary().id(), unit.summary()));
        active = all.values().stream().filter(UnitSummary::active).toList();
        this.groups = groups.stream().map(this::summary).toList();
        names = SingletonSupplier.of(() -> new UnitNames(areas, units, groups, this.groups));
    }

    /** The area whose council runs this register; empty before set-up. */
    public Optional<HostArea> host() {
        return Optional.ofNullable(host);
    }

    /** Every area that exists today: the host, those below it by name, then others. */
    public List<AreaSummary> areas() {
        return areas;
    }

    /** @throws NotFound if no such area exists today */
    public AreaSummary area(AreaId id) {
        return areas.stream()
                .filter(area -> area.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("area " + id));
    }

    /** Units that do not exist any more, or not yet. */
    public List<UnitSummary> inactiveUnits() {
        return all.values().stream().filter(unit -> !unit.active()).toList();
    }

    /** Every unit that exists today. */
    public List<UnitSummary> units() {
        return active;
    }

    /** The units that exist today of this kind at this level. */
    public List<UnitSummary> units(UnitKind kind, RelativeLevel level) {
        return active.stream()
                .filter(unit -> unit.kind() == kind && unit.level() == level)
                .toList();
    }

    /** Any unit ever registered, ended ones too: what was issued keeps its names. */
    public Optional<UnitSummary> find(UnitId id) {
        return Optional.ofNullable(all.get(id));
    }

    /** @throws NotFound if no unit ever had this id */
    public UnitSummary unit(UnitId id) {
        return find(id).orElseThrow(() -> new NotFound("unit " + id));
    }

    /** These units in the register's order, ended ones too; unknown ids are passed over. */
    public Map<UnitId, UnitSummary> unitsById(Collection<UnitId> ids) {
        var wanted = Set.copyOf(ids);
        var found = new LinkedHashMap<UnitId, UnitSummary>();
        all.values().stream().filter(unit -> wanted.contains(unit.id())).forEach(unit -> found.put(unit.id(), unit));
        return found;
    }

    public List<GroupSummary> groups() {
        return groups;
    }

    /** @throws NotFound if there is no such group */
    public GroupSummary group(UnitGroupId id) {
        return groups.stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("unit group " + id));
    }

    /**
     * The units meant by the words of a paper, compared with names, short names, codes, aliases and groups; accents, case,
     * the place of tone marks and the usual abbreviations make no difference. Words for a class ("các Ban HĐND thị xã")
     * mean all units of it, the group of that name first.
     *
     * @param kind what the reader of the paper took the unit for; null if that is for the words to say
     * @param level likewise
     */
    public UnitMatch resolve(@Nullable UnitKind kind, @Nullable RelativeLevel level, String asWritten) {
        return names.get().resolve(kind, level, asWritten);
    }

    /** As {@link #resolve(UnitKind, RelativeLevel, String)}, from the words alone. */
    public UnitMatch resolve(String asWritten) {
        return resolve(null, null, asWritten);
    }

    /** Spreads units over those that report for them. */
    public FanOut fanOut(Collection<UnitId> units) {
        return fanOut(units, List.of());
    }

    /** Spreads units and the members of groups over those that report for them, remembering the group. */
    public FanOut fanOut(Collection<UnitId> units, Collection<UnitGroupId> groups) {
        return new Spreading(this)
                .spread(units, groups.stream().map(this::group).toList());
    }

    /** The unit that reports for this one: itself, or the end of its chain. Empty if somebody on the way has ended. */
    public Optional<UnitSummary> reportingFor(UnitId id) {
        var unit = all.get(id);
        while (unit != null && unit.active() && unit.reportsThrough() != null) {
            unit = all.get(unit.reportsThrough());
        }
        return Optional.ofNullable(unit).filter(UnitSummary::active);
    }

    /** The unit of this kind in the area of the lead, for coordinators "cùng cấp". */
    public Optional<UnitSummary> sameAreaPartner(UnitId lead, UnitKind kind) {
        return find(lead).flatMap(unit -> active.stream()
                .filter(other -> other.area().equals(unit.area()) && other.kind() == kind)
                .findFirst());
    }

    private GroupSummary summary(RegisteredGroup group) {
        return new GroupSummary(
                group.id(),
                group.name(),
                active.stream().filter(group::has).map(UnitSummary::id).toList());
    }
}
