package vn.hdnd.tracker.intake.reading;

import java.util.regex.Pattern;

/** Tells headings without a number from paragraphs: a line of its own, a few words, no full stop. */
final class Headings {

    private static final int LONGEST = 110;
    private static final Pattern ENDED = Pattern.compile(".*(?:[.;!?…,]|\\./\\.)[\"”’)\\]]*", Pattern.DOTALL);
    /** "Đối với UBND xã:", "Về công tác giám sát:", "Đề nghị UBND thị xã:" */
    private static final Pattern NAMES = Canonical.pattern(
            "(?:đối với|về|giao|đề nghị|yêu cầu|phân công|trách nhiệm|nhiệm vụ|các nhiệm vụ|kết quả|những|một số|tồn tại|hạn chế|ưu điểm|khó khăn|giải pháp|phương hướng|công tác|lĩnh vực|phần|các|ubnd|ủy ban|ban|sở|phòng|văn phòng|thường trực|hđnd|công an|đảng ủy)\\b.*");

    private static final Pattern FULL_SENTENCE = Canonical.pattern(
            ".*\\b(?:như sau|sau đây|các nội dung(?: sau)?|nhiệm vụ sau|nội dung sau|cụ thể|thực hiện|tập trung|kết luận|yêu cầu các .*|gồm)\\s*:");

    private Headings() {}

    /** @param marksFollow whether the next paragraph begins with a dash, star or plus */
    static boolean is(String text, boolean marksFollow) {
        if (text.length() > LONGEST || ENDED.matcher(text).matches() || !Character.isLetter(text.charAt(0))) {
            return false;
        }
        var plain = Canonical.of(text);
        if (text.endsWith(":")) {
            return NAMES.matcher(plain).matches()
                    && !FULL_SENTENCE.matcher(plain).matches();
        }
        return Character.isUpperCase(text.charAt(0)) && (marksFollow || !Kinds.asks(text)) && !ItemTree.ordinal(text);
    }
}
