package vn.hdnd.tracker.notification.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class IcsTextTests {

    @Test
    void long_lines_are_folded_at_75_bytes_and_never_within_a_character() {
        var words =
                "Tổng hợp kết quả giải quyết kiến nghị của cử tri 🗂 ".repeat(8).strip();
        var ics = new IcsText().words("SUMMARY", words).toString();

        assertThat(ics.split("\r\n")).hasSizeGreaterThan(5).allSatisfy(line -> assertThat(
                        line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(ics).endsWith("\r\n");
        assertThat(ics.replace("\r\n ", "")).isEqualTo("SUMMARY:" + words + "\r\n");
    }

    @Test
    void what_people_wrote_stays_one_value() {
        assertThat(new IcsText()
                        .words("SUMMARY", "a; b, c\\d\r\nEND:VEVENT\n\te")
                        .toString())
                .isEqualTo("SUMMARY:a\\; b\\, c\\\\d\\nEND:VEVENT\\n e\r\n");
    }

    @Test
    void days_are_days_and_moments_are_in_utc() {
        assertThat(new IcsText()
                        .day("DTSTART", LocalDate.of(2022, 12, 9))
                        .stamp("DTSTAMP", Instant.parse("2022-11-29T17:05:09.9Z"))
                        .toString())
                .isEqualTo("DTSTART;VALUE=DATE:20221209\r\nDTSTAMP:20221129T170509Z\r\n");
    }
}
