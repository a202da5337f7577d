package vn.hdnd.tracker.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.hdnd.tracker.support.Visit;

@Tag("sql")
@SpringBootTest(properties = "spring.application.name=first-set-up") // nobody else's accounts in its database
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
class FirstSetUpTests {

    private static final Pattern CODE = Pattern.compile("one-time code: ([A-Z0-9-]+)");
    private static final String PASSWORD = "chin con trau gam co ben song";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private FirstSetUp setUp;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void the_first_administrator_comes_in_by_the_code_from_the_log_and_then_there_is_no_such_page(CapturedOutput log)
            throws Exception {
        setUp.announce();
        var overtaken = code(log);
        setUp.announce();
        var code = code(log);
        var visit = Visit.signedOut(context);

        assertThat(visit.get("/")).hasRedirectedUrl("/setup");
        assertThat(visit.get("/tasks")).hasRedirectedUrl("/setup");
        assertThat(visit.get("/login")).hasRedirectedUrl("/setup");
        assertThat(visit.get("/setup")).hasStatusOk();

        assertThat(begin(visit, "AAAA-BBBB-CCCC-DDDD", PASSWORD)).bodyText().contains("Mã không đúng");
        assertThat(begin(visit, overtaken, PASSWORD)).bodyText().contains("Mã không đúng");
        assertThat(begin(visit, code, "ngan")).bodyText().contains("ít nhất 15 ký tự");
        assertThat(visit.post("/setup", "code", code)).bodyText().contains("Hãy điền mục này");
        assertThat(jdbc.sql("select count(*) from area").query(Long.class).single())
                .isZero();

        assertThat(begin(visit, code.toLowerCase(java.util.Locale.ROOT).replace("-", " "), PASSWORD))
                .hasRedirectedUrl("/login?next=%2Funits");

        assertThat(visit.get("/setup")).hasStatus(404);
        assertThat(begin(visit, code, PASSWORD)).hasStatus(404);
        assertThat(visit.get("/")).hasRedirectedUrl("/login");
        assertThat(visit.post("/login", "username", "quan.tri", "password", PASSWORD, "next", "/units"))
                .hasRedirectedUrl("/units");
        assertThat(jdbc.sql("select name from unit order by kind")
                        .query(String.class)
                        .list())
                .hasSize(2)
                .allMatch(name -> name.endsWith("thị xã Sông Trà"));
        assertThat(jdbc.sql("select count(*) from setting where key = 'identity.setup-code'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static MvcTestResult begin(Visit visit, String code, String password) {
        return visit.post(
                "/setup",
                "code",
                code,
                "areaType",
                "Thị xã",
                "areaName",
                "Sông Trà",
                "level",
                "DISTRICT",
                "name",
                "Bùi Đức Trị",
                "username",
                "quan.tri",
                "chosen",
                password,
                "repeated",
                password);
    }

    private static String code(CapturedOutput log) {
        var found = CODE.matcher(log.getOut()).results().toList();
        return found.get(found.size() - 1).group(1);
    }
}
