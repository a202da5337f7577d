package vn.hdnd.tracker.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hdnd.tracker.intake.ReadItem;
import vn.hdnd.tracker.intake.ReadNotice;

/** What a program for text does to a paper on the way changes nothing of what it says. */
class NoiseTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "city-briefing",
                "explanation-hearing",
                "provincial-executive",
                "unnumbered",
                "town-committee-march-2024",
                "province-questioning-2025",
                "joint-conference-2026",
                "supervision-health-2025"
            })
    void page_breaks_and_blanks_at_the_end_of_lines_change_no_item(String notice) {
        var text = SampleNotices.file(notice + ".txt");
        var lines = text.split("\n");
        var plain = SampleNotices.read(text);
        for (var seed = 0; seed < 10; seed++) {
            var random = new Random(seed);
            var noisy = new StringBuilder();
            for (var i = 0; i < lines.length; i++) {
                noisy.append(lines[i])
                        .append(random.nextInt(3) == 0 ? "  " : "")
                        .append('\n');
                noisy.append(i > 12 && random.nextInt(9) == 0 ? "\f" : "");
            }

            var read = SampleNotices.read(noisy.toString());

            assertThat(told(read)).isEqualTo(told(plain));
            assertThat(read.closing()).isEqualTo(plain.closing());
            assertThat(read.document()).isEqualTo(plain.document());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"city-briefing", "province-annex-2026"})
    void the_same_text_gives_the_same_result(String notice) {
        var text = SampleNotices.file(notice + ".txt");

        assertThat(SampleNotices.read(text)).isEqualTo(SampleNotices.read(text));
    }

    private static java.util.List<String> told(ReadNotice read) {
        return read.items().stream().map(NoiseTests::told).toList();
    }

    private static String told(ReadItem item) {
        return item.path() + " " + item.kind() + " " + item.text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"- ", "trước ", "đồng thời, ", "định kỳ ", "xã, ", "HĐND-", "là ", "; ", "TM. "})
    void words_said_a_hundred_thousand_times_are_no_harm(String words) {
        var read = SampleNotices.concluding("1. Giao Ban Pháp chế " + words.repeat(100_000) + "rà soát.");

        assertThat(read.items()).isNotEmpty();
    }
}
