package vn.hdnd.tracker.notice.history;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hdnd.tracker.shared.NoticeId;

/**
 * Rows of a table with a primary key {@code id}, read and written as JSON together with the rows of a table of parts. The
 * columns come from the catalogue, so that one that is added later is remembered as well.
 */
public abstract class RememberedTable implements Remembered {

    private final JdbcClient jdbc;
    private final String name;
    private final String table;
    private final String condition;
    private final @Nullable String parts;
    private final String owner;

    /**
     * @param name in the log
     * @param condition on {@code t}, with {@code :notice}
     * @param parts a table whose rows belong to those of the first; null: none
     * @param owner the column in which they name it
     */
    protected RememberedTable(
            JdbcClient jdbc, String name, String table, String condition, @Nullable String parts, String owner) {
        this.jdbc = jdbc;
        this.name = name;
        this.table = table;
        this.condition = condition;
        this.parts = parts;
        this.owner = owner;
    }

    /** A table whose rows name their notice, and have no parts. */
    protected RememberedTable(JdbcClient jdbc, String name, String table) {
        this(jdbc, name, table, "t.notice_id = :notice", null, "");
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final List<Row> rows(NoticeId notice) {
        return jdbc.sql("""
                select r.id, r.row::text as json, md5((r.row - 'version')::text) as print
                from (select t.id, to_jsonb(t) %s as row from %s t where %s) r
                """.formatted(withParts(), table, condition))
                .param("notice", notice.value())
                .query(Row.class)
                .list();
    }

    private String withParts() {
        return parts == null ? "" : """
                || jsonb_build_object('parts', coalesce(
                    (select jsonb_agg(to_jsonb(p) order by to_jsonb(p)::text) from %s p where p.%s = t.id), '[]'))
                """.formatted(parts, owner);
    }

    @Override
    public final void put(Collection<String> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var said = "[" + String.join(",", rows) + "]";
        var update =
                columns().stream().map(name -> name + " = excluded." + name).collect(Collectors.joining(", "));
        jdbc.sql("""
                insert into %1$s
                select (jsonb_populate_record(null::%1$s, r)).* from jsonb_array_elements(:rows::jsonb) r
                on conflict (id) do update set %2$s
                """.formatted(table, update)).param("rows", said).update();
        if (parts != null) {
            putParts(said);
        }
    }

    private void putParts(String said) {
        jdbc.sql("""
                delete from %s where %s in (select (r ->> 'id')::uuid from jsonb_array_elements(:rows::jsonb) r)
                """.formatted(parts, owner)).param("rows", said).update();
        jdbc.sql("""
                insert into %1$s
                select (jsonb_populate_record(null::%1$s, p)).*
                from jsonb_array_elements(:rows::jsonb) r cross join lateral jsonb_array_elements(r -> 'parts') p
                """.formatted(parts)).param("rows", said).update();
    }

    @Override
    public final void remove(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("delete from %s where id = any(:ids)".formatted(table))
                    .param("ids", ids.toArray(UUID[]::new))
                    .update();
        }
    }

    private List<String> columns() {
        return jdbc.sql("""
                select quote_ident(attname) from pg_attribute
                where attrelid = cast(:table as regclass) and attnum > 0 and not attisdropped and attname <> 'id'
                """).param("table", table).query(String.class).list();
    }
}
