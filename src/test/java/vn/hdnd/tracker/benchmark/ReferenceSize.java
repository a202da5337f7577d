package vn.hdnd.tracker.benchmark;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.DigestUtils;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AreaId;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.shared.VietnamTime;

/**
 * Years of a large council, written straight into the tables: notices of twenty tasks, each task on sixteen or seventeen
 * of two hundred units, each part with its history. Nine of ten are finished, as in a register that has been kept for
 * years. Every row has an id that is worked out from its number, so that the same rows come out each time.
 */
final class ReferenceSize {

    static final int UNITS = 200;

    private static final int TASKS_A_NOTICE = 20;
    private static final int DAYS = 5 * 365;

    private final JdbcClient jdbc;
    private final Actor clerk;
    private final LocalDate today = LocalDate.now(VietnamTime.ZONE);

    ReferenceSize(JdbcClient jdbc, Actor clerk) {
        this.jdbc = jdbc;
        this.clerk = clerk;
    }

    static UnitId unit(int number) {
        return new UnitId(id("unit", number));
    }

    /** As {@code md5(…)::uuid} in PostgreSQL. */
    private static UUID id(String kind, int number) {
        return UUID.fromString(DigestUtils.md5DigestAsHex((kind + number).getBytes(StandardCharsets.UTF_8))
                .replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
    }

    /** Two hundred bodies in a hundred communes below this area. */
    void units(AreaId town) {
        jdbc.sql("""
                        insert into area (id, version, name, type, level, parent_id)
                        select md5('area' || n)::uuid, 0, 'Số ' || n, 'phường', 'COMMUNE', :town
                        from generate_series(0, :last) n
                        """).param("town", town.value()).param("last", UNITS / 2 - 1).update();
        jdbc.sql("""
                        insert into unit (id, version, kind, area_id, name, short_name, code, search_text)
                        select md5('unit' || n)::uuid, 0,
                            case n % 2 when 0 then 'STANDING_COMMITTEE' else 'PEOPLES_COMMITTEE' end,
                            md5('area' || n / 2)::uuid, 'Đơn vị ' || n, 'Đơn vị ' || n, 'SO-' || n, 'don vi ' || n
                        from generate_series(0, :last) n
                        """).param("last", UNITS - 1).update();
    }

    /** Tasks from this number to before that one, with all that hangs on them. Both are multiples of twenty. */
    void tasks(int from, int to) {
        notices(from / TASKS_A_NOTICE, to / TASKS_A_NOTICE - 1);
        run("""
                insert into notice_item (id, version, notice_id, position, depth, label, path, text, kind, settlement)
                select md5('item' || n)::uuid, 0, md5('notice' || n / 20)::uuid, n % 20, 0, n % 20 + 1 || '.', n % 20 + 1 || '.',
                    'Các xã, phường tổng hợp kết quả giải quyết kiến nghị số ' || n, 'TASK', 'TASKS'
                from generate_series(:from, :last) n
                """, from, to);
        run("""
                insert into task (id, version, submission_id, code, state, notice_id, notice_item_id, title, quote, deliverable, mode,
                    deadline_kind, deadline_on, deadline_words, monitor_id, created_at, started_at, search_text)
                select md5('task' || n)::uuid, 0, md5('submission' || n)::uuid, 'NV-1999-' || lpad(n::text, 6, '0'), 'STARTED',
                    md5('notice' || n / 20)::uuid, md5('item' || n)::uuid,
                    'Tổng hợp kết quả giải quyết kiến nghị của cử tri trước và sau kỳ họp, nội dung ' || n,
                    'Các xã, phường tổng hợp kết quả giải quyết kiến nghị số ' || n, 'Báo cáo tổng hợp', 'EACH',
                    'DATE', started + 30, 'trong tháng', :clerk, started, started,
                    'tong hop ket qua giai quyet kien nghi cua cu tri truoc va sau ky hop, noi dung ' || n
                from generate_series(:from, :last) n,
                    lateral (select (:today::date - n * 7919 % :days)::date as started) s
                """, from, to);
        run("""
                insert into task_target (task_id, unit_id, role)
                select md5('task' || n)::uuid, md5('unit' || (n * 7 + k * 12) % 200)::uuid, 'LEAD'
                from generate_series(:from, :last) n, generate_series(0, 15 + (n % 3 > 0)::int) k
                """, from, to);
        run("""
                insert into assignment (id, version, task_id, unit_id, role, relation, status, deadline_kind, original_deadline, deadline,
                    assigned_at, last_heard_at, reported_on, finished_at)
                select md5('part' || n || '-' || k)::uuid, 0, md5('task' || n)::uuid, t.unit_id, 'LEAD', 'SUBORDINATE', status, 'DATE',
                    started + 30, started + 30 + case when k = 3 then 15 else 0 end, started,
                    case when status <> 'ASSIGNED' then started + 2 end,
                    case when status in ('REPORTED', 'COMPLETED') then started + 20 + k end,
                    case when status = 'COMPLETED' then started + 25 + k end
                from generate_series(:from, :last) n
                join lateral (select unit_id, row_number() over (order by unit_id)::int as k from task_target
                    where task_id = md5('task' || n)::uuid) t on true,
                    lateral (select (:today::date - n * 7919 % :days)::date as started) s,
                    lateral (select case when n * 7919 % :days > 150 or k % 4 = 0 then 'COMPLETED'
                        when k % 4 = 1 then 'ASSIGNED' when k % 4 = 2 then 'IN_PROGRESS' else 'REPORTED' end as status) w
                """, from, to);
        events(from, to);
    }

    /** One piece of news for each part of these tasks, in the inboxes of these people; a few are not read. */
    void news(int from, int to, UUID... recipients) {
        jdbc.sql("""
                        with told as (
                            insert into news (id, assignment_id, kind, actor_id, actor_name, at, told_at)
                            select md5('news' || a.id)::uuid, a.id, 'ASSIGN', :clerk, 'Lê Thu Hà', a.assigned_at, a.assigned_at
                            from assignment a
                            where a.task_id in (select md5('task' || n)::uuid from generate_series(:from, :last) n)
                            returning id, at)
                        insert into inbox_entry (recipient_id, news_id, at, read_at, delivery)
                        select r, t.id, t.at, case when get_byte(uuid_send(t.id), 0) > 7 then t.at end, 'INBOX'
                        from told t, unnest(:recipients) r
                        """)
                .param("clerk", clerk.id().value())
                .param("from", from)
                .param("last", to - 1)
                .param("recipients", recipients)
                .update();
    }

    /** What a register that runs has from its own housekeeping. */
    void settle() {
        jdbc.sql("vacuum (analyze)").update();
    }

    long assignments() {
        return jdbc.sql("select count(*) from assignment").query(Long.class).single();
    }

    private void notices(int first, int last) {
        jdbc.sql("""
                        insert into meeting (id, version, kind, title, held_on)
                        select md5('meeting' || n)::uuid, 0, 'COMMITTEE_MEETING', 'Phiên họp ' || n, :today::date - n * 7919 % :days
                        from generate_series(:first, :last) n
                        """)
                .param("today", today)
                .param("days", DAYS)
                .param("first", first)
                .param("last", last)
                .update();
        jdbc.sql("""
                        insert into notice (id, version, submission_id, meeting_id, status, number, issued_on, signer, created_by, created_at,
                            tracked_by, tracked_at, search_text)
                        select md5('notice' || n)::uuid, 0, md5('sent' || n)::uuid, md5('meeting' || n)::uuid, 'TRACKED',
                            n || '/TB-SỐ', :today::date - n * 7919 % :days, 'Trần Văn An', :clerk, now(), :clerk, now(), n || '/tb-so'
                        from generate_series(:first, :last) n
                        """)
                .param("today", today)
                .param("days", DAYS)
                .param("clerk", clerk.id().value())
                .param("first", first)
                .param("last", last)
                .update();
    }

    private void events(int from, int to) {
        for (var step : new String[] {
            "0, 'ASSIGN', null, 'ASSIGNED', a.assigned_at, true",
            "1, 'ACCEPT', 'ASSIGNED', 'ACCEPTED', a.assigned_at + interval '2 days', a.status <> 'ASSIGNED'",
            "2, 'REPORT_PROGRESS', 'ACCEPTED', 'IN_PROGRESS', a.assigned_at + interval '10 days', a.status <> 'ASSIGNED'",
            "3, 'REPORT_COMPLETION', 'IN_PROGRESS', 'REPORTED', a.reported_on::timestamptz, a.reported_on is not null",
            "4, 'CONFIRM', 'REPORTED', 'COMPLETED', a.finished_at, a.finished_at is not null"
        }) {
            var part = step.split(", ");
            run("""
                    insert into assignment_event (id, assignment_id, seq, action, from_status, to_status, at, happened_at, actor_id, actor_name,
                        deadline_before, deadline_after, original_deadline)
                    select gen_random_uuid(), a.id, %s, %s, %s, %s, %s, %s, :clerk, 'Lê Thu Hà', a.deadline, a.deadline, a.original_deadline
                    from assignment a
                    where a.task_id in (select md5('task' || n)::uuid from generate_series(:from, :last) n) and %s
                    """.formatted(part[0], part[1], part[2], part[3], part[4], part[4], part[5]), from, to);
        }
    }

    private void run(String sql, int from, int to) {
        jdbc.sql(sql)
                .param("today", today)
                .param("days", DAYS)
                .param("clerk", clerk.id().value())
                .param("from", from)
                .param("last", to - 1)
                .update();
    }
}
