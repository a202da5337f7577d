package vn.hdnd.tracker.intake.extraction;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the font of some letters says about them. Fonts of old encodings are known by their names: .VnTime is TCVN3,
 * .VnTimeH the same in capitals, VNI-Times VNI.
 *
 * @param encoding null for every other font
 * @param capitals shown as capitals, by the font or by its setting
 */
record Face(@Nullable LegacyEncoding encoding, boolean capitals) {

    static final Face PLAIN = new Face(null, false);

    /** What a PDF puts before the name of a font of which it holds a part. */
    private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");

    private static final Pattern STYLE =
            Pattern.compile("[,\\- ]?(?:bold|italic|regular|normal|mt|[,\\-]){1,20}$", Pattern.CASE_INSENSITIVE);

    static Face named(@Nullable String font) {
        var name = font == null ? "" : SUBSET.matcher(font.strip()).replaceFirst("");
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("vni-") || lower.startsWith("vni ")) {
            return new Face(LegacyEncoding.VNI, false);
        }
        return lower.startsWith(".vn")
                ? new Face(
                        LegacyEncoding.TCVN3,
                        STYLE.matcher(name).replaceFirst("").endsWith("H"))
                : PLAIN;
    }

    Face inCapitals(boolean also) {
        return also ? new Face(encoding, true) : this;
    }
}
