package vn.hdnd.tracker.task.standing.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.web.Said;

/** A day as it was typed into a small form. */
@Component
class TypedDay {

    private final ConversionService written;

    TypedDay(@Qualifier("mvcConversionService") ConversionService written) {
        this.written = written;
    }

    /** @throws Refused if it is no day; null where nothing was typed */
    @Nullable
    LocalDate of(@Nullable String typed) {
        var day = Said.line(typed);
        try {
            return day.isEmpty() ? null : written.convert(day, LocalDate.class);
        } catch (ConversionException none) {
            throw new Refused("task.invalid.date", day);
        }
    }

    /** @throws Refused if it is no day, or nothing was typed */
    LocalDate required(@Nullable String typed) {
        var day = of(typed);
        if (day == null) {
            throw new Refused("task.common.invalid.day");
        }
        return day;
    }
}
