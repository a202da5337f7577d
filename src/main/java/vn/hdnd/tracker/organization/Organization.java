package vn.hdnd.tracker.organization;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.AreaId;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.StaleVersion;
import vn.hdnd.tracker.shared.UnitGroupId;
import vn.hdnd.tracker.shared.UnitId;

/**
 * Makes and changes areas, units and groups, one writer at a time: the rules that span several rows (no cycle, no code
 * twice) hold whoever else is typing. Making with an id that exists already does nothing, so that a form sent twice makes
 * one thing.
 */
@Service
@Transactional
public class Organization {

    private final Areas areas;
    private final Units units;
    private final UnitGroups groups;
    private final Settings settings;
    private final JdbcClient jdbc;

    Organization(Areas areas, Units units, UnitGroups groups, Settings settings, JdbcClient jdbc) {
        this.areas = areas;
        this.units = units;
        this.groups = groups;
        this.settings = settings;
        this.jdbc = jdbc;
    }

    /** The area whose council runs this register, with its Standing Committee and its Office. */
    public HostBodies createHost(String type, String name, AreaLevel level) {
        var area = createArea(NewArea.of(type, name, level, null));
        setHost(area);
        var full = area(area).fullName();
        return new HostBodies(
                area,
                createUnit(usual(UnitKind.STANDING_COMMITTEE, area, full, "TTHDND")),
                createUnit(usual(UnitKind.OFFICE, area, full, "VP")));
    }

    public void setHost(AreaId area) {
        oneWriter();
        settings.put(Settings.HOST, area(area).id().toString());
    }

    public AreaId createArea(NewArea said) {
        return createArea(AreaId.next(), said);
    }

    public AreaId createArea(AreaId id, NewArea said) {
        oneWriter();
        if (!areas.existsById(id)) {
            areas.saveAndFlush(new Area(id, said, parentOf(said)));
        }
        return id;
    }

    /** @param usualBodies makes its five usual bodies too */
    public void createArea(AreaId id, NewArea said, boolean usualBodies) {
        oneWriter();
        if (!areas.existsById(id)) {
            createArea(id, said);
            if (usualBodies) {
                createUsualBodies(id);
            }
        }
    }

    /** An area directly below the host with the five bodies that it usually has, under codes made from its name. */
    public CommuneBodies createCommune(String type, String name) {
        oneWriter();
        var host = settings.find(Settings.HOST).map(AreaId::of).orElseThrow(() -> new NotFound("host area"));
        return createUsualBodies(createArea(NewArea.of(type, name, AreaLevel.COMMUNE, host)));
    }

    /**
     * The five bodies that an area below the host usually has.
     *
     * @throws OrganizationRefused if it has a body already
     */
    public CommuneBodies createUsualBodies(AreaId id) {
        oneWriter();
        var area = area(id);
        if (units.existsByArea(id)) {
            throw new OrganizationRefused("area", "organization.refused.has-bodies", area.fullName());
        }
        var place = area.fullName();
        var council = OfficialWords.council(place);
        var codes = new UnitCodes(this::codeTaken);
        var standing = createUnit(
                usual(UnitKind.STANDING_COMMITTEE, id, place, codes.next(UnitKind.STANDING_COMMITTEE, area.name())));
        var legal = createUnit(committee(id, OfficialWords.LEGAL_COMMITTEE, council, codes.next("BPC", area.name()))
                .through(standing));
        var social = createUnit(
                committee(id, OfficialWords.ECONOMIC_SOCIAL_COMMITTEE, council, codes.next("BKTXH", area.name()))
                        .through(standing));
        return new CommuneBodies(
                id,
                standing,
                legal,
                social,
                createUnit(usual(
                        UnitKind.PEOPLES_COMMITTEE, id, place, codes.next(UnitKind.PEOPLES_COMMITTEE, area.name()))),
                createUnit(usual(
                        UnitKind.FATHERLAND_FRONT, id, place, codes.next(UnitKind.FATHERLAND_FRONT, area.name()))));
    }

    public UnitId createUnit(NewUnit said) {
        return createUnit(UnitId.next(), said);
    }

    public UnitId createUnit(UnitId id, NewUnit said) {
        oneWriter();
        if (!units.existsById(id)) {
            checkReportsThrough(id, said.reportsThrough());
            units.saveAndFlush(new Unit(id, said, code(id, said)));
        }
        return id;
    }

    public void addAlias(UnitId id, String alias) {
        unit(id).alsoKnownAs(alias);
    }

    public UnitGroupId createGroup(NewGroup said) {
        return createGroup(UnitGroupId.next(), said);
    }

    public UnitGroupId createGroup(UnitGroupId id, NewGroup said) {
        oneWriter();
        if (!groups.existsById(id)) {
            checkGroupName(id, said);
            groups.saveAndFlush(new UnitGroup(id, said));
        }
        return id;
    }

    /** @throws StaleVersion if somebody changed it since; {@link OrganizationRefused} if it cannot be so */
    public void editArea(AreaId id, long version, NewArea said) {
        oneWriter();
        var area = area(id);
        check(version, area.version());
        if (id.equals(said.parent())) {
            throw new OrganizationRefused("parent", "organization.refused.parent-itself");
        }
        area.revise(said, parentOf(said));
    }

