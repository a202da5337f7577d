package vn.hdnd.tracker.intake.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.ItemKind;
import vn.hdnd.tracker.intake.ReadDeadline;
import vn.hdnd.tracker.intake.ReadDuty;
import vn.hdnd.tracker.intake.ReadItem;
import vn.hdnd.tracker.intake.ReadUnit;
import vn.hdnd.tracker.intake.ReadWarning;
import vn.hdnd.tracker.intake.UnitLookup;
import vn.hdnd.tracker.intake.reading.Mention.Reach;
import vn.hdnd.tracker.organization.RelativeLevel;
import vn.hdnd.tracker.organization.UnitKind;

/** Makes items of the nodes of the tree: what they do, who is bound, by when. */
final class ItemStage {

    private final String source;
    private final Host host;
    private final Deadlines deadlines;
    private final UnitLookup lookup;
    private final Map<Node, Assignment> assignments = new HashMap<>();
    private final Map<Node, List<ReadUnit>> leads = new HashMap<>();
    private final List<ReadWarning> warnings = new ArrayList<>();

    ItemStage(String source, Host host, Deadlines deadlines, UnitLookup lookup) {
        this.source = source;
        this.host = host;
        this.deadlines = deadlines;
        this.lookup = lookup;
    }

    List<ReadWarning> warnings() {
        return List.copyOf(warnings);
    }

    List<ReadItem> read(List<Node> nodes) {
        var items = new ArrayList<ReadItem>();
        for (var node : nodes) {
            items.add(read(node));
        }
        return items;
    }

    private ReadItem read(Node node) {
        var row = node.paragraph.row();
        var named = row != null ? row.assignment(host) : Assignments.in(node.text, host);
        var inherited = row != null ? List.<ReadUnit>of() : inherited(node);
        var heading = row == null && Kinds.heading(node, named);
        var assignment = heading && named.clauses().isEmpty() ? headingAlone(node, named) : named;
        assignments.put(node, assignment);
        var kind = kind(node, heading, assignment, inherited);
        var bound = kind.binding() || heading && !evaluates(node);
        var units = bound
                ? leads(assignment, kind == ItemKind.DECISION ? List.of() : inherited, heading)
                : List.<ReadUnit>of();
        leads.put(node, heading ? units : List.of());
        var levels = levels(units.isEmpty() ? inherited : units);
        var coordinators = bound && !heading ? coordinators(assignment, levels, units) : List.<ReadUnit>of();
        return new ReadItem(
                node.path,
                node.parent == null ? null : node.parent.path,
                node.depth,
                node.paragraph.label() == null ? "" : node.paragraph.label().written(),
                kind,
                node.text,
                units,
                coordinators,
                deadline(node, kind),
                kind.binding() ? Reporting.in(node.text, host) : null,
                kind.binding() && row == null ? duties(node, assignment, inherited) : List.of(),
                node.paragraph.source(source));
    }

    /** Whatever the cells of a row say, the table assigns it. */
    private ItemKind kind(Node node, boolean heading, Assignment assignment, List<ReadUnit> inherited) {
        if (node.paragraph.row() != null) {
            return ItemKind.TASK;
        }
        return heading ? ItemKind.HEADING : Kinds.of(node, assignment, kindsAbove(node), asked(inherited));
    }

    /** A heading that is a body's name and nothing else binds that body (A05). */
    private Assignment headingAlone(Node node, Assignment named) {
        var bare = node.text
                .replaceAll(
                        "(?iu)^(?:đối với|về phía|(?:các |một số )?nhiệm vụ (?:của|đối với)|trách nhiệm của|giao)\\s+",
                        "")
                .replaceAll("[:.\\s]+$", "");
        var phrases = new UnitPhrases(bare, host);
        var found = phrases.at(0);
        return found == null || found.end() < bare.length() - 1
                ? named
                : new Assignment(List.of(new Assignment.Clause(0, found.units())), List.of(), true);
    }

