package vn.hdnd.tracker.task.standing;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All answers of a round in one table, by item and by unit. */
public record RoundTable(List<Item> items, List<UnitRow> units) {

    /** One item with every unit that owes it. */
    public record Item(UUID id, String text, String path, List<RoundAnswer> answers) {

        /** Answers that say something. */
        public List<RoundAnswer> worded() {
            return answers.stream().filter(answer -> answer.words() != null).toList();
        }

        /** Units to which nothing has arisen. */
        public String nothing() {
            return names(answer -> answer.choice() != null && answer.words() == null);
        }

        /** Units that have not reported. */
        public String missing() {
            return names(answer -> answer.choice() == null);
        }

        private String names(Predicate<RoundAnswer> which) {
            return answers.stream().filter(which).map(RoundAnswer::unitName).collect(Collectors.joining(", "));
        }
    }

    /** One unit. @param cells in the order of the items; null where the unit does not owe the item */
    public record UnitRow(UUID report, String name, List<@Nullable RoundAnswer> cells) {}

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** @param answers in the order of the items */
    public static RoundTable of(List<RoundAnswer> answers) {
        var byItem = new LinkedHashMap<UUID, List<RoundAnswer>>();
        var byUnit = new LinkedHashMap<UUID, Map<UUID, RoundAnswer>>();
        for (var answer : answers) {
            byItem.computeIfAbsent(answer.itemId(), item -> new ArrayList<>()).add(answer);
            byUnit.computeIfAbsent(answer.report(), report -> new LinkedHashMap<>())
                    .put(answer.itemId(), answer);
        }
        var items = byItem.values().stream()
                .map(rows -> new Item(
                        rows.get(0).itemId(), rows.get(0).text(), rows.get(0).path(), List.copyOf(rows)))
                .toList();
        var units = byUnit.values().stream()
                .map(rows -> row(rows, items))
                .sorted(Comparator.comparing(UnitRow::name, Collator.getInstance(VIETNAMESE)))
                .toList();
        return new RoundTable(items, units);
    }

    private static UnitRow row(Map<UUID, RoundAnswer> rows, List<Item> items) {
        var any = rows.values().iterator().next();
        var cells = new ArrayList<@Nullable RoundAnswer>();
        items.forEach(item -> cells.add(rows.get(item.id())));
        return new UnitRow(any.report(), any.unitName(), cells);
    }
}
