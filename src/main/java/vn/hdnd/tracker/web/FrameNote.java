package vn.hdnd.tracker.web;

import java.util.Optional;

/** A remark at the foot of every page, such as that the data are a sample. */
@FunctionalInterface
public interface FrameNote {

    /** Message key of the remark, if there is one to make now. */
    Optional<String> messageKey();
}
