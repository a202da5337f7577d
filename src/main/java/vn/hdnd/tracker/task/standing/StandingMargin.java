package vn.hdnd.tracker.task.standing;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.notice.ItemMargin;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;

/** Shows beside each standing item how many units have reported on it in the latest round. */
@Component
class StandingMargin implements ItemMargin {

    private final StandingSheetQueries queries;

    StandingMargin(StandingSheetQueries queries) {
        this.queries = queries;
    }

    /**
     * What stands beside one item.
     *
     * @param units those of whom this person sees the report; {@code sent} of them have sent it
     * @param report the only one that this person sees; null where there are several
     */
    public record Row(
            UUID item,
            UUID period,
            int units,
            int sent,
            @Nullable UUID report) {}

    /** @param everything the person sees all units, and so the whole round */
    public record Beside(Row row, boolean everything) {}

    @Override
    public String fragment() {
        return "task/common-pieces :: margin";
    }

    @Override
    public Map<NoticeItemId, Beside> load(NoticeId notice, Actor actor) {
        var beside = new HashMap<NoticeItemId, Beside>();
        queries.margin(notice, actor)
                .forEach(row -> beside.put(new NoticeItemId(row.item()), new Beside(row, actor.readsEverything())));
        return beside;
    }
}
