package vn.hdnd.tracker.task.standing.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import vn.hdnd.tracker.task.standing.OwedReport;

/**
 * What is sent to urge units of a round.
 *
 * @param form made when the page was shown: sent twice it urges once
 * @param reports those that are picked
 * @param fields for each report {@code words-…}
 */
public record UrgingRoundForm(UUID form, List<UUID> reports, Map<String, String> fields) {

    private static final int LONGEST = 4000;

    public boolean picked(OwedReport report) {
        return reports.contains(report.id());
    }

    boolean tells(OwedReport report) {
        return !words(report).isEmpty();
    }

    String words(OwedReport report) {
        var typed = Objects.requireNonNullElse(fields.get("words-" + report.id()), "")
                .replace("\r\n", "\n")
                .strip();
        return typed.substring(0, Math.min(typed.length(), LONGEST));
    }

    String typedOr(OwedReport report, Supplier<String> proposed) {
        return fields.containsKey("words-" + report.id()) ? words(report) : proposed.get();
    }
}
