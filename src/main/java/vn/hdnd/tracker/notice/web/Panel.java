package vn.hdnd.tracker.notice.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.notice.ItemPanel;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeItemId;

/** A place inside the items of one notice that another module fills, with what it shows there. */
public record Panel(String template, String fragment, Map<NoticeItemId, ?> shown) {

    static Panel load(ItemPanel contract, ItemPanel.Sheet sheet, Actor actor) {
        var named = contract.fragment().split("::", 2);
        return new Panel(named[0].strip(), named[1].strip(), contract.load(sheet, actor));
    }

    public @Nullable Object of(NoticeItemId item) {
        return shown.get(item);
    }
}
