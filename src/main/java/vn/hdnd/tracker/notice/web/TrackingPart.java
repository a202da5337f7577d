package vn.hdnd.tracker.notice.web;

import java.util.List;
import java.util.stream.Stream;
import vn.hdnd.tracker.notice.TrackingPanel;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeId;

/** What another module shows on the page before tracking. */
public record TrackingPart(String template, String fragment, Object shown) {

    static List<TrackingPart> load(List<TrackingPanel> panels, NoticeId notice, Actor actor) {
        return panels.stream()
                .flatMap(panel -> panel.load(notice, actor).stream().map(shown -> of(panel, shown)))
                .toList();
    }

    private static TrackingPart of(TrackingPanel panel, Object shown) {
        var named =
                Stream.of(panel.fragment().split("::", 2)).map(String::strip).toList();
        return new TrackingPart(named.get(0), named.get(1), shown);
    }
}
