package vn.hdnd.tracker.notification.feed;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.organization.BaseAddress;

/** Writes the deadlines of a unit as a calendar (RFC 5545): one event of a whole day each, the same one for ever. */
@Component
class DeadlineCalendar {

    private final MessageSource messages;
    private final BaseAddress base;
    private final Clock clock;

    DeadlineCalendar(MessageSource messages, BaseAddress base, Clock clock) {
        this.messages = messages;
        this.base = base;
        this.clock = clock;
    }

    String of(List<UnitDeadline> deadlines, String unitName, Locale locale) {
        var address = base.get();
        var now = clock.instant();
        var ics = new IcsText()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//HDND//Conclusion tracker//VI")
                .line("CALSCALE", "GREGORIAN")
                .line("METHOD", "PUBLISH")
                .words("X-WR-CALNAME", say("notification.feed.name", locale, unitName))
                .line("REFRESH-INTERVAL;VALUE=DURATION", "PT4H")
                .line("X-PUBLISHED-TTL", "PT4H");
        deadlines.forEach(each -> event(ics, each, address, now, locale));
        return ics.line("END", "VCALENDAR").toString();
    }

    private void event(IcsText ics, UnitDeadline due, String address, Instant now, Locale locale) {
        var link = address + "/assignments/" + due.id();
        var key = due.leads() ? "notification.feed.due" : "notification.feed.contributes";
        var product =
                due.deliverable() == null ? "" : say("notification.feed.deliverable", locale, due.deliverable()) + "\n";
        ics.line("BEGIN", "VEVENT")
                .line("UID", due.id() + "@conclusion-tracker")
                .stamp("DTSTAMP", now)
                .line("SEQUENCE", String.valueOf(due.version()))
                .day("DTSTART", due.deadline())
                .day("DTEND", due.deadline().plusDays(1))
                .words("SUMMARY", say(key, locale, due.title()))
                .words("DESCRIPTION", due.code() + "\n" + product + link)
                .line("URL", link)
                .line("TRANSP", "TRANSPARENT")
                .line("END", "VEVENT");
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
