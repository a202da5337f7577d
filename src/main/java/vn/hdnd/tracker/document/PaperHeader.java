package vn.hdnd.tracker.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The head of a paper: who issues it, its number, where and when (Decree 30/2020, annex I, section II, 1 to 4).
 *
 * @param superior the body that the issuer belongs to; null where it has none
 * @param issuer the body that issues the paper
 * @param number with symbol: 5/TB-HĐND; null while blank
 * @param symbol what stands behind the stroke while the number is blank: TB-HĐND
 * @param place where it is issued: Sông Trà; null where not known
 * @param issuedOn null while blank
 * @param subject of a letter, behind "V/v"; null on papers with a title
 */
public record PaperHeader(
        @Nullable String superior,
        String issuer,
        @Nullable String number,
        String symbol,
        @Nullable String place,
        @Nullable LocalDate issuedOn,
        @Nullable String subject) {

    private static final Pattern UNDER_TEN = Pattern.compile("^([1-9])(?=[^\\d])");
    /** A line that only says of which area the body above it is. */
    private static final Pattern AREA =
            Pattern.compile("^(?:TỈNH|THÀNH PHỐ|TP\\.?|THỊ XÃ|HUYỆN|QUẬN|PHƯỜNG|XÃ|THỊ TRẤN|ĐẶC KHU)\\s.*");

    private static final String BLANK_NUMBER = "        ";
    private static final String BLANK_DAY = "      ";

    public PaperHeader {
        superior = superior == null ? null : superior.toUpperCase(Locale.ROOT);
        issuer = issuer.toUpperCase(Locale.ROOT);
    }

    /**
     * The same with the lines of the left column as they stand on paper: the last names the issuer, unless it only goes on
     * with the area; the lines above it the superior.
     */
    public static PaperHeader of(
            List<String> issuerLines,
            @Nullable String number,
            String symbol,
            @Nullable String place,
            @Nullable LocalDate issuedOn) {
        var last = issuerLines.size() - 1;
        var from = last > 0
                        && AREA.matcher(issuerLines.get(last).toUpperCase(Locale.ROOT))
                                .matches()
                ? last - 1
                : last;
        var superior = from <= 0 ? null : String.join(" ", issuerLines.subList(0, from));
        var issuer = last < 0 ? "" : String.join(" ", issuerLines.subList(from, last + 1));
        return new PaperHeader(superior, issuer, number, symbol, place, issuedOn, null);
    }

    /** "Số: 05/TB-HĐND", below ten with a zero; with room for the number while it is blank. */
    public String numberLine() {
        return number == null
                ? "Số:" + BLANK_NUMBER + "/" + symbol
                : "Số: " + UNDER_TEN.matcher(number).replaceFirst("0$1");
    }

    /** "Sông Trà, ngày 05 tháng 02 năm 2026": days below ten and the first two months with a zero. */
    public String dateLine() {
        var where = place == null || place.isBlank() ? "Ngày " : place + ", ngày ";
        if (issuedOn == null) {
            return where + BLANK_DAY + " tháng " + BLANK_DAY + " năm " + BLANK_DAY;
        }
        return where + zero(issuedOn.getDayOfMonth(), 9) + " tháng " + zero(issuedOn.getMonthValue(), 2) + " năm "
                + issuedOn.getYear();
    }

    private static String zero(int number, int upTo) {
        return number <= upTo ? "0" + number : String.valueOf(number);
    }
}
