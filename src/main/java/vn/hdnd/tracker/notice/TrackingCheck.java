package vn.hdnd.tracker.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.NoticeId;

/** Says before tracking what the head of the Office should know, or what stands in the way. */
public interface TrackingCheck {

    List<Finding> findings(NoticeId notice);

    /**
     * @param blocking tracking is refused while it stands
     * @param path of the item that it concerns
     */
    record Finding(boolean blocking, @Nullable String path, String messageKey, List<Object> arguments) {}
}
