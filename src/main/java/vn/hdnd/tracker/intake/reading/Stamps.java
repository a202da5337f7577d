package vn.hdnd.tracker.intake.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What software for digital signatures prints on a page: by whom, from where and when it was signed. */
final class Stamps {

    private static final int SHORT = 70;
    private static final Pattern BEGINS = Canonical.pattern(
            "(?:người ký|ký bởi|(?:được )?ký (?:số|điện tử) (?:bởi|bằng)|digitally signed by|signature not verified|signature valid|chữ ký số)\\b\\s*:?.*");
    private static final Pattern GOES_ON = Canonical.pattern(
            "(?:e-?mail|cơ quan|tổ chức|đơn vị|chức vụ|ngày ký|thời gian ký|giờ ký|date|reason|location|lý do|địa điểm|dn|cn|ou)\\s*[:=].*"
                    + "|(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|\\d{4}[./-]\\d{1,2}[./-]\\d{1,2})\\s+\\d{1,2}:\\d{2}.*");

    private Stamps() {}

    static Set<Line> in(List<Line> lines) {
        var found = new HashSet<Line>();
        var open = false;
        for (var i = 0; i < lines.size(); i++) {
            open = begins(lines.get(i)) || open && (goesOn(lines, i) || goesOn(lines, i + 1) && wraps(lines, i));
            if (open) {
                found.add(lines.get(i));
            }
        }
        return found;
    }

    private static boolean begins(Line line) {
        return BEGINS.matcher(Canonical.of(start(line))).matches();
    }

    private static boolean goesOn(List<Line> lines, int at) {
        return at < lines.size()
                && GOES_ON.matcher(Canonical.of(start(lines.get(at)))).matches();
    }

    /** "Cơ quan: Văn phòng HĐND⏎tỉnh An Giang": the rest of an entry, another one behind it. */
    private static boolean wraps(List<Line> lines, int at) {
        return lines.get(at).text().length() < SHORT && Label.at(lines.get(at).text()) == null;
    }

    private static String start(Line line) {
        return line.text().substring(0, Math.min(SHORT, line.text().length()));
    }
}
