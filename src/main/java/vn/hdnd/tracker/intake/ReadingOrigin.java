package vn.hdnd.tracker.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the text of a notice was come by.
 *
 * @param method where the letters are from
 * @param encoding the old Vietnamese encoding that the text, or a part of it, was converted from: {@code TCVN3},
 *     {@code VNI}, {@code VISCII}, {@code WINDOWS-1258}; null where none was
 * @param pagesWithoutText numbers, from 1, of the pages that hold a picture and no text, and were not read
 */
public record ReadingOrigin(Method method, @Nullable String encoding, List<Integer> pagesWithoutText) {

    /** Letters that the file itself holds, every page of it. */
    public static final ReadingOrigin PLAIN = new ReadingOrigin(Method.TEXT, null, List.of());

    public ReadingOrigin {
        pagesWithoutText = List.copyOf(pagesWithoutText);
    }

    /** Where the letters are from. */
    public enum Method {
        /** From the file or the clipboard. */
        TEXT,
        /** Recognised on pictures of pages, at least in part: every letter wants to be compared with the paper. */
        OCR
    }

    /** The same, and the encoding as found by whoever looked last. */
    public ReadingOrigin convertedFrom(@Nullable String found) {
        return found == null ? this : new ReadingOrigin(method, found, pagesWithoutText);
    }
}