    private List<ItemKind> kindsAbove(Node node) {
        var kinds = new ArrayList<ItemKind>();
        for (var above : node.above()) {
            var kind = Kinds.introduces(above.text, assignments.get(above));
            if (kind != null) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    private boolean asked(List<ReadUnit> units) {
        return host.council()
                && !units.isEmpty()
                && units.stream()
                        .allMatch(unit -> unit.kind() == UnitKind.PEOPLES_COMMITTEE
                                || unit.kind() == UnitKind.FATHERLAND_FRONT
                                || unit.kind() == UnitKind.DEPARTMENT);
    }

    private boolean evaluates(Node node) {
        var kind = Kinds.introduces(node.text);
        return kind == ItemKind.RECOGNITION || kind == ItemKind.LIMITATION;
    }

    /** The units of the nearest heading above that has any. */
    private List<ReadUnit> inherited(Node node) {
        for (var above : node.above()) {
            var units = leads.getOrDefault(above, List.of());
            if (!units.isEmpty()) {
                return units.stream()
                        .map(unit -> new ReadUnit(
                                unit.asWritten(),
                                unit.kind(),
                                unit.level(),
                                unit.inheritedFrom() == null ? above.path : unit.inheritedFrom(),
                                unit.units()))
                        .toList();
            }
            if (assignments.containsKey(above) && evaluates(above)) {
                return List.of();
            }
        }
        return List.of();
    }

    private List<ReadUnit> leads(Assignment assignment, List<ReadUnit> inherited, boolean heading) {
        var named = new LinkedHashSet<ReadUnit>();
        for (var clause : assignment.clauses()) {
            for (var mention : clause.leads()) {
                named.addAll(units(mention, inherited, levels(inherited)));
            }
        }
        if (named.isEmpty()) {
            return heading ? List.of() : inherited;
        }
        if (!assignment.fromStart() && !heading) {
            var both = new LinkedHashSet<ReadUnit>();
            inherited.stream()
                    .filter(unit -> named.stream().noneMatch(own -> own.inheritedFrom() != null && same(own, unit)))
                    .forEach(both::add);
            both.addAll(named);
            return List.copyOf(both);
        }
        return List.copyOf(named);
    }

    private List<ReadUnit> coordinators(Assignment assignment, Set<RelativeLevel> levels, List<ReadUnit> leads) {
        var units = new LinkedHashSet<ReadUnit>();
        for (var mention : assignment.coordinators()) {
            units.addAll(units(mention, List.of(), levels));
        }
        units.removeIf(
                unit -> leads.stream().anyMatch(lead -> lead.asWritten().equals(unit.asWritten()) && same(lead, unit)));
        return List.copyOf(units);
    }

    private static boolean same(ReadUnit one, ReadUnit other) {
        return one.kind() == other.kind() && one.level() == other.level();
    }

    /** The units that a mention means here; a bare name ("UBND") under a heading that names it is the heading's. */
    private List<ReadUnit> units(Mention mention, List<ReadUnit> inherited, Set<RelativeLevel> around) {
        var units = new ArrayList<ReadUnit>();
        if (mention.reach() == Reach.BARE && !mention.place() && !mention.particular()) {
            for (var unit : inherited) {
                if (unit.kind() == mention.kind() && fitting(mention.kind())) {
                    units.add(new ReadUnit(
                            mention.written(), unit.kind(), unit.level(), unit.inheritedFrom(), unit.units()));
                }
            }
            if (!units.isEmpty()) {
                return units;
            }
        }
        for (var level : levelsOf(mention, around)) {
            units.add(unit(mention, level));
        }
        if (units.isEmpty()) {
            units.add(unit(mention, null));
        }
        return units;
    }

    private ReadUnit unit(Mention mention, @Nullable RelativeLevel level) {
        return new ReadUnit(
                mention.written(),
                mention.kind(),
                level,
                null,
                lookup.codesOf(mention.kind(), level, mention.spoken()));
    }

    private Set<RelativeLevel> levelsOf(Mention mention, Set<RelativeLevel> around) {
        var area = mention.area();
        return switch (mention.reach()) {
            case ALL -> EnumSet.allOf(RelativeLevel.class);
            case BELOW -> EnumSet.of(RelativeLevel.COMMUNE);
            case SAME -> around.isEmpty() ? EnumSet.of(RelativeLevel.HOST) : around;
            case BARE -> around.isEmpty() || !fitting(mention.kind()) ? EnumSet.of(RelativeLevel.HOST) : around;
            case NAMED -> {
                var level = area == null ? RelativeLevel.HOST : host.level(area);
                yield level == null ? EnumSet.noneOf(RelativeLevel.class) : EnumSet.of(level);
            }
        };
    }

    /** Bodies that stand at every level, so that a bare name follows the level that is spoken of. */
    private static boolean fitting(UnitKind kind) {
        return switch (kind) {
            case STANDING_COMMITTEE, COUNCIL_COMMITTEE, DELEGATE_GROUP, PEOPLES_COMMITTEE, FATHERLAND_FRONT -> true;
            case OFFICE, DEPARTMENT, PARTY_BODY, OTHER -> false;
        };
    }

    private static Set<RelativeLevel> levels(List<ReadUnit> units) {
        var levels = EnumSet.noneOf(RelativeLevel.class);
        for (var unit : units) {
            var level = unit.level();
            if (level != null) {
                levels.add(level);
            }
        }
        return levels;
    }

    private ReadDeadline deadline(Node node, ItemKind kind) {
        if (!kind.binding() && kind != ItemKind.HEADING) {
            return ReadDeadline.NONE;
        }
        var row = node.paragraph.row();
        var found = row != null
                ? row.limit(deadlines)
                : kind == ItemKind.HEADING ? deadlines.dayIn(node.text) : deadlines.in(node.text);
        var warning = found.warning();
        if (warning != null) {
            warnings.add(new ReadWarning(
                    warning, node.path, String.valueOf(found.deadline().asWritten())));
        }
        return found.deadline();
    }

    /** The parts of an item that bind several addressees (A36). */
    private List<ReadDuty> duties(Node node, Assignment assignment, List<ReadUnit> inherited) {
        var clauses = new ArrayList<>(assignment.clauses());
        if (clauses.isEmpty() || clauses.size() == 1 && (assignment.fromStart() || inherited.isEmpty())) {
            return List.of();
        }
        var duties = new ArrayList<ReadDuty>();
        if (!assignment.fromStart() && !inherited.isEmpty()) {
            clauses.add(0, new Assignment.Clause(0, List.of()));
        }
        for (var i = 0; i < clauses.size(); i++) {
            var end = i + 1 < clauses.size() ? clauses.get(i + 1).start() : node.text.length();
            var text = node.text.substring(clauses.get(i).start(), end).strip();
            var units = new LinkedHashSet<ReadUnit>();
            clauses.get(i).leads().forEach(mention -> units.addAll(units(mention, inherited, levels(inherited))));
            duties.add(new ReadDuty(
                    text,
                    units.isEmpty() ? inherited : List.copyOf(units),
                    deadlines.in(text).deadline()));
        }
        return duties.stream().map(ReadDuty::leads).distinct().count() > 1 ? duties : List.of();
    }
}
