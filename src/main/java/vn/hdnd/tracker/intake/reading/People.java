package vn.hdnd.tracker.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.ReadPerson;

/** Persons with their offices, as notices name them: "đồng chí Lê Văn An - Tỉnh ủy viên, Chủ tịch HĐND thị xã". */
final class People {

    private static final String SYLLABLE = "\\p{Lu}\\p{Ll}*+";
    private static final Pattern NAME = Pattern.compile(SYLLABLE + "(?: " + SYLLABLE + "(?!\\p{L})){1,5}");
    private static final Pattern LAST_NAME =
            Pattern.compile("(?<![\\p{L}])(" + SYLLABLE + ")(?: " + SYLLABLE + "){1,4}$");
    private static final Set<String> SURNAMES = Set.copyOf(List.of(
            ("Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý An Âu Bạch Bành Bế Cao Cát Cấn Châu Chu Chử "
                            + "Cù Diệp Doãn Đàm Đào Đậu Điểu Điền Đinh Đoàn Đồng Giang Giàng Giáp H' Hà Hạ Hầu Hoa Hứa Hùng Hy K' Kha Khà Khổng Khuất "
                            + "Khúc Kiều Kim La Lã Lại Lâm Lầu Lò Lỗ Lộc Luân Lục Lưu Lương Ma Mã Mạc Mai Man Mạnh Mẫn Mùa Nghiêm Ngụy Nhan Nhữ Ninh Nông Ong "
                            + "Ông Phí Phó Phùng Phương Quách Quản Quàng Rơ Sầm Sùng Tạ Tăng Tào Tất Thạch Thái Thân Thào Thẩm Thiều Tiêu Tô Tôn Tòng "
                            + "Tống Trang Triệu Trịnh Trưng Trương Từ Ty Tường Ứng Văn Vàng Vi Viên Vương Vừ Xa")
                    .split(" ")));
    private static final Set<String> OFFICES = Set.of(
            "Phó", "Chủ", "Trưởng", "Bí", "Giám", "Chánh", "Ủy", "Uỷ", "Tổ", "Thường", "Thủ", "Bộ", "Lãnh", "Đại",
            "Tỉnh", "Thị", "Thành", "Huyện", "Ban", "Hội", "Văn", "Quyền");
    private static final Pattern OFFICE_WORD = Canonical.pattern(
            "[^\\p{L} ]|\\b(?:CHỦ|TỊCH|TRƯỞNG|PHÓ|PHÒNG|BAN|CHÁNH|GIÁM|ĐỐC|THƯ|VIÊN|HĐND|UBND|ỦY|TỈNH|XÃ|PHƯỜNG|ĐOÀN|TRỰC)\\b");
    private static final Pattern ADDRESSED = Pattern.compile("(?:[Đđ]ồng chí:?|Đ/c|đ/c|Ông|ông|Bà|bà)\\s+$");

    private static final Pattern PLACE =
            Canonical.pattern("(?:thành phố|tỉnh|huyện|quận|thị xã|phường|xã|thị trấn|đường|cầu|tp\\.?)\\s+$");
    private static final Pattern OFFICE_OF_PLACE = Canonical.pattern(
            "(?:chủ tịch|bí thư|trưởng ban|chánh văn phòng|giám đốc)[^,.;:]{0,30}(?:thành phố|tỉnh|huyện|quận|thị xã|phường|xã|thị trấn)\\s+$");

    private People() {}

    /** Whether a whole line is nothing but somebody's name. */
    static boolean isName(String line) {
        var bare = line.replaceAll("^(?:ThS|TS|PGS|GS|BS|KS)\\.\\s*", "").strip();
        return NAME.matcher(bare).matches() && !OFFICES.contains(bare.split(" ")[0]) && bare.split(" ").length <= 6;
    }

    /** "NGUYỄN VĂN AN": a surname first, and no word of an office. */
    static boolean isNameInCapitals(String line) {
        var words = line.strip().split(" ");
        return words.length >= 2
                && words.length <= 5
                && line.chars().noneMatch(Character::isLowerCase)
                && SURNAMES.contains(words[0].charAt(0) + words[0].substring(1).toLowerCase(java.util.Locale.ROOT))
                && !OFFICE_WORD.matcher(line).find();
    }

