package vn.hdnd.tracker.task;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.intake.EventRule;
import vn.hdnd.tracker.shared.VietnamTime;

/** Says how a deadline is counted: "sau 10 ngày làm việc"; in histories in the language that notices are written in. */
@Component
public class CountedFrom {

    private static final Locale OF_NOTICES = Locale.forLanguageTag("vi");

    private final MessageSource messages;

    CountedFrom(MessageSource messages) {
        this.messages = messages;
    }

    String event(String name, LocalDate held, EventRule rule) {
        return messages.getMessage(
                "task.waiting.from",
                new Object[] {name, VietnamTime.DAY.format(held), words(rule, OF_NOTICES)},
                OF_NOTICES);
    }

    /** "trước 15 ngày", "đúng ngày diễn ra". */
    public String words(EventRule rule, Locale locale) {
        var key = rule.side() == EventRule.Side.ON
                ? "task.waiting.rule.ON"
                : "task.waiting.rule." + rule.side() + "." + rule.step();
        return messages.getMessage(key, new Object[] {rule.count()}, locale);
    }
}
