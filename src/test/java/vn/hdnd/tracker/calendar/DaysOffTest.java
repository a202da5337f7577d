package vn.hdnd.tracker.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.support.TestDatabase;

@Tag("sql")
class DaysOffTest {

    private static final LocalDate MONDAY = LocalDate.of(2031, 9, 1);
    private static final LocalDate SATURDAY = LocalDate.of(2031, 8, 23);

    private final JdbcClient jdbc = JdbcClient.create(TestDatabase.fresh().dataSource());
    private final DaysOff daysOff = new DaysOff(jdbc);

    private WorkingDays days() {
        return new WorkingCalendar(jdbc).load();
    }

    @Test
    void a_weekend_day_that_is_worked_for_a_day_off_is_a_working_day_until_the_exchange_is_taken_back() {
        daysOff.exchange(MONDAY, SATURDAY, "Nghỉ hoán đổi");
        daysOff.exchange(MONDAY, SATURDAY, "Nghỉ hoán đổi");
        assertThat(days().isWorkingDay(MONDAY)).isFalse();
        assertThat(days().isWorkingDay(SATURDAY)).isTrue();
        assertThat(days().plus(SATURDAY.minusDays(1), 1)).isEqualTo(SATURDAY);
        assertThat(daysOff.of(Year.of(2031))).containsExactly(new DayOff(MONDAY, "Nghỉ hoán đổi", SATURDAY));

        daysOff.remove(MONDAY, "Nghỉ hoán đổi");
        daysOff.remove(MONDAY, "Nghỉ hoán đổi");
        assertThat(days().isWorkingDay(MONDAY)).isTrue();
        assertThat(days().isWorkingDay(SATURDAY)).isFalse();
    }

    @Test
    void what_was_exchanged_in_the_past_is_known() {
        assertThat(days().isWorkingDay(LocalDate.of(2025, 4, 26))).isTrue();
        assertThat(days().isWorkingDay(LocalDate.of(2025, 5, 2))).isFalse();
    }

    @Test
    void a_stretch_is_entered_at_once_and_twice_is_once() {
        assertThat(daysOff.add(LocalDate.of(2031, 1, 22), LocalDate.of(2031, 1, 28), "Tết Nguyên đán"))
                .isEqualTo(7);
        assertThat(daysOff.add(LocalDate.of(2031, 1, 22), LocalDate.of(2031, 1, 29), "Tết Nguyên đán"))
                .isEqualTo(1);
        assertThat(daysOff.of(Year.of(2031))).hasSize(8);
    }

    @Test
    void what_cannot_be_is_refused_with_its_reason() {
        daysOff.add(MONDAY, MONDAY, "Quốc khánh");
        refused("calendar.refused.taken", () -> daysOff.add(MONDAY, MONDAY, "Nghỉ"));
        refused("calendar.refused.renamed", () -> daysOff.remove(MONDAY, "Nghỉ"));
        refused("calendar.refused.stretch", () -> daysOff.add(MONDAY, MONDAY.minusDays(1), "Nghỉ"));
        refused("calendar.refused.stretch", () -> daysOff.add(MONDAY, MONDAY.plusYears(60), "Nghỉ"));
        refused("calendar.refused.year", () -> daysOff.add(MONDAY.withYear(9999), MONDAY.withYear(9999), "Nghỉ"));
        refused("calendar.refused.exchange", () -> daysOff.exchange(SATURDAY, MONDAY, "Nghỉ hoán đổi"));
        daysOff.add(SATURDAY, SATURDAY, "Lễ");
        refused("calendar.refused.workedIsOff", () -> daysOff.exchange(MONDAY.plusDays(1), SATURDAY, "Nghỉ hoán đổi"));
        daysOff.exchange(MONDAY.plusDays(2), SATURDAY.plusDays(1), "Nghỉ hoán đổi");
        refused("calendar.refused.isWorked", () -> daysOff.add(SATURDAY.plusDays(1), SATURDAY.plusDays(1), "Lễ"));
        refused(
                "calendar.refused.exchanged",
                () -> daysOff.exchange(MONDAY.plusDays(3), SATURDAY.plusDays(1), "Nghỉ hoán đổi"));
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refused.class).hasMessage(key);
    }

    @Test
    void a_new_year_is_prefilled_without_touching_what_is_known() {
        daysOff.add(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 1, 1), "Năm mới");
        assertThat(daysOff.prefill(Year.of(2031))).isEqualTo(4);
        assertThat(daysOff.prefill(Year.of(2031))).isZero();
        assertThat(daysOff.of(Year.of(2031)))
                .extracting(DayOff::name)
                .containsExactly("Năm mới", "Ngày Chiến thắng", "Ngày Quốc tế lao động", "Quốc khánh", "Quốc khánh");
    }
}