    /** @throws StaleVersion if somebody changed it since; {@link OrganizationRefused} if it cannot be so */
    public void editUnit(UnitId id, long version, NewUnit said) {
        oneWriter();
        var unit = unit(id);
        check(version, unit.version());
        checkReportsThrough(id, said.reportsThrough());
        unit.revise(said, code(id, said));
    }

    /** @throws StaleVersion if somebody changed it since; {@link OrganizationRefused} if it cannot be so */
    public void editGroup(UnitGroupId id, long version, NewGroup said) {
        oneWriter();
        var group = group(id);
        check(version, group.version());
        checkGroupName(id, said);
        group.revise(said);
    }

    /** Only what nothing refers to: everything else ends by its last day. */
    public void deleteArea(AreaId id, long version) {
        var area = area(id);
        check(version, area.version());
        areas.delete(area);
        flushed(areas::flush, "organization.refused.area-in-use", area.fullName());
    }

    /** Only what nothing refers to: everything else ends by its last day. */
    public void deleteUnit(UnitId id, long version) {
        var unit = unit(id);
        check(version, unit.version());
        units.delete(unit);
        flushed(units::flush, "organization.refused.unit-in-use", unit.name());
    }

    public void deleteGroup(UnitGroupId id, long version) {
        var group = group(id);
        check(version, group.version());
        groups.delete(group);
        flushed(groups::flush, "organization.refused.group-in-use", group.said().name());
    }

    @Transactional(readOnly = true)
    public Said<NewArea> areaAsSaid(AreaId id) {
        var area = area(id);
        return new Said<>(area.version(), area.said());
    }

    @Transactional(readOnly = true)
    public Said<NewUnit> unitAsSaid(UnitId id) {
        var unit = unit(id);
        return new Said<>(unit.version(), unit.said());
    }

    /** The names of the unit that were learned in review. */
    @Transactional(readOnly = true)
    public List<LearnedName> learnedNames(UnitId id) {
        return unit(id).learned();
    }

    @Transactional(readOnly = true)
    public Said<NewGroup> groupAsSaid(UnitGroupId id) {
        var group = group(id);
        return new Said<>(group.version(), group.said());
    }

    private static NewUnit usual(UnitKind kind, AreaId area, String place, String code) {
        return NewUnit.of(kind, area, code, OfficialWords.name(kind, place), OfficialWords.shortName(kind, place));
    }

    private static NewUnit committee(AreaId area, String name, String council, String code) {
        return NewUnit.of(UnitKind.COUNCIL_COMMITTEE, area, code, name + " " + council, name + " " + council);
    }

    private String code(UnitId id, NewUnit said) {
        var typed = Typed.optional(said.code());
        if (typed == null) {
            return new UnitCodes(this::codeTaken)
                    .next(said.kind(), area(said.area()).name());
        }
        var code = Unit.codeAsKept(typed);
        units.findByCode(code).filter(other -> !other.id().equals(id)).ifPresent(other -> {
            throw new OrganizationRefused("code", "organization.refused.code-taken", code, other.name());
        });
        return code;
    }

    private boolean codeTaken(String code) {
        return units.findByCode(code).isPresent();
    }

    /** Follows the chain from the unit's new door: it must end, not at a body of the Party, and not come back. */
    private void checkReportsThrough(UnitId id, @Nullable UnitId through) {
        var seen = new HashSet<>(List.of(id));
        for (var next = through; next != null; ) {
            var unit = unit(next);
            if (!seen.add(next)) {
                throw new OrganizationRefused("reportsThrough", "organization.refused.cycle", unit.name());
            }
            if (!unit.kind().assignable()) {
                throw new OrganizationRefused("reportsThrough", "organization.refused.through-party", unit.name());
            }
            next = unit.reportsThrough();
        }
    }

    private void checkGroupName(UnitGroupId id, NewGroup said) {
        groups.findByName(Typed.words(said.name()))
                .filter(other -> !other.id().equals(id))
                .ifPresent(other -> {
                    throw new OrganizationRefused("name", "organization.refused.group-name", said.name());
                });
    }

    private @Nullable Area parentOf(NewArea said) {
        return said.parent() == null ? null : area(said.parent());
    }

    private Area area(AreaId id) {
        return areas.findById(id).orElseThrow(() -> new NotFound("area " + id));
    }

    private Unit unit(UnitId id) {
        return units.findById(id).orElseThrow(() -> new NotFound("unit " + id));
    }

    private UnitGroup group(UnitGroupId id) {
        return groups.findById(id).orElseThrow(() -> new NotFound("unit group " + id));
    }

    private static void check(long seen, long now) {
        if (!Objects.equals(seen, now)) {
            throw new StaleVersion();
        }
    }

    private static void flushed(Runnable flush, String refusal, String name) {
        try {
            flush.run();
        } catch (DataIntegrityViolationException inUse) {
            throw new OrganizationRefused("id", refusal, name);
        }
    }

    /** Until the end of the transaction nobody else makes or changes anything here. */
    void oneWriter() {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtext('organization'))")
                .query(Integer.class)
                .single();
    }
}
