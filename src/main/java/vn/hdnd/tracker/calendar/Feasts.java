package vn.hdnd.tracker.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The days off of a year that follow from the Labour Code alone: feasts with a fixed date (article 112), the second day
 * of the National Day where only one of its neighbours joins the weekend, and what makes up for a feast on a weekend
 * (article 111, clause 3). Tết Nguyên đán and giỗ Tổ Hùng Vương follow the moon as Hà Nội sees it; they, and days
 * exchanged, are announced year by year and entered by a person.
 */
final class Feasts {

    private static final String NATIONAL_DAY = "Quốc khánh";

    private Feasts() {}

    /** In the order of the calendar. Those for which a day is off already, for whatever reason, are left out by the caller. */
    static List<DayOff> of(int year) {
        var feasts = new ArrayList<>(List.of(
                new DayOff(LocalDate.of(year, 1, 1), "Tết Dương lịch"),
                new DayOff(LocalDate.of(year, 4, 30), "Ngày Chiến thắng"),
                new DayOff(LocalDate.of(year, 5, 1), "Ngày Quốc tế lao động"),
                new DayOff(LocalDate.of(year, 9, 2), NATIONAL_DAY)));
        var second = secondOfNationalDay(LocalDate.of(year, 9, 2));
        if (second != null) {
            feasts.add(new DayOff(second, NATIONAL_DAY));
        }
        return withMadeUp(feasts);
    }

    /** The neighbour that makes one stretch with the weekend; on a Wednesday neither does, and it is left to be announced. */
    private static @Nullable LocalDate secondOfNationalDay(LocalDate feast) {
        return switch (feast.getDayOfWeek()) {
            case TUESDAY, FRIDAY, SATURDAY -> feast.minusDays(1);
            case MONDAY, THURSDAY, SUNDAY -> feast.plusDays(1);
            case WEDNESDAY -> null;
        };
    }

    private static List<DayOff> withMadeUp(List<DayOff> feasts) {
        var all = new TreeMap<LocalDate, DayOff>();
        feasts.forEach(feast -> all.put(feast.day(), feast));
        for (var feast : List.copyOf(all.values())) {
            if (feast.onWeekend()) {
                var next = feast.day();
                while (all.containsKey(next) || WorkingDays.weekend(next)) {
                    next = next.plusDays(1);
                }
                all.put(next, new DayOff(next, "Nghỉ bù " + feast.name()));
            }
        }
        return List.copyOf(all.values());
    }
}
