package vn.hdnd.tracker.intake.reading;

import java.util.List;

/** Numbers written in words, as far as days, months, years and counts need them. Canonical spelling. */
final class NumberWords {

    private static final String UNITS = "một|mốt|hai|ba|bốn|tư|năm|lăm|nhăm|sáu|bảy|tám|chín";

    /** One to ninety-nine. */
    static final String NUMBER =
            "(?:(?:(?:hai|ba|bốn|năm|sáu|bảy|tám|chín) mươi|mười)(?: (?:" + UNITS + "))?|(?:" + UNITS + "))(?!\\p{L})";

    /** One to twelve. Giêng and chạp are months of the moon and settle no day. */
    static final String MONTH = "(?:mười (?:một|hai)|một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười)(?!\\p{L})";

    static final String YEAR = "hai (?:nghìn|ngàn)(?: không trăm)?(?: (?:linh|lẻ))? " + NUMBER;

    private static final List<String> DIGITS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");

    private NumberWords() {}

    /** The value of digits or of words that one of the patterns found. */
    static int of(String written) {
        var words = written.strip();
        if (Character.isDigit(words.charAt(0))) {
            return Integer.parseInt(words);
        }
        var sum = 0;
        for (var word : words.split("\\s+")) {
            switch (word) {
                case "nghìn", "ngàn" -> sum *= 1000;
                case "trăm", "linh", "lẻ" -> {}
                case "mươi" -> sum = sum - sum % 10 + sum % 10 * 10;
                case "mười" -> sum += 10;
                default -> sum += digit(word);
            }
        }
        return sum;
    }

    private static int digit(String word) {
        return switch (word) {
            case "mốt" -> 1;
            case "tư" -> 4;
            case "lăm", "nhăm" -> 5;
            default -> Math.max(0, DIGITS.indexOf(word));
        };
    }
}
