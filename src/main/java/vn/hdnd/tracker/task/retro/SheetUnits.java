package vn.hdnd.tracker.task.retro;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.hdnd.tracker.organization.Register;
import vn.hdnd.tracker.organization.UnitSummary;
import vn.hdnd.tracker.shared.FoldedText;

/**
 * Finds the units of a grid by the words of a sheet: as the register knows them, or by the bare name of their area, as
 * lists of communes have it.
 */
final class SheetUnits {

    private static final Pattern TYPE =
            Pattern.compile("^(thi tran|dac khu|phuong|xa|thi xa|thanh pho|p\\.?|x\\.?|tt\\.?|tx\\.?)\\s+");

    private final Register register;
    private final Set<UUID> known;
    private final Map<UUID, String> areas = new HashMap<>();
    private final Map<UUID, String> names = new HashMap<>();
    private final Map<String, Set<UUID>> found = new HashMap<>();

    SheetUnits(Register register, List<GridRow> rows) {
        this.register = register;
        for (var row : rows) {
            areas.put(row.unitId(), FoldedText.fold(row.areaName()));
            names.put(row.unitId(), FoldedText.fold(row.unitName()));
        }
        known = areas.keySet();
    }

    /** The units of the grid that the words mean; several where they name a group. */
    Set<UUID> named(String words) {
        return found.computeIfAbsent(FoldedText.fold(words), folded -> find(words, folded));
    }

    /** Names of units that sound alike, for one who mistyped. */
    String nearest(String words) {
        return register.resolve(words).nearest().stream()
                .map(UnitSummary::shortName)
                .limit(3)
                .collect(Collectors.joining(", "));
    }

    private Set<UUID> find(String words, String folded) {
        if (folded.isEmpty() || folded.length() > 300) {
            return Set.of();
        }
        var exact = with(names, folded);
        if (!exact.isEmpty()) {
            return exact;
        }
        var reporting = new LinkedHashSet<UUID>();
        for (var unit : register.resolve(words).units()) {
            register.reportingFor(unit.id())
                    .map(one -> one.id().value())
                    .filter(known::contains)
                    .ifPresent(reporting::add);
        }
        return reporting.isEmpty() ? with(areas, TYPE.matcher(folded).replaceFirst("")) : reporting;
    }

    private static Set<UUID> with(Map<UUID, String> written, String folded) {
        return written.entrySet().stream()
                .filter(one -> one.getValue().equals(folded))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
