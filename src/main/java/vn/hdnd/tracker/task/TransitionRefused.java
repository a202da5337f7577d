package vn.hdnd.tracker.task;

import java.io.Serial;
import vn.hdnd.tracker.shared.Refused;

/** An action that is not possible in the assignment's status, or not for this person, and why. Nothing was changed. */
public class TransitionRefused extends Refused {

    @Serial
    private static final long serialVersionUID = 1L;

    TransitionRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
