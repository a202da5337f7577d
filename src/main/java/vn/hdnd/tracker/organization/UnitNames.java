package vn.hdnd.tracker.organization;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.UnitId;

/**
 * Finds units by the words of a paper. In this order: a unit's own name, a group's name, the bodies of areas that are
 * named, the class that the words describe.
 */
final class UnitNames {

    private static final double ALIKE = 0.35;
    private static final int NEAREST = 5;

    private final List<UnitSummary> units = new ArrayList<>();
    private final List<GroupSummary> groupSummaries;
    private final AreaNames areaNames;
    private final String hostType;
    private final Map<List<String>, List<UnitSummary>> unitsByName = new HashMap<>();
    private final Map<List<String>, List<RegisteredGroup>> groupsByName = new HashMap<>();
    private final Map<UnitId, List<Set<String>>> pieces = new HashMap<>();
    private final Map<UnitId, List<String>> ownWords = new HashMap<>();
    private final Map<UnitId, String> areaTypes = new HashMap<>();

    UnitNames(
            List<AreaSummary> areas,
            List<RegisteredUnit> registered,
            List<RegisteredGroup> groups,
            List<GroupSummary> groupSummaries) {
        this.groupSummaries = groupSummaries;
        areaNames = new AreaNames(areas);
        hostType = areas.stream()
                .filter(area -> area.relative() == RelativeLevel.HOST)
                .findFirst()
                .map(area -> typeWord(area.type()))
                .orElse("");
        var types = new HashMap<Object, String>();
        areas.forEach(area -> types.put(area.id(), typeWord(area.type())));
        for (var group : groups) {
            Stream.concat(Stream.of(group.name()), group.aliases().stream())
                    .map(PaperWords::of)
                    .distinct()
                    .forEach(words -> groupsByName
                            .computeIfAbsent(words, none -> new ArrayList<>())
                            .add(group));
        }
        for (var unit : registered) {
            if (unit.summary().active()) {
                add(unit, types.getOrDefault(unit.summary().area(), ""));
            }
        }
    }

    private void add(RegisteredUnit unit, String areaType) {
        var summary = unit.summary();
        units.add(summary);
        areaTypes.put(summary.id(), areaType);
        var alike = new ArrayList<Set<String>>();
        Stream.concat(Stream.of(summary.name(), summary.shortName(), summary.code()), unit.aliases().stream())
                .map(PaperWords::of)
                .distinct()
                .forEach(words -> {
                    unitsByName
                            .computeIfAbsent(words, none -> new ArrayList<>())
                            .add(summary);
                    alike.add(Resemblance.pieces(words));
                });
        pieces.put(summary.id(), alike);
        var name = areaNames.in(new Mention(summary.name()), summary.name()).rest();
        ownWords.put(summary.id(), name.particular());
    }

    UnitMatch resolve(@Nullable UnitKind kind, @Nullable RelativeLevel level, String asWritten) {
        var words = PaperWords.of(asWritten);
        if (words.isEmpty()) {
            return new UnitMatch(List.of(), null, List.of());
        }
        var named = unitsByName.getOrDefault(words, List.of());
        var fitting = named.stream()
                .filter(unit -> (kind == null || unit.kind() == kind) && (level == null || unit.level() == level))
                .toList();
        if (!fitting.isEmpty()) {
            return new UnitMatch(bestMarked(fitting, asWritten), null, List.of());
        }
        for (var group : groupsByName.getOrDefault(words, List.of())) {
            if (fits(group, kind, level)) {
                return of(group);
            }
        }
        var described = inOrder(described(kind, level, asWritten));
        if (!described.isEmpty()) {
            return new UnitMatch(described, sameSet(described), List.of());
        }
        return named.isEmpty()
                ? new UnitMatch(List.of(), null, nearest(kind, words))
                : new UnitMatch(bestMarked(named, asWritten), null, List.of());
    }

