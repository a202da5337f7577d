package vn.hdnd.tracker.notice.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.notice.ItemPanel;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeItemId;

/** A place inside the items of one notice that another module fills, with what it shows there. */
public record Panel(String template, String fragment, Map<NoticeItemId, ?> shown) {

    static Panel load(ItemPanel contract, ItemPanel.Sheet sheet, Actor actor) {
        return of(contract.fragment(), contract.load(sheet, actor));
    }

    static Panel of(String named, Map<NoticeItemId, ?> shown) {
        var parts = named.split("::", 2);
        return new Panel(parts[0].strip(), parts[1].strip(), shown);
    }

    public @Nullable Object of(NoticeItemId item) {
        return shown.get(item);
    }
}
