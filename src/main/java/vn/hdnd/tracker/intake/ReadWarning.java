package vn.hdnd.tracker.intake;

import org.jspecify.annotations.Nullable;

/**
 * Something that the text does not settle and a person must.
 *
 * @param path the item, {@code closing}, or null where it concerns the paper itself
 * @param asWritten the words in question
 */
public record ReadWarning(Code code, @Nullable String path, String asWritten) {

    /** Path of a warning about the closing paragraph. */
    public static final String CLOSING = "closing";

    /** What is wrong. */
    public enum Code {
        /** A day that no calendar has: 31.11. */
        IMPOSSIBLE_DATE,
        /** A day and month, and nothing that gives the year. */
        YEAR_MISSING,
        /** Counted from a day that the paper leaves blank. */
        ANCHOR_MISSING,
        /** The closing paragraph binds somebody, where no item does. */
        DUTY_IN_CLOSING
    }
}
