package vn.hdnd.tracker.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hdnd.tracker.calendar.WorkingDays;

class LimitWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chậm nhất 07 ngày trước ngày khai mạc kỳ họp | BEFORE | 7 | DAYS",
                "trước khai mạc kỳ họp 15 ngày | BEFORE | 15 | DAYS",
                "trước khi khai mạc kỳ họp thứ 12 | BEFORE | 1 | DAYS",
                "trong 10 ngày làm việc kể từ ngày bế mạc kỳ họp | AFTER | 10 | WORKING_DAYS",
                "chậm nhất sau 05 (năm) ngày kể từ khi nhận được hồ sơ | AFTER | 5 | DAYS",
                "sau hai tuần kể từ ngày kết thúc giám sát | AFTER | 2 | WEEKS",
                "trong 3 tháng sau khi có nghị quyết | AFTER | 3 | MONTHS",
                "sau khi khai mạc kỳ họp thứ 12 | AFTER | | DAYS",
                "ngay khi có kết luận | AFTER | | DAYS",
                "tại kỳ họp thường lệ cuối năm | ON | 0 | DAYS",
                "trình kỳ họp tới | ON | 0 | DAYS",
            })
    void words_say_how_a_day_is_counted_from_an_event(
            String words, EventRule.Side side, @Nullable Integer count, DeadlineRule.Step step) {
        assertThat(EventRule.saidBy(words)).isEqualTo(new EventRule(side, count, step));
    }

    @Test
    void what_comes_back_each_session_is_told_apart() {
        assertThat(EventRule.eachTime("trước mỗi kỳ họp")).isTrue();
        assertThat(EventRule.eachTime("sau từng phiên họp")).isTrue();
        assertThat(EventRule.eachTime("trước kỳ họp thứ 12")).isFalse();
    }

    @Test
    void working_days_are_counted_both_ways_and_codes_last() {
        var days = new WorkingDays(Set.of(LocalDate.of(2026, 12, 8)));
        var rule = EventRule.of("BEFORE 3 WORKING_DAYS");
        assertThat(rule.from(LocalDate.of(2026, 12, 10), days::plus)).isEqualTo(LocalDate.of(2026, 12, 4));
        assertThat(new EventRule(EventRule.Side.AFTER, 2, DeadlineRule.Step.WORKING_DAYS)
                        .from(LocalDate.of(2026, 12, 4), days::plus))
                .isEqualTo(LocalDate.of(2026, 12, 9));
        assertThat(EventRule.of(rule.code())).isEqualTo(rule);
        assertThat(EventRule.of(EventRule.ON_THE_DAY.code())).isEqualTo(EventRule.ON_THE_DAY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "định kỳ hằng quý | QUARTERLY | | ",
                "hàng tháng | MONTHLY | | ",
                "trước ngày 20 hằng tháng | MONTHLY | 20 | ",
                "trước ngày 15 tháng cuối quý | QUARTERLY | 15 | ",
                "06 tháng một lần | HALF_YEARLY | | ",
                "định kỳ 6 tháng | HALF_YEARLY | | ",
                "hằng năm | YEARLY | | ",
                "trước ngày 15/11 hằng năm | YEARLY | 15 | 11",
                "chậm nhất thứ sáu hằng tuần | WEEKLY | 5 | ",
                "định kỳ | | | ",
            })
    void words_say_how_often_and_when(
            String words, @Nullable Cadence cadence, @Nullable Integer day, @Nullable Integer month) {
        assertThat(Recurrence.saidBy(words)).isEqualTo(new Recurrence(cadence, day, month));
    }
}
