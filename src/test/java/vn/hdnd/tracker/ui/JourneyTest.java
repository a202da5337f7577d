package vn.hdnd.tracker.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.ActiveProfiles;
import vn.hdnd.tracker.support.browser.BrowserTest;
import vn.hdnd.tracker.support.browser.Browsing;
import vn.hdnd.tracker.ui.Office.Settled;

/** The whole way, in the sample council: enter, review, track, report, record, return, confirm, and see the figures change. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@BrowserTest
class JourneyTest {

    private static final Pattern DATED = Pattern.compile("trước ngày \\d{2}/\\d{2}/\\d{4}");

    @LocalServerPort
    private int port;

    @TempDir
    private Path files;

    @Test
    void a_notice_becomes_followed_up_work(Browsing browsing) throws IOException {
        var text = new ClassPathResource("journey/notice.txt").getContentAsString(StandardCharsets.UTF_8);
        var journey = new Journey(
                text,
                "91/TB-VP",
                "20/11/2026",
                "Đỗ Quang Vinh",
                words -> {
                    if (words.startsWith("Thống nhất chủ trương")) {
                        return Settled.NONE;
                    }
                    return DATED.matcher(words).find() ? Settled.TASK : Settled.STANDING;
                },
                "Tổng rà soát ý kiến",
                "trả lời dứt điểm");

        assertThat(journey.go(browsing, "http://localhost:" + port, files)).isGreaterThanOrEqualTo(20);
    }

    /** A notice that is not part of the project, named by the system property {@code tracker.notice}. */
    @Test
    @Tag("ci")
    @Tag("notice")
    void a_real_notice_becomes_followed_up_work(Browsing browsing) throws IOException {
        var named = Objects.requireNonNull(System.getProperty("tracker.notice"), "tracker.notice");
        var journey = new Journey(
                Files.readString(Path.of(named)),
                "92/TB-VP",
                "05/12/2022",
                "Trần Duy Khánh",
                words -> words.contains("rà soát lại những nhiệm vụ")
                                || words.contains("gửi các văn bản thuộc chủ trương")
                                || words.contains("theo dõi, tổng hợp các ý kiến phản ánh")
                        ? Settled.TASK
                        : words.contains("không tiếp tục kiến nghị") ? Settled.NONE : Settled.STANDING,
                "Rà soát lại những nhiệm vụ",
                "văn bản thuộc chủ trương");

        assertThat(journey.go(browsing, "http://localhost:" + port, files)).isEqualTo(20);
    }
}
