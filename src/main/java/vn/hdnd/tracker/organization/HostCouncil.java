package vn.hdnd.tracker.organization;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.web.CouncilName;

/** The council of the host area, for the head of the frame. One statement a page: another instance may have renamed it. */
@Component
class HostCouncil implements CouncilName {

    private final JdbcClient jdbc;

    HostCouncil(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return jdbc.sql("""
                        select a.type || ' ' || a.name
                          from setting h
                          join area a on a.id::text = h.value
                         where h.key = 'organization.host'
                        """)
                .query(String.class)
                .optional()
                .map(OfficialWords::council)
                .orElse("");
    }
}
