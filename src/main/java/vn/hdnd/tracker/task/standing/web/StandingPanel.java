package vn.hdnd.tracker.task.standing.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.notice.TrackingPanel;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.task.standing.RoundQueries;
import vn.hdnd.tracker.task.standing.StandingNotice;

/** Lets the Office say before tracking how often units report on standing items. */
@Component
class StandingPanel implements TrackingPanel {

    private final RoundQueries queries;

    StandingPanel(RoundQueries queries) {
        this.queries = queries;
    }

    @Override
    public String fragment() {
        return "task/common-card :: card";
    }

    @Override
    public Optional<StandingNotice> load(NoticeId notice, Actor actor) {
        return queries.notice(notice, actor).filter(found -> found.items() > 0);
    }
}
