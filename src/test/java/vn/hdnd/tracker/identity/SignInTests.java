package vn.hdnd.tracker.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.Visit;
import vn.hdnd.tracker.support.WebTest;

@WebTest
class SignInTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Accounts accounts;

    private SampleCouncil council;

    @BeforeEach
    void found() {
        council = SampleCouncil.found(context);
        jdbc.sql("delete from sign_in_failure").update();
    }

    @Test
    void a_right_password_leads_to_the_first_place_of_the_role() {
        var expected = Map.of(
                council.clerk(), "/desk",
                council.head(), "/desk",
                council.committee(), "/overview",
                council.ownOfficer(), "/desk",
                council.observer(), "/overview",
                council.admin(), "/units");

        expected.forEach((person, place) -> {
            var visit = Visit.signedOut(context);
            assertThat(signIn(visit, person.username(), SampleCouncil.PASSWORD)).hasRedirectedUrl("/");
            assertThat(visit.get("/")).hasRedirectedUrl(place);
        });
    }

    @Test
    void a_username_may_be_typed_with_capitals_and_a_space() {
        assertThat(signIn(
                        Visit.signedOut(context),
                        " " + council.clerk().username().toUpperCase(java.util.Locale.ROOT) + " ",
                        SampleCouncil.PASSWORD))
                .hasRedirectedUrl("/");
    }

    @Test
    void the_session_gets_another_id_at_sign_in_and_holds_no_more_than_who_it_is() {
        var visit = Visit.signedOut(context);
        signIn(visit, council.clerk().username(), "khong phai mat khau nay dau");
        var before = visit.sessionId();

        signIn(visit, council.clerk().username(), SampleCouncil.PASSWORD);

        assertThat(visit.sessionId()).isNotEqualTo(before);
        List<String> names =
                jdbc.sql("""
                        select attribute_name from spring_session_attributes a
                          join spring_session s on s.primary_id = a.session_primary_id
                         where s.session_id = ? and attribute_name not like '%CSRF_TOKEN'
                        """).param(visit.sessionId()).query(String.class).list();
        assertThat(names)
                .containsExactlyInAnyOrder(
                        "account",
                        org.springframework.session.FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME);
    }

    @Test
    void where_one_was_going_is_remembered() {
        var visit = Visit.signedOut(context);

        assertThat(visit.get("/tasks?status=OVERDUE&q=1"))
                .hasRedirectedUrl("/login?next=%2Ftasks%3Fstatus%3DOVERDUE%26q%3D1");
        assertThat(signIn(visit, council.clerk().username(), SampleCouncil.PASSWORD, "/tasks?status=OVERDUE"))
                .hasRedirectedUrl("/tasks?status=OVERDUE");
    }

    @Test
    void nobody_is_led_out_of_the_application() {
        for (var target : List.of(
                "//evil.example",
                "https://evil.example/",
                "/\\evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "javascript:alert(1)",
                "evil.example",
                "")) {
            assertThat(signIn(Visit.signedOut(context), council.clerk().username(), SampleCouncil.PASSWORD, target))
                    .as(target)
                    .hasRedirectedUrl("/");
        }
    }

    @Test
    void a_form_sent_after_the_session_ended_leads_back_to_its_page() {
        var result = Visit.signedOut(context)
                .send(post("/assignments/1/progress")
                        .param("done", "x")
                        .header("Referer", "http://localhost/desk?open=1"));

        assertThat(result).hasRedirectedUrl("/login?kept&next=%2Fdesk%3Fopen%3D1");
    }

    @Test
    void a_form_of_another_site_leads_nowhere_but_to_the_door() {
        var result = Visit.signedOut(context)
                .send(post("/assignments/1/progress").header("Referer", "https://evil.example/desk"));

        assertThat(result).hasRedirectedUrl("/login?kept");
    }

    @Test
    void a_script_whose_session_ended_is_told_so_and_gets_no_page() {
        var result = Visit.signedOut(context)
                .send(get("/tasks")
                        .header("HX-Request", "true")
                        .header("HX-Current-URL", "http://localhost/tasks?q=1"));

        assertThat(result).hasStatus(401);
        assertThat(result).hasHeader("HX-Redirect", "/login?kept&next=%2Ftasks%3Fq%3D1");
        assertThat(result).bodyText().isEmpty();
    }

    @Test
    void the_interface_for_programs_answers_with_a_problem() {
        var visit = Visit.signedOut(context);

        assertThat(visit.get("/api/v1/anything")).hasStatus(401).hasContentType("application/problem+json");
        assertThat(visit.postWithoutToken("/api/v1/notices/preview"))
                .hasStatus(401)
                .hasContentType("application/problem+json");
        assertThat(Visit.as(council.clerk(), context).postWithoutToken("/api/v1/notices/preview"))
                .hasStatus(403)
                .hasContentType("application/problem+json");
    }

    @Test
    void a_form_without_its_token_is_refused() {
        assertThat(Visit.as(council.clerk(), context).postWithoutToken("/logout"))
                .hasStatus(403);
    }

    @Test
    void signing_out_ends_the_session() {
        var visit = Visit.as(council.clerk(), context);
        var id = visit.sessionId();

        assertThat(visit.post("/logout")).hasRedirectedUrl("/login?out");

        assertThat(jdbc.sql("select count(*) from spring_session where session_id = ?")
                        .param(id)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void a_disabled_account_is_out_with_its_next_click() {
        var visit = Visit.as(council.clerk(), context);
        assertThat(visit.get("/")).hasRedirectedUrl("/desk");

        accounts.disable(council.clerk().id(), council.admin());

        assertThat(visit.get("/")).hasRedirectedUrl("/login");
        accounts.enable(council.clerk().id());
        assertThat(visit.get("/")).hasRedirectedUrl("/login");
        assertThat(signIn(Visit.signedOut(context), council.clerk().username(), SampleCouncil.PASSWORD))
                .hasRedirectedUrl("/");
    }

    @Test
    void a_password_that_changes_ends_the_sessions_opened_with_the_old_one() {
        var visit = Visit.as(council.clerk(), context);

        accounts.changePassword(council.clerk().id(), SampleCouncil.PASSWORD, "con chim nho hot tren canh mai");

        assertThat(visit.get("/")).hasRedirectedUrl("/login");
    }

    @Test
    void a_role_that_is_taken_away_is_gone_with_the_next_click() {
        var visit = Visit.as(council.observer(), context);
        assertThat(visit.get("/")).hasRedirectedUrl("/overview");

        accounts.edit(
                council.observer().id(),
                0,
                "Ngô Minh Quan",
                List.of(new RoleGrant(vn.hdnd.tracker.shared.Role.UNIT_OFFICER, council.ward(), null)),
                council.admin());

        assertThat(visit.get("/")).hasRedirectedUrl("/desk");
    }

    @Test
    void guessing_at_a_name_is_slowed_whether_the_account_exists_or_not() {
        for (var username : List.of(council.clerk().username(), "no-such-person")) {
            var visit = Visit.signedOut(context);
            for (var i = 0; i < 5; i++) {
                signIn(visit, username, "sai mat khau " + i);
            }

            assertThat(jdbc.sql("select count(*) from sign_in_failure where username = ?")
                            .param(username)
                            .query(Long.class)
                            .single())
                    .isEqualTo(5);
            assertThat(signIn(visit, username, SampleCouncil.PASSWORD))
                    .as(username)
                    .hasRedirectedUrl("/login");
            assertThat(visit.get("/")).hasRedirectedUrl("/login");
        }
    }

    @Test
    void the_wait_ends_and_success_wipes_the_slate() {
        var visit = Visit.signedOut(context);
        for (var i = 0; i < 5; i++) {
            signIn(visit, council.clerk().username(), "sai mat khau " + i);
        }
        jdbc.sql("update sign_in_failure set at = at - interval '61 seconds'").update();

        assertThat(signIn(visit, council.clerk().username(), SampleCouncil.PASSWORD))
                .hasRedirectedUrl("/");
        assertThat(visit.get("/")).hasRedirectedUrl("/desk");
        assertThat(failures(council.clerk())).isZero();
    }

    @Test
    void guessing_from_one_address_at_many_names_is_slowed() {
        jdbc.sql("""
                insert into sign_in_failure (username, address, at)
                select 'name' || i, '127.0.0.1', now() from generate_series(1, 50) i
                """).update();
        var visit = Visit.signedOut(context);

        signIn(visit, council.clerk().username(), SampleCouncil.PASSWORD);

        assertThat(visit.get("/")).hasRedirectedUrl("/login");
    }

    @Test
    void what_was_typed_into_the_wrong_field_is_not_kept() {
        signIn(Visit.signedOut(context), SampleCouncil.PASSWORD, "");

        assertThat(jdbc.sql("select username from sign_in_failure")
                        .query(String.class)
                        .list())
                .containsExactly("");
    }

    @Test
    void pages_come_with_the_headers_that_keep_scripts_and_frames_out() {
        var result = Visit.as(council.clerk(), context).get("/");

        assertThat(result)
                .hasHeader(
                        "Content-Security-Policy",
                        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self';"
                                + " form-action 'self'; frame-ancestors 'none'");
        assertThat(result).hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(result).hasHeader("Referrer-Policy", "same-origin");
        assertThat(result.getResponse().getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void of_the_actuator_only_health_is_there() {
        assertThat(Visit.signedOut(context).get("/actuator/health")).hasStatusOk();
        for (var endpoint : List.of("/actuator", "/actuator/env", "/actuator/health/db", "/actuator/beans")) {
            assertThat(Visit.as(council.admin(), context)
                            .get(endpoint)
                            .getResponse()
                            .getStatus())
                    .as(endpoint)
                    .isIn(403, 404);
        }
    }

    private Long failures(Actor person) {
        AccountId id = person.id();
        return jdbc.sql("""
                        select count(*) from sign_in_failure f join account a using (username) where a.id = ?
                        """).param(id.value()).query(Long.class).single();
    }

    private static MvcTestResult signIn(Visit visit, String username, String password) {
        return visit.post("/login", "username", username, "password", password);
    }

    private static MvcTestResult signIn(Visit visit, String username, String password, String next) {
        return visit.post("/login", "username", username, "password", password, "next", next);
    }
}
