package vn.hdnd.tracker.notice;

import java.util.List;
import vn.hdnd.tracker.shared.NoticeId;

/** Says beforehand what would end with a notice. */
public interface EndingEffects {

    /** Sentences for the head of the Office; none where nothing ends. */
    List<Effect> effects(NoticeId notice);

    /** @param messageKey of a sentence that {@code arguments} fill */
    record Effect(String messageKey, List<Object> arguments) {

        public Effect {
            arguments = List.copyOf(arguments);
        }
    }
}
