package vn.hdnd.tracker.task;

import java.util.List;
import java.util.Optional;
import vn.hdnd.tracker.shared.NoticeId;

/** Where the past of old notices is kept until they are put into tracking. */
public interface PastResults {

    /** What was entered of a notice's past; empty if it is an ordinary notice. */
    Optional<List<PastResult>> of(NoticeId notice);
}
