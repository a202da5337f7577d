package vn.hdnd.tracker.task.reminding.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.hdnd.tracker.task.reminding.UrgedPart;

/**
 * What one unit is told about all its parts that were picked.
 *
 * @param words shown before they are sent, to be changed if need be
 */
public record UnitReminder(UUID unitId, String unitName, List<UrgedPart> parts, String words) {

    /** Those of whom something is expected. */
    static List<UnitReminder> of(List<UrgedPart> parts, Function<List<UrgedPart>, String> words) {
        var units = new LinkedHashMap<UUID, List<UrgedPart>>();
        parts.stream().filter(UrgedPart::expected).forEach(part -> units.computeIfAbsent(
                        part.unitId(), unit -> new ArrayList<>())
                .add(part));
        return units.values().stream()
                .map(own -> new UnitReminder(
                        own.get(0).unitId(), own.get(0).unitName(), List.copyOf(own), words.apply(own)))
                .toList();
    }
}
