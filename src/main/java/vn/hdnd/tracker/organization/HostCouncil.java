package vn.hdnd.tracker.organization;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.web.CouncilName;

/**
 * The council of the host area, for the head of the frame. Read anew for each page: another instance may have renamed it.
 */
@Component
public class HostCouncil implements CouncilName {

    /** The host area as an SQL expression, for who reads something else of every page and takes it along; null: no host. */
    public static final String AREA = """
            (select a.type || ' ' || a.name from setting h join area a on a.id::text = h.value
              where h.key = 'organization.host')""";

    private final JdbcClient jdbc;

    HostCouncil(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return jdbc.sql("select area from (select " + AREA + " as area) host where area is not null")
                .query(String.class)
                .optional()
                .map(HostCouncil::named)
                .orElse("");
    }

    /** @param area as {@link #AREA} gives it */
    public static String named(@Nullable String area) {
        return area == null ? "" : OfficialWords.council(area);
    }
}
