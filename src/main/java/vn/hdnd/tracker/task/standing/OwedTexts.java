package vn.hdnd.tracker.task.standing;

import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.organization.Relation;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.task.TaskToday;

/** Writes what a unit is told that owes a common report, in the language of papers and in the tone that befits the unit. */
@Component
public class OwedTexts {

    private static final Locale OF_PAPERS = Locale.forLanguageTag("vi");

    private final RoundWords words;

    OwedTexts(RoundWords words) {
        this.words = words;
    }

    /**
     * The whole text, ready to be copied.
     *
     * @param address where the unit answers
     */
    public String of(OwedReport report, Relation relation, String address, TaskToday today) {
        var asked = relation.directed() ? "" : ".asked";
        return say(
                        "task.common.urge.opening" + asked,
                        report.unitName(),
                        words.label(report.label(), OF_PAPERS),
                        report.noticeNumber())
                + due(report, relation, today) + "\n" + say("task.remind.text.closing" + asked, address);
    }

    private String due(OwedReport report, Relation relation, TaskToday today) {
        var due = report.dueOn();
        if (due == null) {
            return ".";
        }
        var left = today.left(due);
        var on = VietnamTime.DAY.format(due);
        // A body that is not directed is not told how late it is.
        return left < 0 && relation.directed()
                ? say("task.common.urge.late", on, -left)
                : say("task.common.urge.due", on);
    }

    private String say(String key, Object... arguments) {
        return words.say(OF_PAPERS, key, arguments);
    }
}
