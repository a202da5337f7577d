package vn.hdnd.tracker.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.shared.VietnamTime;

/** What periods are called: Quý IV/2026. Kept in the language that notices are written in, as histories are. */
@Component
class PeriodNames {

    private static final Locale OF_NOTICES = Locale.forLanguageTag("vi");
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    private final MessageSource messages;

    PeriodNames(MessageSource messages) {
        this.messages = messages;
    }

    String of(Schedule schedule, LocalDate start) {
        var number = schedule.number(start);
        var year = String.valueOf(schedule.year(start));
        return switch (schedule.cadence()) {
            case WEEKLY ->
                say(
                        "task.period.WEEKLY",
                        number,
                        year,
                        VietnamTime.DAY.format(start),
                        VietnamTime.DAY.format(start.plusDays(6)));
            case MONTHLY -> say("task.period.MONTHLY", number, year);
            case QUARTERLY -> say("task.period.QUARTERLY", ROMAN.get(number - 1), year);
            case HALF_YEARLY -> say("task.period.HALF_YEARLY." + number, year);
            case YEARLY -> say("task.period.YEARLY", year);
            case EACH_SESSION -> throw new IllegalStateException("named by its session");
        };
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, OF_NOTICES);
    }
}
