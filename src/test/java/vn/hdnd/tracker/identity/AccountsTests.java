package vn.hdnd.tracker.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.StaleVersion;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.Visit;
import vn.hdnd.tracker.support.WebTest;

@Tag("sql")
@WebTest
class AccountsTests {

    private static final Pattern ISSUED = Pattern.compile("id=\"issued-password\">([^<]+)<");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountQueries queries;

    @Autowired
    private AccountDirectory directory;

    @Autowired
    private JdbcClient jdbc;

    private SampleCouncil council;
    private Visit admin;

    @BeforeEach
    void found() throws Exception {
        jdbc.sql("update account set enabled = false").update();
        jdbc.sql("delete from sign_in_failure").update();
        council = SampleCouncil.found(context);
        admin = Visit.as(council.admin(), context);
    }

    @Test
    void a_new_person_gets_a_password_once_and_must_change_it_before_anything_else() throws Exception {
        var id = UUID.randomUUID();
        var password = issued(open(id, "thuy.nt", "Nguyễn Thị Thúy"));
        var person = Visit.signedOut(context);

        assertThat(signIn(person, "thuy.nt", password)).hasRedirectedUrl("/");
        assertThat(person.get("/")).hasRedirectedUrl("/account/password");
        assertThat(person.get("/account")).hasRedirectedUrl("/account/password");
        assertThat(person.get("/account/password")).hasStatusOk();

        assertThat(person.post(
                        "/account/password",
                        "current",
                        password,
                        "chosen",
                        "mua roi tren mai ngoi cu",
                        "repeated",
                        "mua roi tren mai ngoi cu"))
                .hasRedirectedUrl("/");
        assertThat(person.get("/")).hasRedirectedUrl("/desk");
        assertThat(signIn(Visit.signedOut(context), "thuy.nt", "mua roi tren mai ngoi cu"))
                .hasRedirectedUrl("/");
    }

    @Test
    void a_form_sent_twice_opens_one_account() throws Exception {
        var id = UUID.randomUUID();
        open(id, "hai.lan", "Phan Văn Hai");

        assertThat(open(id, "hai.lan", "Phan Văn Hai")).hasRedirectedUrl("/accounts/" + id);
    }

    @Test
    void a_username_that_is_taken_or_impossible_is_refused_with_the_form_as_it_was() throws Exception {
        for (var username : List.of(council.clerk().username(), "Nguyễn", "a", "", "x'; drop table account")) {
            var result = open(UUID.randomUUID(), username, "Trần Văn Giữ");
            assertThat(result).as(username).hasStatusOk();
            assertThat(result)
                    .bodyText()
                    .contains("Trần Văn Giữ")
                    .contains(council.ward().toString());
            assertThat(ISSUED.matcher(result.getResponse().getContentAsString()).find())
                    .as(username)
                    .isFalse();
        }
    }

    @Test
    void an_account_needs_a_role_and_each_role_a_unit() {
        assertThat(admin.post(
                        "/accounts", "submissionId", UUID.randomUUID().toString(), "username", "vo.vai", "name", "Vô"))
                .bodyText()
                .contains("ít nhất một vai trò");
        assertThat(admin.post(
                        "/accounts",
                        "submissionId",
                        UUID.randomUUID().toString(),
                        "username",
                        "vo.vai",
                        "name",
                        "Vô",
                        "roles[0].role",
                        "CLERK"))
                .bodyText()
                .contains("cả vai trò và đơn vị");
    }

