package vn.hdnd.tracker.calendar.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hdnd.tracker.calendar.DaysOff;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Crumb;
import vn.hdnd.tracker.web.Flash;
import vn.hdnd.tracker.web.Said;

/** The days off of a year: their list, adding, exchanging and taking them back, and the feasts of a new year. */
@Controller
class HolidayController {

    private static final String VIEW = "calendar/holidays";

    /** As days exchanged are called since V0004. */
    private static final String EXCHANGED = "Nghỉ hoán đổi";

    private final DaysOff daysOff;
    private final Clock clock;
    private final MessageSource messages;

    HolidayController(DaysOff daysOff, Clock clock, MessageSource messages) {
        this.daysOff = daysOff;
        this.clock = clock;
        this.messages = messages;
    }

    @GetMapping("/settings/holidays")
    @Allowed(Role.ADMIN)
    String show(@RequestParam(required = false) @Nullable Integer year, Model model) {
        return page(known(year), DayOffForm.EMPTY, ExchangeForm.EMPTY, model);
    }

    @PostMapping("/settings/holidays")
    @Allowed(Role.ADMIN)
    String add(
            @RequestParam(required = false) @Nullable Integer year,
            @Valid DayOffForm dayOffForm,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            var first = Objects.requireNonNull(dayOffForm.first());
            var last = Objects.requireNonNullElse(dayOffForm.last(), first);
            try {
                var added = daysOff.add(first, last, Said.line(dayOffForm.name()));
                Flash.done(redirect, "calendar.done.added", added, Said.line(dayOffForm.name()));
                Flash.draftDone(redirect, "holiday");
                return back(first);
            } catch (Refused refused) {
                errors.reject(refused.messageKey(), refused.arguments(), null);
            }
        }
        return page(known(year), null, ExchangeForm.EMPTY, model);
    }

    @PostMapping("/settings/holidays/exchange")
    @Allowed(Role.ADMIN)
    String exchange(
            @RequestParam(required = false) @Nullable Integer year,
            @Valid ExchangeForm exchangeForm,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            var off = Objects.requireNonNull(exchangeForm.off());
            var worked = Objects.requireNonNull(exchangeForm.worked());
            try {
                daysOff.exchange(off, worked, EXCHANGED);
                Flash.done(
                        redirect,
                        "calendar.done.exchanged",
                        VietnamTime.DAY.format(off),
                        VietnamTime.DAY.format(worked));
                Flash.draftDone(redirect, "holiday-exchange");
                return back(off);
            } catch (Refused refused) {
                errors.reject(refused.messageKey(), refused.arguments(), null);
            }
        }
        return page(known(year), DayOffForm.EMPTY, null, model);
    }

    @PostMapping("/settings/holidays/remove")
    @Allowed(Role.ADMIN)
    String remove(@RequestParam LocalDate day, @RequestParam String name, RedirectAttributes redirect) {
        try {
            daysOff.remove(day, name);
            Flash.done(redirect, "calendar.done.removed", VietnamTime.DAY.format(day), name);
        } catch (Refused refused) {
            Flash.refused(redirect, refused);
        }
        return back(day);
    }

    @PostMapping("/settings/holidays/prefill")
    @Allowed(Role.ADMIN)
    String prefill(@RequestParam int year, RedirectAttributes redirect) {
        var asked = known(year);
        Flash.done(redirect, "calendar.done.prefilled", daysOff.prefill(asked), String.valueOf(asked));
        return back(asked.atDay(1));
    }

    private Year known(@Nullable Integer year) {
        return year == null || year < 2000 || year > 2100 ? Year.now(clock) : Year.of(year);
    }

    private static String back(LocalDate day) {
        return "redirect:/settings/holidays?year=" + day.getYear();
    }

    /** A form that is null has been bound already, with its errors. */
    private String page(Year year, @Nullable DayOffForm day, @Nullable ExchangeForm exchange, Model model) {
        if (day != null) {
            model.addAttribute("dayOffForm", day);
        }
        if (exchange != null) {
            model.addAttribute("exchangeForm", exchange);
        }
        var days = daysOff.of(year);
        model.addAttribute("year", year.getValue());
        model.addAttribute("days", days);
        model.addAttribute(
                "weekdays", days.stream().filter(one -> !one.onWeekend()).count());
        model.addAttribute(
                "crumbs",
                List.of(new Crumb(say("web.settings.title"), "/settings"), Crumb.here(say("calendar.holidays.title"))));
        return VIEW;
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