    private List<UnitSummary> described(@Nullable UnitKind kind, @Nullable RelativeLevel level, String asWritten) {
        var mention = new Mention(asWritten);
        var places = areaNames.in(mention, asWritten);
        var rest = places.rest();
        var kinds = kind == null ? rest.kinds() : Set.of(kind);
        List<UnitSummary> there;
        if (!places.areas().isEmpty()) {
            there = units.stream()
                    .filter(unit -> places.areas().contains(unit.area()))
                    .toList();
        } else if (!rest.foreignTypes(hostType).isEmpty()) {
            var types = rest.foreignTypes(hostType);
            there = units.stream()
                    .filter(unit -> types.contains(areaTypes.get(unit.id())))
                    .toList();
        } else {
            var levels = level == null ? rest.levels(hostType) : Set.of(level);
            there = units.stream()
                    .filter(unit -> unit.level() != null && levels.contains(unit.level()))
                    .toList();
            if (rest.sameLevelAsAnother() && !levels.contains(RelativeLevel.HOST)) {
                return List.of();
            }
        }
        var bodies = there.stream().filter(unit -> kinds.contains(unit.kind())).toList();
        var meant = narrowed(bodies, rest, !places.areas().isEmpty());
        return meant.isEmpty() && kind == null ? byOwnName(there, rest.particular()) : meant;
    }

    /** Those of the bodies that the remaining words mean: by their own name, or as a class. */
    private List<UnitSummary> narrowed(List<UnitSummary> bodies, Mention rest, boolean placeNamed) {
        var particular = rest.particular();
        if (!particular.isEmpty()) {
            return byOwnName(bodies, particular);
        }
        var types = placeNamed ? Set.<String>of() : rest.types();
        return bodies.stream()
                .filter(unit -> rest.all() || unit.kind().onePerArea())
                .filter(unit -> types.isEmpty()
                        || unit.level() != RelativeLevel.COMMUNE
                        || types.contains(areaTypes.get(unit.id())))
                .toList();
    }

    /** Units whose own name stands in the words; else the only one whose name contains them. */
    private List<UnitSummary> byOwnName(List<UnitSummary> bodies, List<String> particular) {
        if (particular.isEmpty()) {
            return List.of();
        }
        var named = bodies.stream()
                .filter(unit -> !own(unit).isEmpty() && Collections.indexOfSubList(particular, own(unit)) >= 0)
                .toList();
        if (!named.isEmpty()) {
            return named;
        }
        var containing = bodies.stream()
                .filter(unit -> Collections.indexOfSubList(own(unit), particular) >= 0)
                .toList();
        return containing.size() == 1 ? containing : List.of();
    }

    private List<String> own(UnitSummary unit) {
        return ownWords.getOrDefault(unit.id(), List.of());
    }

    private boolean fits(RegisteredGroup group, @Nullable UnitKind kind, @Nullable RelativeLevel level) {
        return units.stream()
                .filter(group::has)
                .anyMatch(unit -> (kind == null || unit.kind() == kind) && (level == null || unit.level() == level));
    }

    private UnitMatch of(RegisteredGroup group) {
        var summary = groupSummaries.stream()
                .filter(other -> other.id().equals(group.id()))
                .findFirst()
                .orElse(null);
        return new UnitMatch(units.stream().filter(group::has).toList(), summary, List.of());
    }

    /** The group that holds exactly these several units. */
    private @Nullable GroupSummary sameSet(List<UnitSummary> described) {
        if (described.size() < 2) {
            return null;
        }
        var ids = described.stream().map(UnitSummary::id).toList();
        return groupSummaries.stream()
                .filter(group -> group.members().equals(ids))
                .findFirst()
                .orElse(null);
    }

    private List<UnitSummary> inOrder(List<UnitSummary> some) {
        var wanted = new HashSet<>(some);
        return units.stream().filter(wanted::contains).toList();
    }

    private static List<UnitSummary> bestMarked(List<UnitSummary> alike, String asWritten) {
        var marked = PaperWords.marked(asWritten);
        var exact = alike.stream()
                .filter(unit -> PaperWords.marked(unit.name()).equals(marked))
                .toList();
        return alike.size() == 1 || exact.isEmpty() ? alike : exact;
    }

    private List<UnitSummary> nearest(@Nullable UnitKind kind, List<String> words) {
        record Scored(UnitSummary unit, double score) {}
        var wanted = Resemblance.pieces(words);
        return units.stream()
                .filter(unit -> kind == null || unit.kind() == kind)
                .map(unit -> new Scored(
                        unit,
                        pieces.getOrDefault(unit.id(), List.of()).stream()
                                .mapToDouble(name -> Resemblance.of(name, wanted))
                                .max()
                                .orElse(0)))
                .filter(scored -> scored.score() >= ALIKE)
                .sorted(Comparator.comparingDouble((Scored scored) -> -scored.score()))
                .limit(NEAREST)
                .map(Scored::unit)
                .toList();
    }

    private static String typeWord(String type) {
        return String.join("", PaperWords.of(type));
    }
}
