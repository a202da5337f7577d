package vn.hdnd.tracker.notice.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.NoticeId;

/** All that is remembered of a notice, at one moment. */
final class Snapshot {

    private final Map<String, Map<UUID, Remembered.Row>> rows = new LinkedHashMap<>();

    Snapshot(List<Remembered> kinds, NoticeId notice) {
        for (var kind : kinds) {
            var ofKind = new LinkedHashMap<UUID, Remembered.Row>();
            kind.rows(notice).forEach(row -> ofKind.put(row.id(), row));
            rows.put(kind.name(), ofKind);
        }
    }

    Remembered.@Nullable Row row(String kind, UUID id) {
        return of(kind).get(id);
    }

    @Nullable
    String print(String kind, UUID id) {
        var row = row(kind, id);
        return row == null ? null : row.print();
    }

    /** Nothing has happened to the row since it was touched. */
    boolean stillAs(Touched one) {
        return Objects.equals(one.after(), print(one.of(), one.id()));
    }

    /** What is otherwise in a later one. */
    List<Touched> changedIn(Snapshot later) {
        var touched = new ArrayList<Touched>();
        rows.forEach((kind, was) -> {
            was.values().stream()
                    .filter(row -> !row.print().equals(later.print(kind, row.id())))
                    .forEach(row -> touched.add(new Touched(kind, row.id(), row.json(), later.print(kind, row.id()))));
            later.of(kind).values().stream()
                    .filter(row -> !was.containsKey(row.id()))
                    .forEach(row -> touched.add(new Touched(kind, row.id(), null, row.print())));
        });
        return touched;
    }

    private Map<UUID, Remembered.Row> of(String kind) {
        return rows.getOrDefault(kind, Map.of());
    }
}
