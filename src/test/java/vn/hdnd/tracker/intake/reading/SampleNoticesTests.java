package vn.hdnd.tracker.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole notices against what a careful clerk makes of them. */
class SampleNoticesTests {

    @ParameterizedTest
    @CsvSource({
        "explanation-hearing, explanation-hearing",
        "explanation-hearing-out-of-pdf, explanation-hearing",
        "provincial-executive, provincial-executive",
        "city-briefing, city-briefing",
        "unnumbered, unnumbered"
    })
    void is_read_as_a_careful_clerk_would(String notice, String gold) {
        var read = SampleNotices.read(SampleNotices.file(notice + ".txt"));

        assertThat(GoldScore.of(read, SampleNotices.file(gold + ".gold.json")))
                .allSatisfy((figure, value) -> assertThat(value).as(figure).isGreaterThanOrEqualTo(0.97));
        assertThat(read.unaccounted()).isEmpty();
    }
}