    @Test
    void roles_are_given_changed_and_taken_away() {
        var id = council.observer().id();
        accounts.edit(
                id,
                0,
                "Ngô Minh Quân",
                List.of(
                        new RoleGrant(Role.OBSERVER, council.committeeUnit(), "Đại biểu"),
                        new RoleGrant(Role.UNIT_OFFICER, council.ward(), null)),
                council.admin());
        accounts.edit(
                id,
                1,
                "Ngô Minh Quân",
                List.of(new RoleGrant(Role.UNIT_OFFICER, council.ward(), "Văn thư")),
                council.admin());

        assertThat(queries.find(id).orElseThrow().roles())
                .extracting(AccountQueries.Held::role, AccountQueries.Held::position)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Role.UNIT_OFFICER, "Văn thư"));
    }

    @Test
    void an_edit_over_a_version_that_somebody_changed_is_refused() {
        var id = council.observer().id();
        var roles = List.of(new RoleGrant(Role.OBSERVER, council.ward(), null));
        accounts.edit(id, 0, "Một", roles, council.admin());

        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> accounts.edit(id, 0, "Hai", roles, council.admin()));
        assertThat(directory.nameOf(id)).isEqualTo("Một");
    }

    @Test
    void the_last_administrator_stays() {
        var roles = List.of(new RoleGrant(Role.CLERK, council.office(), null));
        var second = accounts.openSamples(
                        List.of(new NewAccount(
                                "second.admin", "Hai", List.of(new RoleGrant(Role.ADMIN, council.office(), null)))),
                        SampleCouncil.PASSWORD)
                .get(0);

        assertRefused(() -> accounts.disable(council.admin().id(), council.admin()), "identity.refused.yourself");
        assertRefused(
                () -> accounts.edit(council.admin().id(), 0, "Trị", roles, council.admin()),
                "identity.refused.yourself");
        accounts.disable(second, council.admin());
        assertRefused(
                () -> accounts.disable(council.admin().id(), council.clerk()), "identity.refused.lastAdministrator");
        assertRefused(
                () -> accounts.edit(council.admin().id(), 0, "Trị", roles, council.clerk()),
                "identity.refused.lastAdministrator");
        assertThat(queries.find(council.admin().id()).orElseThrow().enabled()).isTrue();
    }

    @Test
    void a_new_password_from_the_administrator_ends_every_session() throws Exception {
        var clerk = Visit.as(council.clerk(), context);
        var password = issued(admin.post("/accounts/" + council.clerk().id() + "/password"));

        assertThat(clerk.get("/")).hasRedirectedUrl("/login");
        assertThat(signIn(Visit.signedOut(context), council.clerk().username(), SampleCouncil.PASSWORD))
                .hasRedirectedUrl("/login");
        assertThat(signIn(clerk, council.clerk().username(), password)).hasRedirectedUrl("/");
    }

    @Test
    void changing_ones_password_ends_the_other_sessions_but_not_this_one() {
        var here = Visit.as(council.clerk(), context);
        var there = Visit.as(council.clerk(), context);

        assertThat(change(here, "sai mat khau roi ban oi", "mua roi tren mai ngoi cu"))
                .bodyText()
                .contains("Mật khẩu hiện tại không đúng");
        assertThat(change(here, SampleCouncil.PASSWORD, "ngan qua")).bodyText().contains("ít nhất 15 ký tự");
        assertThat(change(here, SampleCouncil.PASSWORD, "mua roi tren mai ngoi cu"))
                .hasRedirectedUrl("/account");

        assertThat(here.get("/")).hasRedirectedUrl("/desk");
        assertThat(there.get("/")).hasRedirectedUrl("/login");
    }

    @Test
    void people_are_found_without_marks_by_name_and_username() {
        accounts.edit(
                council.clerk().id(),
                0,
                "Đặng Thùy Uyên",
                List.of(new RoleGrant(Role.CLERK, council.office(), null)),
                council.admin());

        for (var words : List.of("dang thuy", "UYÊN", council.clerk().username())) {
            assertThat(queries.list(words, false, null).rows())
                    .extracting(AccountQueries.Row::id)
                    .contains(council.clerk().id());
        }
        assertThat(queries.list("%", false, null).rows()).isEmpty();
        assertThat(queries.list("dang thuy", true, null).rows()).isEmpty();
    }

    @Test
    void the_list_goes_on_where_the_page_before_ended() {
        var people = java.util.stream.IntStream.range(0, AccountQueries.PAGE)
                .mapToObj(i -> new NewAccount(
                        "paged" + i, "Ơn " + i % 7, List.of(new RoleGrant(Role.OBSERVER, council.ward(), null))))
                .toList();
        accounts.openSamples(people, SampleCouncil.PASSWORD);

        var first = queries.list("", false, null);
        var second = queries.list("", false, first.next());

        assertThat(first.rows()).hasSize(AccountQueries.PAGE);
        assertThat(second.next()).isNull();
        assertThat(java.util.stream.Stream.concat(first.rows().stream(), second.rows().stream())
                        .map(AccountQueries.Row::id)
                        .distinct())
                .hasSize((int) first.total());
    }

    @Test
    void those_who_may_monitor_are_the_people_of_the_office() {
        assertThat(directory.clerks())
                .extracting(AccountDirectory.Person::id)
                .containsExactlyInAnyOrder(council.clerk().id(), council.head().id());
    }

    @Test
    void the_language_of_the_account_is_spoken_on_every_machine() {
        var visit = Visit.as(council.clerk(), context);
        assertThat(visit.get("/account")).bodyText().contains("Tài khoản của tôi");
        visit.post("/account/language", "language", "en");

        var elsewhere = signIn(Visit.signedOut(context), council.clerk().username(), SampleCouncil.PASSWORD);

        assertThat(elsewhere.getResponse().getCookies()).anyMatch(cookie -> "en".equals(cookie.getValue()));
        assertThat(visit.post("/account/language", "language", "fr")).hasStatus(409);
    }

    @Test
    void the_token_that_a_page_shows_is_good_in_a_form_and_in_the_header_more_than_once() throws Exception {
        var visit = Visit.as(council.clerk(), context);
        var page = visit.get("/account").getResponse().getContentAsString();
        var token = first("<meta name=\"_csrf\" content=\"([^\"]+)\"", page);

        for (var i = 0; i < 2; i++) {
            assertThat(visit.postWithoutToken("/account/language", "language", "vi", "_csrf", token))
                    .hasRedirectedUrl("/account");
            assertThat(visit.send(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post(
                                    "/account/language")
                            .param("language", "vi")
                            .header("X-CSRF-TOKEN", token)))
                    .hasRedirectedUrl("/account");
        }
        assertThat(visit.postWithoutToken("/account/language", "language", "vi", "_csrf", token + "x"))
                .hasStatus(403);
    }

    private MvcTestResult open(UUID id, String username, String name) {
        return admin.post(
                "/accounts",
                "submissionId",
                id.toString(),
                "username",
                username,
                "name",
                name,
                "roles[0].role",
                "UNIT_OFFICER",
                "roles[0].unit",
                council.ward().toString(),
                "roles[0].position",
                "Văn thư",
                "roles[1].role",
                "",
                "roles[1].unit",
                "");
    }

    private static MvcTestResult change(Visit visit, String current, String chosen) {
        return visit.post("/account/password", "current", current, "chosen", chosen, "repeated", chosen);
    }

    private static MvcTestResult signIn(Visit visit, String username, String password) {
        return visit.post("/login", "username", username, "password", password);
    }

    private static String issued(MvcTestResult result) throws Exception {
        return first(ISSUED.pattern(), result.getResponse().getContentAsString());
    }

    private static String first(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String key) {
        assertThatExceptionOfType(Refused.class).isThrownBy(act).returns(key, Refused::messageKey);
    }
}
