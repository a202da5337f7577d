package vn.hdnd.tracker.task.repeats;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.notice.TrackingCheck;
import vn.hdnd.tracker.shared.NoticeId;

/** Before tracking: new tasks that look like ones in progress are shown, joined ones that have ended stand in the way. */
@Component
class RepeatsCheck implements TrackingCheck {

    private final RepeatQueries queries;

    RepeatsCheck(RepeatQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Finding> findings(NoticeId notice) {
        var ended = queries.ended(notice).stream()
                .map(found -> new Finding(true, found.path(), "task.finding.repeatEnded", List.of(found.code())));
        var doubled = queries.doubled(notice).stream()
                .map(found ->
                        new Finding(false, found.path(), "task.finding.doubled", List.of(found.title(), found.code())));
        return Stream.concat(ended, doubled).toList();
    }
}
