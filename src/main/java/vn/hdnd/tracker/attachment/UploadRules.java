package vn.hdnd.tracker.attachment;

import java.time.Duration;

/** The limits of uploads, in one place. Refusals name them. */
public final class UploadRules {

    /** Megabytes (1,048,576 bytes each) that one file may have. */
    public static final int MAX_FILE_MEGABYTES = 25;

    public static final long MAX_FILE_BYTES = MAX_FILE_MEGABYTES * 1024L * 1024L;

    /** Files that one report, or one notice, may carry. */
    public static final int MAX_FILES = 20;

    /** Files of one account that may wait for their form to be sent. */
    public static final int MAX_WAITING = 100;

    /** A file whose form was not sent within this time is removed. */
    public static final Duration WAITING_TIME = Duration.ofHours(24);

    private UploadRules() {}
}
