package vn.hdnd.tracker.attachment;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.util.Locale;
import vn.hdnd.tracker.shared.FileId;

/**
 * A stored file without its content.
 *
 * @param name cleaned, at most 200 characters
 * @param contentType as recognised from the content, not as declared by the browser
 * @param size in bytes
 */
public record StoredFileSummary(FileId id, String name, String contentType, long size, Instant uploadedAt) {

    /** The size for people: {@code 740 B}, {@code 12 KB}, {@code 2,4 MB}. */
    public String sizeText(Locale locale) {
        var symbols = DecimalFormatSymbols.getInstance(locale);
        if (size < 1024) {
            return size + " B";
        }
        if (size < 1024 * 1024) {
            return new DecimalFormat("0", symbols).format(size / 1024.0) + " KB";
        }
        return new DecimalFormat("0.#", symbols).format(size / (1024.0 * 1024.0)) + " MB";
    }
}
