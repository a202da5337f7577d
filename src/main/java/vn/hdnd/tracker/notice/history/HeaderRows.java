package vn.hdnd.tracker.notice.history;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.shared.NoticeId;

/**
 * What stands around the items of a notice: the header, the recipients and the meeting, as one row. Its source text and
 * its way into tracking are no matter of review.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class HeaderRows implements Remembered {

    private static final List<String> COLUMNS = List.of(
            "number",
            "issued_on",
            "issue_place",
            "summary",
            "closing",
            "signer",
            "signer_position",
            "capacities",
            "authority_lines",
            "other_signers",
            "issuer_lines",
            "preamble",
            "numbering",
            "search_text");

    private static final String SELECT = """
            select r.id, r.row::text as json, md5((r.row - 'version')::text) as print
            from (select n.id, jsonb_build_object('id', n.id, 'version', n.version, %s,
                      'recipients', coalesce((select jsonb_agg(c.text order by c.seq) from notice_recipient c
                          where c.notice_id = n.id), '[]'),
                      'meeting', jsonb_build_object('id', m.id, 'kind', m.kind, 'title', m.title, 'held_on', m.held_on),
                      'people', coalesce((select jsonb_agg(to_jsonb(p) order by p.seq) from meeting_person p
                          where p.meeting_id = m.id), '[]')) as row
                  from notice n join meeting m on m.id = n.meeting_id where n.id = :notice) r
            """.formatted(String.join(
            ", ", COLUMNS.stream().map(name -> "'" + name + "', n." + name).toList()));

    private static final List<String> PUT = List.of(
            """
            update notice n set version = r.version, %s
            from (select (jsonb_populate_record(null::notice, r)).* from jsonb_array_elements(:rows::jsonb) r) r
            where n.id = r.id
            """.formatted(String.join(
                    ", ", COLUMNS.stream().map(name -> name + " = r." + name).toList())),
            """
            delete from notice_recipient
            where notice_id in (select (r ->> 'id')::uuid from jsonb_array_elements(:rows::jsonb) r)
            """,
            """
            insert into notice_recipient (notice_id, seq, text)
            select (r ->> 'id')::uuid, c.seq - 1, c.text
            from jsonb_array_elements(:rows::jsonb) r
            cross join lateral jsonb_array_elements_text(r -> 'recipients') with ordinality c (text, seq)
            """,
            """
            update meeting m set version = m.version + 1, kind = r.kind, title = r.title, held_on = r.held_on
            from (select (jsonb_populate_record(null::meeting, r -> 'meeting')).*
                  from jsonb_array_elements(:rows::jsonb) r) r
            where m.id = r.id
            """,
            """
            delete from meeting_person
            where meeting_id in (select (r -> 'meeting' ->> 'id')::uuid from jsonb_array_elements(:rows::jsonb) r)
            """,
            """
            insert into meeting_person
            select (jsonb_populate_record(null::meeting_person, p)).*
            from jsonb_array_elements(:rows::jsonb) r cross join lateral jsonb_array_elements(r -> 'people') p
            """);

    private final JdbcClient jdbc;

    HeaderRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "HEADER";
    }

    @Override
    public List<Row> rows(NoticeId notice) {
        return jdbc.sql(SELECT).param("notice", notice.value()).query(Row.class).list();
    }

    @Override
    public void put(Collection<String> rows) {
        if (!rows.isEmpty()) {
            var said = "[" + String.join(",", rows) + "]";
            PUT.forEach(statement -> jdbc.sql(statement).param("rows", said).update());
        }
    }

    /** No act of review makes a notice. */
    @Override
    public void remove(Collection<UUID> ids) {}
}
