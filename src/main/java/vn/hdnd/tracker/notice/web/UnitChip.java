package vn.hdnd.tracker.notice.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.notice.UnitMention;
import vn.hdnd.tracker.organization.Register;
import vn.hdnd.tracker.organization.UnitSummary;
import vn.hdnd.tracker.shared.UnitGroupId;

/**
 * Units that an item names by the same words, as one chip.
 *
 * @param count of units, where there are several
 * @param names of the units, where the label does not say them
 * @param inheritedFrom path of the heading that names them
 * @param unknown the register has nothing under these words
 */
public record UnitChip(
        String label,
        int count,
        @Nullable String names,
        boolean lead,
        @Nullable String inheritedFrom,
        boolean unknown) {

    /** What one chip stands for: the same words may name a group at one level and units at another. */
    private record Words(
            UnitMention.Part part,
            String asWritten,
            @Nullable String inheritedFrom,
            @Nullable UnitGroupId group,
            boolean unknown) {

        static Words of(UnitMention mention) {
            return new Words(
                    mention.part(), mention.asWritten(), mention.inheritedFrom(), mention.group(), mention.unknown());
        }
    }

    static List<UnitChip> of(List<UnitMention> mentions, Register register) {
        var together = new LinkedHashMap<Words, List<UnitMention>>();
        mentions.forEach(mention -> together.computeIfAbsent(Words.of(mention), words -> new ArrayList<>())
                .add(mention));
        return together.entrySet().stream()
                .map(entry -> chip(entry.getKey(), entry.getValue(), register))
                .distinct()
                .toList();
    }

    private static UnitChip chip(Words words, List<UnitMention> mentions, Register register) {
        var lead = words.part() == UnitMention.Part.LEAD;
        var first = mentions.get(0);
        if (first.unknown()) {
            return new UnitChip(words.asWritten(), 1, null, lead, words.inheritedFrom(), true);
        }
        if (first.group() != null) {
            var group = register.group(first.group());
            var members = group.members().stream()
                    .map(id -> register.unit(id).shortName())
                    .toList();
            return new UnitChip(
                    group.name(), members.size(), String.join(", ", members), lead, words.inheritedFrom(), false);
        }
        var units = mentions.stream()
                .map(UnitMention::unit)
                .filter(Objects::nonNull)
                .map(register::unit)
                .map(UnitSummary::shortName)
                .toList();
        return units.size() == 1
                ? new UnitChip(units.get(0), 1, null, lead, words.inheritedFrom(), false)
                : new UnitChip(
                        words.asWritten(), units.size(), String.join(", ", units), lead, words.inheritedFrom(), false);
    }
}
