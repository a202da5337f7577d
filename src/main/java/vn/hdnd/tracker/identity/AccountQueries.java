package vn.hdnd.tracker.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.FoldedText;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.UnitId;

/** Accounts as the administrator's pages show them. */
@Repository
@Transactional(readOnly = true)
public class AccountQueries {

    /** How many a page of the list holds. */
    public static final int PAGE = 50;

    private final JdbcClient jdbc;

    AccountQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param position null where the role with its unit says it all */
    public record Held(
            Role role,
            UnitId unit,
            String unitName,
            @Nullable String position,
            boolean leads) {}

    public record Row(
            AccountId id,
            long version,
            String username,
            String name,
            @Nullable String email,
            boolean enabled,
            boolean mustChangePassword,
            List<Held> roles) {}

    /** @param next the last account of this page, to ask for those after it; null on the last page */
    public record Page(List<Row> rows, long total, @Nullable AccountId next) {}

    /**
     * People by name.
     *
     * @param words part of a name or username, marks and case make no difference
     * @param disabled those who may not sign in, instead of those who may
     * @param after the last account of the page before
     */
    public Page list(String words, boolean disabled, @Nullable AccountId after) {
        var like = "%" + FoldedText.fold(words).replaceAll("([%_\\\\])", "\\\\$1") + "%";
        var total = jdbc.sql("select count(*) from account where enabled <> :disabled and search_text like :words")
                .param("disabled", disabled)
                .param("words", like)
                .query(Long.class)
                .single();
        var rows = jdbc.sql("""
                        with page as (
                            select a.* from account a
                             where a.enabled <> :disabled and a.search_text like :words
                               and (cast(:after as uuid) is null
                                    or (a.name collate "vi-x-icu", a.id) >
                                       (select b.name collate "vi-x-icu", b.id from account b where b.id = cast(:after as uuid)))
                             order by a.name collate "vi-x-icu", a.id
                             limit :limit)
                        select a.*, r.role, r.unit_id, r.position, r.leads, u.short_name as unit
                          from page a
                          left join account_role r on r.account_id = a.id
                          left join unit u on u.id = r.unit_id
                         order by a.name collate "vi-x-icu", a.id, r.role, u.short_name collate "vi-x-icu"
                        """)
                .param("disabled", disabled)
                .param("words", like)
                .param("after", after == null ? null : after.value())
                .param("limit", PAGE + 1)
                .query(AccountQueries::accounts);
        var more = rows.size() > PAGE;
        var shown = more ? rows.subList(0, PAGE) : rows;
        return new Page(shown, total, more ? shown.get(PAGE - 1).id() : null);
    }

    public Optional<Row> find(AccountId id) {
        return jdbc.sql("""
                        select a.*, r.role, r.unit_id, r.position, r.leads, u.short_name as unit
                          from account a
                          left join account_role r on r.account_id = a.id
                          left join unit u on u.id = r.unit_id
                         where a.id = :id
                         order by r.role, u.short_name collate "vi-x-icu"
                        """).param("id", id.value()).query(AccountQueries::accounts).stream()
                .findFirst();
    }

    private static List<Row> accounts(ResultSet rows) throws SQLException {
        var found = new LinkedHashMap<UUID, Row>();
        while (rows.next()) {
            var id = rows.getObject("id", UUID.class);
            @Nullable Row row = found.get(id);
            if (row == null) {
                row = account(rows, id);
                found.put(id, row);
            }
            @Nullable String role = rows.getString("role");
            if (role != null) {
                row.roles()
                        .add(new Held(
                                Role.valueOf(role),
                                new UnitId(rows.getObject("unit_id", UUID.class)),
                                rows.getString("unit"),
                                rows.getString("position"),
                                rows.getBoolean("leads")));
            }
        }
        return List.copyOf(found.values());
    }

    private static Row account(ResultSet rows, UUID id) throws SQLException {
        return new Row(
                new AccountId(id),
                rows.getLong("version"),
                rows.getString("username"),
                rows.getString("name"),
                rows.getString("email"),
                rows.getBoolean("enabled"),
                rows.getBoolean("must_change_password"),
                new ArrayList<>());
    }
}
