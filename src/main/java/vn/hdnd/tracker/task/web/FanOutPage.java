package vn.hdnd.tracker.task.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.attachment.StoredFileSummary;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.task.AssignmentStatus;

/** The fan-out of a task as tables: one row per unit, those who are asked apart from those who are directed. */
@Component
class FanOutPage {

    private final Evidence evidence;
    private final RequestToday today;

    FanOutPage(Evidence evidence, RequestToday today) {
        this.evidence = evidence;
        this.today = today;
    }

    List<Section> sections(List<AssignmentRow> parts, Actor actor) {
        var attached = evidence.of(parts);
        var sections = new LinkedHashMap<Heading, List<Row>>();
        for (var part : parts) {
            sections.computeIfAbsent(Heading.of(part), heading -> new ArrayList<>())
                    .add(row(part, attached.of(part), actor));
        }
        var shown = new ArrayList<Section>();
        sections.forEach((heading, rows) -> shown.add(Section.of(heading, rows)));
        return shown;
    }

    private Row row(AssignmentRow part, List<StoredFileSummary> attached, Actor actor) {
        var now = today.get();
        return new Row(part, part.due(now), part.silentDays(now), part.silent(now), attached, Buttons.of(part, actor));
    }

    /**
     * What stands above a table.
     *
     * @param key message key, used where no group is named
     */
    record Heading(String key, @Nullable String group) {

        static Heading of(AssignmentRow part) {
            if (!part.leads()) {
                return new Heading("task.section.coordinators", null);
            }
            return part.relation().directed()
                    ? new Heading("task.section.leads", part.groupName())
                    : new Heading("task.section.asked", part.groupName());
        }
    }

    /** @param silent the unit is expected to act and has not been heard of for long */
    public record Row(
            AssignmentRow part,
            Due due,
            long silentDays,
            boolean silent,
            List<StoredFileSummary> files,
            Buttons buttons) {}

    /**
     * A table with its summary; cancelled parts are in no figure.
     *
     * @param leads whether it is counted at all: coordinators end with their lead
     */
    public record Section(
            String key,
            @Nullable String group,
            List<Row> rows,
            boolean leads,
            int total,
            int done,
            int waiting,
            int overdue,
            int silent) {

        static Section of(Heading heading, List<Row> rows) {
            var counted =
                    rows.stream().filter(row -> row.part().status().counted()).toList();
            return new Section(
                    heading.key(),
                    heading.group(),
                    List.copyOf(rows),
                    rows.get(0).part().leads(),
                    counted.size(),
                    count(counted, AssignmentStatus.COMPLETED),
                    count(counted, AssignmentStatus.REPORTED),
                    (int) counted.stream().filter(row -> row.part().overdue()).count(),
                    (int) counted.stream().filter(Row::silent).count());
        }

        private static int count(List<Row> rows, AssignmentStatus status) {
            return (int)
                    rows.stream().filter(row -> row.part().status() == status).count();
        }
    }
}
