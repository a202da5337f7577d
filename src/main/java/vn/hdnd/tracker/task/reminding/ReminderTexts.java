package vn.hdnd.tracker.task.reminding;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.notice.Citations;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.task.TaskToday;

/** Writes what a unit is told, in the language that papers are written in and in the tone that befits the unit. */
@Component
public class ReminderTexts {

    private static final Locale OF_PAPERS = Locale.forLanguageTag("vi");

    private final MessageSource messages;
    private final Citations citations;

    ReminderTexts(MessageSource messages, Citations citations) {
        this.messages = messages;
        this.citations = citations;
    }

    /**
     * The whole text, ready to be copied.
     *
     * @param parts of one unit, at least one
     * @param address where the unit answers
     */
    public String of(List<UrgedPart> parts, String address, TaskToday today) {
        var first = parts.get(0);
        var asked = first.relation().directed() ? "" : ".asked";
        var lines = IntStream.range(0, parts.size())
                .mapToObj(at ->
                        parts.size() == 1 ? line(parts.get(at), today) : (at + 1) + ". " + line(parts.get(at), today))
                .collect(Collectors.joining("\n"));
        return say("task.remind.text.opening" + asked, first.unitName()) + "\n" + lines + "\n"
                + say("task.remind.text.closing" + asked, address);
    }

    /** What is asked for and by when, as letters list it. */
    public String line(UrgedPart part, TaskToday today) {
        return say("task.remind.text.line", part.title(), source(part)) + due(part, today);
    }

    private String source(UrgedPart part) {
        var path = part.path();
        return path == null
                ? Objects.requireNonNullElse(part.basis(), "")
                : say("task.source", citations.shortly(path, OF_PAPERS), Objects.requireNonNull(part.noticeNumber()));
    }

    private String due(UrgedPart part, TaskToday today) {
        var deadline = part.deadline();
        if (deadline == null) {
            return ".";
        }
        var left = today.left(deadline);
        var on = VietnamTime.DAY.format(deadline);
        // A body that is not directed is not told how late it is.
        return left < 0 && part.relation().directed()
                ? say("task.remind.text.late", on, -left)
                : say("task.remind.text.due", on);
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, OF_PAPERS);
    }
}
