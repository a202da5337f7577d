package vn.hdnd.tracker.notice.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.web.Said;

/**
 * Days in forms, which carry them as they were typed: a form with a day that no calendar has must come back with
 * everything else that was typed into it.
 */
@Component
class Days {

    private final ConversionService conversion;

    Days(@Qualifier("mvcConversionService") ConversionService conversion) {
        this.conversion = conversion;
    }

    /** Null for a blank, and for what is no day: then the field is rejected. */
    @Nullable
    LocalDate read(@Nullable String typed, String field, BindingResult result) {
        var line = Said.line(typed);
        if (line.isEmpty()) {
            return null;
        }
        try {
            return conversion.convert(line, LocalDate.class);
        } catch (ConversionException none) {
            result.rejectValue(field, "typeMismatch.java.time.LocalDate");
            return null;
        }
    }

    /** Null for a blank. @throws Refused for what is no day */
    @Nullable
    LocalDate read(String typed) {
        var line = Said.line(typed);
        try {
            return line.isEmpty() ? null : conversion.convert(line, LocalDate.class);
        } catch (ConversionException none) {
            throw new Refused("notice.refused.noDay", line);
        }
    }

    static String written(@Nullable LocalDate day) {
        return day == null ? "" : VietnamTime.DAY.format(day);
    }
}
