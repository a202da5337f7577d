package vn.hdnd.tracker.intake;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a notice from a file or from pasted text. Deterministic; saves nothing. */
@Component
public class NoticeReader {

    /** The largest file that is read, in bytes. */
    public static final long LIMIT = 25L * 1024 * 1024;

    /**
     * Reads a file, recognised by its content.
     *
     * @param fileName what the file was called, for telling a wrong ending; null where unknown
     * @throws UnreadableNotice where no notice can be read from it
     */
    public ReadNotice read(byte[] content, @Nullable String fileName) {
        throw new UnreadableNotice(UnreadableNotice.Reason.UNSUPPORTED);
    }

    /**
     * Reads pasted text.
     *
     * @throws UnreadableNotice where it is empty, too long or marked secret
     */
    public ReadNotice read(String pasted) {
        throw new UnreadableNotice(UnreadableNotice.Reason.EMPTY);
    }
}
