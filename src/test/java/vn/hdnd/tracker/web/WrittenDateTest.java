package vn.hdnd.tracker.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.ParseException;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    private final WrittenDate dates = new WrittenDate();

    @ParameterizedTest
    @CsvSource({
        "30/11/2026, 2026-11-30",
        "3/1/26, 2026-01-03",
        "' 03 - 01 - 2026 ', 2026-01-03",
        "3.1.2026, 2026-01-03",
        "2026-11-30, 2026-11-30",
        "29/2/2024, 2024-02-29"
    })
    void dates_are_read_day_first(String written, LocalDate date) throws ParseException {
        assertThat(dates.parse(written, Locale.ENGLISH)).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/2/2026", "11/30/2026", "30/11", "mai", "1/1/202", "٣/١/٢٠٢٦", "0/0/0000"})
    void impossible_dates_are_refused(String written) {
        assertThatThrownBy(() -> dates.parse(written, Locale.ENGLISH)).isInstanceOf(ParseException.class);
    }

    @ParameterizedTest
    @CsvSource("2026-01-03, 03/01/2026")
    void dates_are_shown_day_first_in_every_language(LocalDate date, String shown) {
        assertThat(dates.print(date, Locale.ENGLISH)).isEqualTo(shown);
    }
}
