package vn.hdnd.tracker.intake;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.intake.extraction.TextExtraction;
import vn.hdnd.tracker.intake.reading.NoticeParser;

/** Reads a notice from a file or from pasted text. Deterministic; saves nothing. */
@Component
public class NoticeReader {

    /** The largest file that is read, in bytes. */
    public static final long LIMIT = TextExtraction.LIMIT;

    /**
     * Reads a file, recognised by its content.
     *
     * @param fileName what the file was called, for telling a wrong ending; null where unknown
     * @throws UnreadableNotice where no notice can be read from it
     */
    public ReadNotice read(byte[] content, @Nullable String fileName) {
        return parse(TextExtraction.of(content, fileName));
    }

    /**
     * Reads pasted text.
     *
     * @throws UnreadableNotice where it is empty, too long or marked secret
     */
    public ReadNotice read(String pasted) {
        return parse(TextExtraction.ofPasted(pasted));
    }

    private ReadNotice parse(String text) {
        return new NoticeParser(UnitLookup.NONE).read(text);
    }
}
