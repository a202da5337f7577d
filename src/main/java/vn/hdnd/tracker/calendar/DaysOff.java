package vn.hdnd.tracker.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.VietnamTime;

/**
 * The days off that an administrator keeps. Nothing that is counted by them is stored, so a change shows at once. What
 * says the same twice is done once.
 */
@Service
public class DaysOff {

    /** The longest stretch that is entered at once, in days: longer than any Tết. */
    public static final int LONGEST = 31;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final JdbcClient jdbc;

    DaysOff(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The days off of a year, in its order, with what is worked for them. */
    @Transactional(readOnly = true)
    public List<DayOff> of(Year year) {
        return jdbc.sql("""
                        select h.on_day as day, h.name, w.on_day as worked
                        from holiday h left join worked_weekend w on w.instead_of = h.on_day
                        where h.on_day between :first and :last
                        order by h.on_day
                        """)
                .param("first", year.atDay(1))
                .param("last", year.atDay(year.length()))
                .query(DayOff.class)
                .list();
    }

    /**
     * All days from {@code first} to {@code last}.
     *
     * @return how many are new
     * @throws Refused if one of them is off for another reason, is worked, or lies too far away
     */
    @Transactional
    public int add(LocalDate first, LocalDate last, String name) {
        var length = ChronoUnit.DAYS.between(first, last) + 1;
        if (length < 1 || length > LONGEST) {
            throw new Refused("calendar.refused.stretch", LONGEST);
        }
        requireKnown(first);
        requireKnown(last);
        var added = 0;
        for (var day : first.datesUntil(last.plusDays(1)).toList()) {
            added += add(new DayOff(day, name), true);
        }
        return added;
    }

    /**
     * A day off with the weekend day on which it is worked instead.
     *
     * @throws Refused if the two do not fit, or one of them is taken
     */
    @Transactional
    public void exchange(LocalDate off, LocalDate worked, String name) {
        requireKnown(off);
        requireKnown(worked);
        if (WorkingDays.weekend(off) || !WorkingDays.weekend(worked)) {
            throw new Refused("calendar.refused.exchange");
        }
        add(new DayOff(off, name), true);
        if (isOff(worked)) {
            throw new Refused("calendar.refused.workedIsOff", VietnamTime.DAY.format(worked));
        }
        var made = jdbc.sql("""
                        insert into worked_weekend (on_day, name, instead_of) values (:worked, :name, :off)
                        on conflict do nothing
                        """)
                .param("worked", worked)
                .param("name", name)
                .param("off", off)
                .update();
        if (made == 0 && !exchanged(off, worked)) {
            throw new Refused(
                    "calendar.refused.exchanged", VietnamTime.DAY.format(worked), VietnamTime.DAY.format(off));
        }
    }

    /**
     * Takes a day off back, and with it the weekend day that is worked for it. One that is gone already stays gone.
     *
     * @param seen the name that the person saw
     * @throws Refused if it is called otherwise by now
     */
    @Transactional
    public void remove(LocalDate day, String seen) {
        var name = nameForChange(day);
        if (name != null && !name.equals(seen)) {
            throw new Refused("calendar.refused.renamed", VietnamTime.DAY.format(day), name);
        }
        jdbc.sql("delete from holiday where on_day = :day").param("day", day).update();
    }

    /**
     * The feasts of a year that follow from the law alone; days that are off already stay as they are called.
     *
     * @return how many are new
     */
    @Transactional
    public int prefill(Year year) {
        requireKnown(year.atDay(1));
        var added = 0;
        for (var feast : Feasts.of(year.getValue())) {
            added += add(feast, false);
        }
        return added;
    }

    private int add(DayOff wanted, boolean strict) {
        if (worked(wanted.day())) {
            throw new Refused("calendar.refused.isWorked", VietnamTime.DAY.format(wanted.day()));
        }
        var made = jdbc.sql("insert into holiday (on_day, name) values (:day, :name) on conflict do nothing")
                .param("day", wanted.day())
                .param("name", wanted.name())
                .update();
        if (made == 0 && strict) {
            var name = nameForChange(wanted.day());
            if (name != null && !name.equals(wanted.name())) {
                throw new Refused("calendar.refused.taken", VietnamTime.DAY.format(wanted.day()), name);
            }
        }
        return made;
    }

    private @Nullable String nameForChange(LocalDate day) {
        return jdbc.sql("select name from holiday where on_day = :day for update")
                .param("day", day)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private boolean isOff(LocalDate day) {
        return jdbc.sql("select exists (select 1 from holiday where on_day = :day)")
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    private boolean worked(LocalDate day) {
        return jdbc.sql("select exists (select 1 from worked_weekend where on_day = :day)")
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    private boolean exchanged(LocalDate off, LocalDate worked) {
        return jdbc.sql("select exists (select 1 from worked_weekend where on_day = :worked and instead_of = :off)")
                .param("worked", worked)
                .param("off", off)
                .query(Boolean.class)
                .single();
    }

    private static void requireKnown(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new Refused("calendar.refused.year", FIRST_YEAR, LAST_YEAR);
        }
    }
}
