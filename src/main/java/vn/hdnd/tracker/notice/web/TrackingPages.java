package vn.hdnd.tracker.notice.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.notice.Citations;
import vn.hdnd.tracker.notice.ItemQueries;
import vn.hdnd.tracker.notice.ItemView;
import vn.hdnd.tracker.notice.NoticeTracking;
import vn.hdnd.tracker.notice.Settlement;
import vn.hdnd.tracker.notice.TrackingCheck.Finding;
import vn.hdnd.tracker.notice.TrackingPanel;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeId;

/** Reads what a notice's tracking would do. */
@Component
class TrackingPages {

    private final ReviewPages pages;
    private final ItemQueries items;
    private final NoticeTracking tracking;
    private final Citations citations;
    private final Labels labels;
    private final List<TrackingPanel> panels;

    TrackingPages(
            ReviewPages pages,
            ItemQueries items,
            NoticeTracking tracking,
            Citations citations,
            Labels labels,
            List<TrackingPanel> panels) {
        this.pages = pages;
        this.items = items;
        this.tracking = tracking;
        this.citations = citations;
        this.labels = labels;
        this.panels = panels;
    }

    @Transactional(readOnly = true)
    TrackingPage load(NoticeId id, Actor actor) {
        var notice = pages.sheet(id, actor);
        var views = items.items(id);
        var findings = tracking.findings(id);
        return new TrackingPage(
                notice,
                count(views, Settlement.TASKS),
                count(views, Settlement.STANDING),
                count(views, Settlement.NONE),
                views.stream().filter(ItemView::unsettled).toList(),
                lines(findings, true, views),
                lines(findings, false, views),
                TrackingPart.load(panels, id, actor));
    }

    private static int count(List<ItemView> items, Settlement settlement) {
        return (int)
                items.stream().filter(item -> item.settlement() == settlement).count();
    }

    private List<TrackingPage.Line> lines(List<Finding> findings, boolean blocking, List<ItemView> items) {
        return findings.stream()
                .filter(finding -> finding.blocking() == blocking)
                .map(finding -> new TrackingPage.Line(
                        labels.say(finding.messageKey(), finding.arguments().toArray()),
                        items.stream()
                                .filter(item -> item.path().equals(finding.path()))
                                .findFirst()
                                .map(ItemView::id)
                                .orElse(null),
                        finding.path() == null || finding.path().isEmpty() ? null : citations.full(finding.path())))
                .toList();
    }
}
