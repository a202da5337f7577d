package vn.hdnd.tracker.notice.web;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.intake.DeadlineKind;
import vn.hdnd.tracker.notice.Citations;
import vn.hdnd.tracker.notice.ItemView;
import vn.hdnd.tracker.notice.UnitMention;
import vn.hdnd.tracker.notice.versions.Comparison;
import vn.hdnd.tracker.shared.VietnamTime;

/** The facts of an item in the reader's words, for laying two side by side. */
@Component
class ItemWords implements Comparison.Facts {

    private final Citations citations;
    private final Labels labels;

    ItemWords(Citations citations, Labels labels) {
        this.citations = citations;
        this.labels = labels;
    }

    @Override
    public String apply(String name, ItemView item) {
        return switch (name) {
            case "place" -> citations.full(item.path());
            case "kind" -> labels.say("notice.kind." + item.kind());
            case "leads" -> units(item, UnitMention.Part.LEAD);
            case "coordinators" -> units(item, UnitMention.Part.COORDINATE);
            case "deadline" -> deadline(item);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static String units(ItemView item, UnitMention.Part part) {
        return item.units().stream()
                .filter(mention -> mention.part() == part)
                .map(UnitMention::asWritten)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String deadline(ItemView item) {
        var deadline = item.deadline();
        if (deadline.on() != null) {
            return VietnamTime.DAY.format(deadline.on());
        }
        if (deadline.kind() == DeadlineKind.NONE) {
            return "";
        }
        return deadline.words() == null ? labels.say("notice.deadline." + deadline.kind()) : deadline.words();
    }
}
