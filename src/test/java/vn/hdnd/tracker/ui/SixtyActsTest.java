package vn.hdnd.tracker.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.ActiveProfiles;
import vn.hdnd.tracker.support.browser.BrowserTest;
import vn.hdnd.tracker.support.browser.Browsing;
import vn.hdnd.tracker.ui.Office.Settled;

/** A notice of twenty binding items is in tracking after at most sixty clicks and keys. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@BrowserTest
class SixtyActsTest {

    private static final int MOST = 60;
    private static final Pattern DATED = Pattern.compile("trước ngày \\d{2}/\\d{2}/\\d{4}");

    @LocalServerPort
    private int port;

    @Test
    void a_notice_of_twenty_items_is_in_tracking_after_sixty_acts(Browsing browsing) throws IOException {
        var way = new SixtyActs(
                new ClassPathResource("journey/notice.txt").getFile().toPath(),
                "191/TB-VP",
                "20/11/2026",
                "Đỗ Quang Vinh",
                words -> words.startsWith("Thống nhất chủ trương") || words.contains("không tiếp tục kiến nghị")
                        ? Settled.NONE
                        : DATED.matcher(words).find() ? Settled.TASK : Settled.STANDING);

        expectFew(way.go(browsing, url()));
    }

    /** A notice that is not part of the project, named by the system property {@code tracker.notice}. */
    @Test
    @Tag("ci")
    @Tag("notice")
    void a_real_notice_is_in_tracking_after_sixty_acts(Browsing browsing) {
        var named = Objects.requireNonNull(System.getProperty("tracker.notice"), "tracker.notice");
        var way = new SixtyActs(
                Path.of(named),
                "192/TB-VP",
                "05/12/2022",
                "Trần Duy Khánh",
                words -> words.contains("rà soát lại những nhiệm vụ")
                                || words.contains("gửi các văn bản thuộc chủ trương")
                                || words.contains("theo dõi, tổng hợp các ý kiến phản ánh")
                        ? Settled.TASK
                        : words.contains("không tiếp tục kiến nghị") ? Settled.NONE : Settled.STANDING);

        expectFew(way.go(browsing, url()));
    }

    private static void expectFew(SixtyActs.Outcome outcome) {
        System.out.println("From the file to tracking: " + outcome);
        assertThat(outcome.items()).isGreaterThanOrEqualTo(20);
        assertThat(outcome.changed()).as("settled otherwise than proposed").isGreaterThanOrEqualTo(2);
        assertThat(outcome.acts()).isLessThanOrEqualTo(MOST);
    }

    private String url() {
        return "http://localhost:" + port;
    }
}
