package vn.hdnd.tracker.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.ReadSignature;

/** The signature below a notice: capital lines with TM., TL., KT., TUQ. or Q. (Decree 30/2020, annex I), then a name. */
final class Signature {

    private static final Pattern CAPACITY = Pattern.compile(
            "\\*{0,2}(TM|T/M|TL|T/L|KT|K/T|TUQ|Q)\\s*\\.\\s*(?=\\p{Lu}).*|\\*{0,2}(T/M|T/L|K/T)\\s+(?=\\p{Lu}).*");
    /** "KT. CHỦ TỊCH PHÓ CHỦ TỊCH" on one line. */
    private static final Pattern DEPUTY = Pattern.compile("(?<=^KT\\. .{3,60})\\s+(?=PHÓ )");

    private static final Pattern SIGNED =
            Canonical.pattern("\\(?\\s*(?:đã\\s+)?ký(?:,?\\s*(?:tên|đóng dấu|ghi).*)?\\s*\\)?");
    private static final Pattern SIGNED_BEFORE =
            Pattern.compile("^\\(?(?:[Đđ]ã )?[Kk]ý\\)?\\s*:?\\s*(?=\\p{Lu}\\p{Ll})");
    private static final Pattern OFFICE = Pattern.compile(
            "(?:PHÓ )?(?:CHỦ TỊCH|CHỦ NHIỆM|TRƯỞNG BAN|TRƯỞNG ĐOÀN|CHÁNH VĂN PHÒNG|CHÁNH ÁN|VIỆN TRƯỞNG|GIÁM ĐỐC|BÍ THƯ)\\b.*",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final List<String> OFFICES = List.of(
            "Văn phòng",
            "Chủ tịch",
            "Chủ nhiệm",
            "Bộ trưởng",
            "Thủ tướng",
            "Giám đốc",
            "Bí thư",
            "Trưởng ban",
            "Hội đồng nhân dân",
            "Ủy ban nhân dân",
            "Thường trực",
            "Tổng giám đốc",
            "Trưởng phòng",
            "Hiệu trưởng",
            "Chính phủ");

    private final List<String> authority = new ArrayList<>();
    private @Nullable String name;
    /** Those who sign below or behind the first, each from another "TM." or another office on. */
    private final List<Signature> others = new ArrayList<>();

    /** Whether a signature begins with this line. */
    static boolean begins(String text) {
        return CAPACITY.matcher(text).matches() && authority(text);
    }

    /** Whether somebody's block begins with this line, be it only with the office: "CHỦ TỊCH". */
    static boolean beginsOffice(String text) {
        return begins(text) || OFFICE.matcher(text.replace("*", "")).matches() && authority(text);
    }

    /** Whether the line is all capitals, as the lines above a name are. */
    static boolean authority(String text) {
        var letters = text.chars().filter(Character::isLetter).count();
        return letters >= 4
                && text.chars().noneMatch(Character::isLowerCase)
                && text.chars().noneMatch(Character::isDigit)
                && text.length() < 90
                && Label.at(text) == null
                && !text.endsWith(":");
    }

    static boolean signed(String text) {
        return SIGNED.matcher(Canonical.of(text)).matches();
    }

    boolean takes(String text) {
        var last = others.isEmpty() ? this : others.get(others.size() - 1);
        if (last.belongs(text)) {
            return true;
        }
        if (last.complete() && beginsOffice(text)) {
            var next = new Signature();
            others.add(next);
            return next.belongs(text);
        }
        return false;
    }

    private boolean belongs(String text) {
        if (signed(text)) {
            return true;
        }
        if (name == null && !authority.isEmpty() && People.isNameInCapitals(text.replace("*", ""))) {
            name = text.replace("*", "").strip();
            return true;
        }
        if (name == null && authority(text)) {
            var lines = DEPUTY.split(text.replace("*", "").strip(), 2);
            authority.addAll(List.of(lines));
            return true;
        }
        var bare = SIGNED_BEFORE.matcher(text.replace("*", "").strip()).replaceFirst("");
        if (name == null && !authority.isEmpty() && People.isName(bare)) {
            name = bare;
            return true;
        }
        return false;
    }

    /** Nothing of it was read yet. */
    boolean empty() {
        return authority.isEmpty();
    }

    boolean complete() {
        return name != null;
    }

    ReadSignature read() {
        var capacities = new ArrayList<String>();
        for (var line : authority) {
            var capacity = CAPACITY.matcher(line);
            if (capacity.matches()) {
                var mark = capacity.group(1) != null ? capacity.group(1) : capacity.group(2);
                capacities.add(mark.replace("/", ""));
            }
        }
        var further =
                others.stream().filter(Signature::complete).map(Signature::read).toList();
        var position = authority.isEmpty() ? null : inOrdinaryLetters(authority.get(authority.size() - 1));
        return new ReadSignature(capacities, authority, name, name == null ? null : position, further);
    }

    private static String inOrdinaryLetters(String capitals) {
        var bare = Canonical.of(capitals.replaceFirst("^(?:TM|TL|KT|TUQ|Q)\\s*\\.\\s*", ""));
        for (var office : OFFICES) {
            bare = bare.replace(Canonical.of(office), office);
        }
        bare = bare.replaceAll("^phó ", "Phó ")
                .replaceAll("chánh ", "Chánh ")
                .replace("hđnd", "HĐND")
                .replace("ubnd", "UBND");
        bare = bare.replace("Phó Chủ tịch", "Phó Chủ tịch");
        return bare.isEmpty() ? bare : Character.toUpperCase(bare.charAt(0)) + bare.substring(1);
    }
}
