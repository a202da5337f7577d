package vn.hdnd.tracker.notification.feed;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.notification.Sentences;
import vn.hdnd.tracker.organization.BaseAddress;

/** Writes the deadlines of a unit as a calendar (RFC 5545): one event of a whole day each, the same one for ever. */
@Component
class DeadlineCalendar {

    private final Sentences sentences;
    private final BaseAddress base;
    private final Clock clock;

    DeadlineCalendar(Sentences sentences, BaseAddress base, Clock clock) {
        this.sentences = sentences;
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
                .words("X-WR-CALNAME", sentences.say("notification.feed.name", locale, unitName))
                .line("REFRESH-INTERVAL;VALUE=DURATION", "PT4H")
                .line("X-PUBLISHED-TTL", "PT4H");
        deadlines.forEach(each -> event(ics, each, address, now, locale));
        return ics.line("END", "VCALENDAR").toString();
    }

    private void event(IcsText ics, UnitDeadline due, String address, Instant now, Locale locale) {
        var link = address + due.path();
        var product = due.deliverable() == null
                ? ""
                : sentences.say("notification.feed.deliverable", locale, due.deliverable()) + "\n";
        ics.line("BEGIN", "VEVENT")
                .line("UID", due.id() + "@conclusion-tracker")
                .stamp("DTSTAMP", now)
                .line("SEQUENCE", String.valueOf(due.version()))
                .day("DTSTART", due.deadline())
                .day("DTEND", due.deadline().plusDays(1))
                .words("SUMMARY", sentences.say(due.summary(), locale))
                .words("DESCRIPTION", due.code() + "\n" + product + link)
                .line("URL", link)
                .line("TRANSP", "TRANSPARENT")
                .line("END", "VEVENT");
    }
}
