package vn.hdnd.tracker.document;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who signs, and by which right (Decree 30/2020, annex I, section II, 7).
 *
 * @param authority the lines above the name: "TM. THƯỜNG TRỰC HĐND", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"
 * @param name null while it is not known who signs
 */
public record SignatureBlock(
        List<String> authority, @Nullable String name) {

    public SignatureBlock {
        authority =
                authority.stream().map(line -> line.toUpperCase(Locale.ROOT)).toList();
    }
}
