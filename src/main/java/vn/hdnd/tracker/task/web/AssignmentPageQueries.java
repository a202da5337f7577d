package vn.hdnd.tracker.task.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.intake.DeadlineKind;
import vn.hdnd.tracker.intake.DeadlineRule;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.task.AssignmentVisibility;
import vn.hdnd.tracker.task.TaskMode;
import vn.hdnd.tracker.task.TaskToday;

/** Reads the parts of a task: one with what stands around it, or all that a person may see. */
@Component
@Transactional(readOnly = true)
class AssignmentPageQueries {

    private static final DataClassRowMapper<AssignmentRow> ROW = new DataClassRowMapper<>(AssignmentRow.class);

    private final JdbcClient jdbc;

    AssignmentPageQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFound if there is none, or none that this person may know of */
    AssignmentSheet sheet(AssignmentId id, TaskToday today, Actor actor) {
        var visible = AssignmentVisibility.of(actor);
        return jdbc.sql("""
                        select d.*, t.id as task_id, t.version as task_version, t.notice_item_id as item_id, t.quote, coalesce(n.issued_on, t.basis_on) as notice_date, o.code as copied_from, t.figures,
                            exists (select 1 from stored_file s where s.owner_kind = 'TASK' and s.owner_id = t.id) as template,
                            t.deliverable, t.mode, t.deadline_kind, t.deadline_on as original_deadline,
                            t.deadline_rule, t.evidence_required, m.name as monitor_name, t.retro
                        from (%s where a.id = :id and %s) d
                        join task t on t.code = d.code
                        left join notice n on n.id = t.notice_id
                        left join account m on m.id = t.monitor_id
                        left join task o on o.id = t.copied_from
                        """.formatted(AssignmentRows.SELECT, visible.sql()))
                .param("id", id.value())
                .params(parameters(today, visible))
                .query((rs, row) -> new AssignmentSheet(
                        ROW.mapRow(rs, row),
                        rs.getObject("task_id", UUID.class),
                        rs.getLong("task_version"),
                        rs.getObject("item_id", UUID.class),
                        rs.getString("quote"),
                        rs.getObject("notice_date", LocalDate.class),
                        rs.getString("deliverable"),
                        TaskMode.valueOf(rs.getString("mode")),
                        DeadlineKind.valueOf(rs.getString("deadline_kind")),
                        rs.getObject("original_deadline", LocalDate.class),
                        rs.getString("deadline_words"),
                        rule(rs.getString("deadline_rule")),
                        rs.getBoolean("evidence_required"),
                        rs.getString("monitor_name"),
                        rs.getBoolean("retro"),
                        rs.getString("copied_from"),
                        rs.getString("figures"),
                        rs.getBoolean("template")))
                .optional()
                .orElseThrow(() -> new NotFound("assignment " + id));
    }

    /**
     * All visible parts of a task, of one period where it recurs: leads by group and area, then coordinators.
     *
     * @param period of the task; null: the latest of which this person sees a part
     * @throws NotFound if there is no such task, or none of which this person may see a part
     */
    List<AssignmentRow> parts(String code, @Nullable UUID period, TaskToday today, Actor actor) {
        var visible = AssignmentVisibility.of(actor);
        var rows = jdbc.sql("""
                        %1$s where a.task_id = (select id from task where code = :code) and %2$s and a.period_id is not distinct from coalesce(cast(:period as uuid), (
                            select p.id from series_period p where p.task_id = (select id from task where code = :code)
                                and exists (select 1 from assignment a where a.period_id = p.id and %2$s)
                            order by p.starts_on desc, p.id desc limit 1))
                        order by a.role desc, a.relation in ('PEER', 'PARTNER'), a.group_name nulls last,
                            u.short_name collate "vi-x-icu", a.id
                        """.formatted(AssignmentRows.SELECT, visible.sql()))
                .param("code", code)
                .param("period", period)
                .params(parameters(today, visible))
                .query(AssignmentRow.class)
                .list();
        if (rows.isEmpty()) {
            throw new NotFound("task " + code);
        }
        return rows;
    }

    /** Those of these parts that this person may know of, in no order. */
    List<AssignmentRow> all(Collection<UUID> ids, TaskToday today, Actor actor) {
        var visible = AssignmentVisibility.of(actor);
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(AssignmentRows.SELECT + " where a.id in (:ids) and " + visible.sql())
                        .param("ids", ids)
                        .params(parameters(today, visible))
                        .query(AssignmentRow.class)
                        .list();
    }

    private static @Nullable DeadlineRule rule(@Nullable String code) {
        return code == null ? null : DeadlineRule.of(code);
    }

    private static Map<String, Object> parameters(TaskToday today, AssignmentVisibility visible) {
        var parameters = new HashMap<>(today.parameters());
        parameters.putAll(visible.parameters());
        return parameters;
    }
}