    /** The name that begins at this place, or null. */
    static @Nullable String nameAt(String text, int at) {
        var name = NAME.matcher(text).region(at, text.length());
        if (!name.lookingAt()) {
            return null;
        }
        var first = name.group().split(" ")[0];
        return OFFICES.contains(first) && !SURNAMES.contains(first)
                        || name.group().startsWith("Phó ")
                ? null
                : name.group();
    }

    /** Whether a text ends in somebody's name. */
    static boolean namedLast(String text) {
        var tail = text.substring(Math.max(0, text.length() - 40));
        var last = LAST_NAME.matcher(tail);
        return last.find() && SURNAMES.contains(last.group(1));
    }

    /** Persons of a stretch of text, in order, each once. */
    static List<ReadPerson> in(String text) {
        var found = new ArrayList<ReadPerson>();
        var at = 0;
        while (at < text.length()) {
            var begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            var name = begins && Character.isUpperCase(text.charAt(at)) ? nameAt(text, at) : null;
            if (name == null) {
                at++;
                continue;
            }
            if (!person(text, at, name)) {
                at += placeBefore(text, at) ? name.length() : 1;
                continue;
            }
            var end = at + name.length();
            var person = new ReadPerson(name, position(text, at, end));
            if (found.stream().noneMatch(known -> known.name().equals(name))) {
                found.add(person);
            }
            at = end;
        }
        return found;
    }

    private static boolean person(String text, int at, String name) {
        var syllables = name.split(" ");
        return addressedBefore(text, at)
                || SURNAMES.contains(syllables[0])
                        && syllables.length <= 5
                        && (!placeBefore(text, at) || officeOfPlaceBefore(text, at) && !name.equals("Hồ Chí Minh"));
    }

    /** "thành phố Hồ Chí Minh" names nobody. */
    private static boolean placeBefore(String text, int at) {
        return PLACE.matcher(Canonical.of(text.substring(Math.max(0, at - 16), at)))
                .find();
    }

    /** "Chủ tịch UBND thành phố Bùi Văn An" does. */
    private static boolean officeOfPlaceBefore(String text, int at) {
        return OFFICE_OF_PLACE
                .matcher(Canonical.of(text.substring(Math.max(0, at - 60), at)))
                .find();
    }

    private static boolean addressedBefore(String text, int at) {
        return ADDRESSED.matcher(text.substring(Math.max(0, at - 14), at)).find();
    }

    /** The office behind the name ("- Bí thư Thị ủy, …"), else the one before it ("Phó Thủ tướng Chính phủ …"). */
    private static @Nullable String position(String text, int start, int end) {
        var behind = text.substring(end, Math.min(text.length(), end + 300));
        if (behind.matches("(?s)\\s*[-–,(].*")) {
            var from = behind.replaceFirst("^\\s*[-–,(]\\s*", "");
            var stop = Pattern.compile(
                            "\\s+và\\s+(?:các\\s+)?(?:đồng chí|ông|bà)|,\\s*(?:Thường trực |HĐND |UBND |Ban |Văn phòng )[^,;.]{0,60}?\\s(?:tổ chức|họp|tiến hành)\\b|\\s+[-–]\\s*[Cc]hủ trì|[;:.)]|,?\\s+(?:đã\\s+)?(?:chủ trì|kết luận|thay mặt|có ý kiến|phát biểu)|,\\s*(?:các\\s+)?(?:đồng chí|đ/c|ông|bà)\\b")
                    .matcher(from);
            var office = (stop.find() ? from.substring(0, stop.start()) : from).strip();
            if (!office.isEmpty() && Character.isUpperCase(office.charAt(0)) && office.length() < 160) {
                return office.replaceAll("[,\\s]+$", "");
            }
        }
        var before = Pattern.compile(
                        "((?:Phó |Quyền )?(?:Thủ tướng|Chủ tịch|Bộ trưởng|Bí thư|Giám đốc|Trưởng|Chánh|Chủ nhiệm)[^,.;:]*?)\\s*$")
                .matcher(text.substring(Math.max(0, start - 90), start));
        return before.find() ? before.group(1).strip() : null;
    }
}
