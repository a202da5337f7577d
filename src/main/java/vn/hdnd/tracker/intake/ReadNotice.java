package vn.hdnd.tracker.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A notice as it was read. Nothing of it is saved yet.
 *
 * @param text the extracted text in NFC; every offset counts its UTF-16 code units
 * @param accounted what the parts of the text were taken for; with {@code unaccounted} covers every character that is
 *     not blank, once
 * @param items flat, in document order; {@link ReadItem#parentPath()} makes it a tree
 * @param closing the last paragraph before the recipients, verbatim
 * @param origin how the text was come by
 */
public record ReadNotice(
        String text,
        List<AccountedSpan> accounted,
        List<UnaccountedSpan> unaccounted,
        ReadDocument document,
        ReadMeeting meeting,
        List<ReadItem> items,
        @Nullable String closing,
        List<ReadWarning> warnings,
        ReadingOrigin origin) {

    public ReadNotice {
        accounted = List.copyOf(accounted);
        unaccounted = List.copyOf(unaccounted);
        items = List.copyOf(items);
        warnings = List.copyOf(warnings);
    }

    /** The same, its text come by in this way. */
    public ReadNotice by(ReadingOrigin how) {
        return new ReadNotice(text, accounted, unaccounted, document, meeting, items, closing, warnings, how);
    }
}
