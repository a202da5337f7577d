package vn.hdnd.tracker.intake.reading;

import java.util.regex.Pattern;

/** Where proper names end: of ministries, departments and centres, and of places. */
final class ProperNames {

    private static final Pattern FIELD = Canonical.pattern(Vocabulary.FIELDS + "\\b");
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,8}(?:\\s*[&-]\\s*\\p{Lu}{2,6}){0,6}\\b");
    private static final Pattern COLON = Canonical.pattern("\\s*:?\\s*");
    private static final Pattern CAPITAL_WORD = Pattern.compile(
            "\\p{Lu}\\p{Ll}*(?:\\s(?!(?:và|hoặc|với|chủ|phối|thực|để|có|là|rà|tổ|tham|khẩn|tiếp|tăng|cần|sớm|tập|trình|báo|đã|trong|về|được|phải|chỉ|theo|xây|kiểm|đẩy|nghiên|hướng|hoàn|đề|bố|cung|gửi|lập|xử|khu|trên|làm|từ|tại|tháo|rút|chịu)\\s)\\p{Ll}{2,}(?=[\\s,;.:]|$))?"
                    + "(?:(?:\\s*[-–]\\s*|\\s+và\\s+|\\s+)(?=\\p{Lu}\\p{Ll}))?");
    private static final Pattern PLACE = Pattern.compile(
            "(?:\\s+(?!Ban\\b|Thường\\b|Chủ\\b|Ủy\\b)\\p{Lu}[\\p{Ll}’']*){1,4}|\\s+(?:số\\s+)?\\d{1,2}(?![\\d/.])");

    private final String text;
    private final String plain;

    ProperNames(String text, String plain) {
        this.text = text;
        this.plain = plain;
    }

    /** Where the proper name of a ministry, department or centre ends that begins behind {@code at}; else {@code at}. */
    int ofAgency(int at) {
        var colon = COLON.matcher(plain).region(at, plain.length());
        var from = colon.lookingAt() ? colon.end() : at;
        if (from >= text.length() || from == at && at > 0 && Character.isLetter(text.charAt(at - 1))) {
            return at;
        }
        if (colon.group().contains(":") && tells(from)) {
            return at;
        }
        var field = FIELD.matcher(plain).region(from, plain.length());
        if (field.lookingAt() && Character.isUpperCase(text.charAt(from))) {
            return field.end();
        }
        var abbreviation = ABBREVIATION.matcher(text).region(from, text.length());
        if (abbreviation.lookingAt() && !namesBody(abbreviation.group())) {
            return abbreviation.end();
        }
        return Character.isUpperCase(text.charAt(from)) ? capitalWords(from) : at;
    }

    /** Where the name of a place ends that stands behind its type; else {@code at}. */
    int ofPlace(int at) {
        var name = PLACE.matcher(text).region(Math.min(at, text.length()), text.length());
        return name.lookingAt() ? name.end() : at;
    }

    /** An unknown name: a capital syllable with the small one that makes a word of it, again and again. */
    private int capitalWords(int from) {
        var at = from;
        for (var i = 0; i < 5; i++) {
            var found = CAPITAL_WORD.matcher(text).region(at, text.length());
            if (!found.lookingAt()) {
                break;
            }
            at = found.end();
        }
        while (at > from && !Character.isLetterOrDigit(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** What begins here is told to somebody, and no name. */
    private boolean tells(int from) {
        return Verbs.BARE.matcher(plain).region(from, plain.length()).lookingAt()
                || Verbs.ASSIGN.matcher(plain).region(from, plain.length()).lookingAt();
    }

    private static boolean namesBody(String abbreviation) {
        return abbreviation.matches("(?:HĐND|UBND|MTTQ|UBMTTQ|UBMTTQVN).*");
    }
}
