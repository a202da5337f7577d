package vn.hdnd.tracker.notice.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.notice.Citations;
import vn.hdnd.tracker.notice.ItemPanel;
import vn.hdnd.tracker.notice.ItemQueries;
import vn.hdnd.tracker.notice.ItemView;
import vn.hdnd.tracker.notice.NoticePaper;
import vn.hdnd.tracker.notice.NoticeQueries;
import vn.hdnd.tracker.notice.NoticeSheet;
import vn.hdnd.tracker.notice.history.ReviewHistory;
import vn.hdnd.tracker.organization.Register;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;

/** Reads what the review page shows, in a fixed number of statements. */
@Component
class ReviewPages {

    private final NoticeQueries notices;
    private final ItemQueries items;
    private final List<ItemPanel> contracts;
    private final Citations citations;
    private final ReviewHistory history;

    ReviewPages(
            NoticeQueries notices,
            ItemQueries items,
            List<ItemPanel> contracts,
            Citations citations,
            ReviewHistory history) {
        this.notices = notices;
        this.items = items;
        this.contracts = contracts;
        this.citations = citations;
        this.history = history;
    }

    /**
     * @param from the item that somebody comes from, for finding the next one
     * @throws NotFound if this person sees no such notice
     */
    @Transactional(readOnly = true)
    ReviewPage load(NoticeId id, @Nullable NoticeItemId from, Register register, Actor actor) {
        var sheet = sheet(id, actor);
        var views = items.items(id);
        var leading = views.stream().map(ItemView::parent).collect(Collectors.toSet());
        var warnings = new Warnings(sheet.warnings(), views, citations::full);
        return new ReviewPage(
                sheet,
                views.stream()
                        .map(item -> row(item, warnings.of(item), register, leading.contains(item.id())))
                        .toList(),
                sheet.writtenHere()
                        ? WrittenLayout.of(
                                NoticePaper.of(sheet, views, register.host().orElse(null)), views)
                        : SourceLayout.of(sheet, views),
                Progress.of(views, from),
                panels(sheet, views, register, actor),
                warnings.all(),
                sheet.editable() ? BulkChoice.of(views) : List.of(),
                sheet.editable() ? history.last(id, actor).orElse(null) : null);
    }

    /** @throws NotFound if this person sees no such notice */
    NoticeSheet sheet(NoticeId id, Actor actor) {
        return notices.sheet(id, actor).orElseThrow(() -> new NotFound("notice " + id));
    }

    /** The unsettled item to go on with after this one. */
    @Nullable
    NoticeItemId next(NoticeId id, NoticeItemId after, Actor actor) {
        return notices.visible(id, actor) ? Progress.of(items.items(id), after).next() : null;
    }

    List<Panel> panels(NoticeSheet notice, List<ItemView> views, Register register, Actor actor) {
        var sheet = new ItemPanel.Sheet(
                notice.id(),
                notice.status(),
                views.stream()
                        .map(item -> item.facts(notice.id(), notice.status()))
                        .toList(),
                register);
        return contracts.stream()
                .map(contract -> Panel.load(contract, sheet, actor))
                .toList();
    }

    private ReviewRow row(ItemView item, List<Doubt> warnings, Register register, boolean introduces) {
        return new ReviewRow(
                item, citations.full(item.path()), UnitChip.of(item.units(), register), introduces, warnings);
    }
}
