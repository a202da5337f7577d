package vn.hdnd.tracker.intake.reading;

import static vn.hdnd.tracker.organization.UnitKind.COUNCIL_COMMITTEE;
import static vn.hdnd.tracker.organization.UnitKind.DELEGATE_GROUP;
import static vn.hdnd.tracker.organization.UnitKind.DEPARTMENT;
import static vn.hdnd.tracker.organization.UnitKind.FATHERLAND_FRONT;
import static vn.hdnd.tracker.organization.UnitKind.OFFICE;
import static vn.hdnd.tracker.organization.UnitKind.OTHER;
import static vn.hdnd.tracker.organization.UnitKind.PARTY_BODY;
import static vn.hdnd.tracker.organization.UnitKind.PEOPLES_COMMITTEE;
import static vn.hdnd.tracker.organization.UnitKind.STANDING_COMMITTEE;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.organization.UnitKind;

/**
 * The bodies that notices name, by their head nouns. Canonical spelling; the first match counts.
 *
 * <p>The Front is {@link UnitKind#FATHERLAND_FRONT}; unions and associations (Liên đoàn Lao động, Hội Nông dân, Đoàn
 * Thanh niên), courts, procuracies, schools, hospitals, enterprises, investors and villages are {@link UnitKind#OTHER}.
 * Police, military command, inspectorate, tax, treasury, social insurance, project boards and centres answer like a
 * department and are {@link UnitKind#DEPARTMENT}.
 */
final class Bodies {

    private static final String COUNCIL = "(?:hđnd|hội đồng nhân dân)";
    private static final String EXECUTIVE = "(?:ubnd|ủy ban nhân dân)";

    /** The committees of a council. */
    private static final String COMMITTEES =
            "(?:pháp chế|kinh tế\\s*[-–]\\s*xã hội|kt\\s*[-–]\\s*xh|ktxh|kinh tế\\s*[-–]\\s*ngân sách"
                    + "|kinh tế và ngân sách|kt\\s*[-–]\\s*ns|ktns|kinh tế|ngân sách|văn hóa\\s*[-–]\\s*xã hội|vh\\s*[-–]\\s*xh|vhxh|văn hóa và xã hội|dân tộc|đô thị)";

    /**
     * A body by its words.
     *
     * @param area the area that its level follows where none is named; null for the host's own
     * @param capital whether it begins with a capital wherever it is meant as a body
     */
    record Term(UnitKind kind, Pattern words, @Nullable String area, boolean capital) {}

    static final List<Term> ALL = List.of(
            named(
                    PARTY_BODY,
                    "(?:(?:thường trực|ban thường vụ|btv|ban chấp hành|văn phòng|ủy ban kiểm tra)\\s+)?(?:tỉnh|thành|thị|huyện|quận|đảng)\\s+ủy"),
            named(PARTY_BODY, "ban (?:tuyên giáo(?: và dân vận)?|tổ chức|dân vận|nội chính)|ủy ban kiểm tra"),
            anyCase(
                    FATHERLAND_FRONT,
                    "(?:(?:ban thường trực|btt)\\s+)?(?:ủy ban\\s+|ub\\s*)?(?:mttq|mặt trận tổ quốc|mặt trận tq)\\s*(?:vn|việt nam)?"),
            anyCase(
                    DELEGATE_GROUP,
                    "tổ\\s+(?:đại biểu|đb)(?:\\s+" + COUNCIL + ")?(?:\\s+(?:ứng cử )?(?:số\\s+)?\\d{1,2}\\b)?"),
            anyCase(DELEGATE_GROUP, "(?:vị\\s+)?đại biểu\\s+" + COUNCIL),
            anyCase(
                    OFFICE,
                    "(?:văn phòng|vp)\\s+(?:đoàn đ(?:bqh|ại biểu quốc hội)\\s*(?:và|,|-|–|&)\\s*" + COUNCIL + "|"
                            + COUNCIL + "(?:\\s*(?:và|,|-|–|&)\\s*" + EXECUTIVE + ")?|" + EXECUTIVE
                            + "(?:\\s*(?:và|&)\\s*" + COUNCIL + ")?|chính phủ|quốc hội)"),
            anyCase(DEPARTMENT, "văn phòng (?:đăng ký|điều phối)(?: [\\p{L} ]{2,20}?(?=,|;|\\.|$))?"),
            named(OFFICE, "văn phòng"),
            anyCase(COUNCIL_COMMITTEE, "ban\\s+(?:của\\s+)?" + COUNCIL + "|bpc|bktxh|bktns|bvhxh"),
            anyCase(COUNCIL_COMMITTEE, "ban\\s+" + COMMITTEES + "\\s+(?:của\\s+)?" + COUNCIL),
            named(COUNCIL_COMMITTEE, "ban\\s+" + COMMITTEES),
            named(
                    COUNCIL_COMMITTEE,
                    "ban(?=\\s*(?:[,.;:]|$|\\s(?:tăng|tiếp|chủ|phối|theo|rà|và|nghiên|thẩm|khẩn|tổ|thực|tham|sau|cần|giám|xây|đề|tập|căn|đẩy|có|báo|nâng)\\b))"),
            anyCase(STANDING_COMMITTEE, "(?:thường trực|tt\\.?)\\s+" + COUNCIL),
            named(STANDING_COMMITTEE, "thường trực(?=\\s*(?:,|và\\b|$|-|cần\\b|:))"),
            named(STANDING_COMMITTEE, COUNCIL),
            anyCase(PEOPLES_COMMITTEE, EXECUTIVE),
            anyCase(PEOPLES_COMMITTEE, "chính quyền(?= (?:địa phương|các (?:xã|phường|địa phương|cấp)|cơ sở|cấp xã))"),
            new Term(
                    DEPARTMENT,
                    Canonical.pattern(
                            "sở,?\\s+(?:ban,?\\s+)?ngành(?:,\\s*đoàn thể)?|ban,\\s+sở,\\s+ngành|(?<!trụ |cơ |công )sở(?=[ :,;.]|$)"),
                    "tỉnh",
                    false),
            new Term(
                    DEPARTMENT,
                    Canonical.pattern(
                            "bộ,\\s*(?:cơ quan(?: ngang bộ)?(?:,\\s*(?:cơ quan )?(?:thuộc chính phủ|liên quan))?|ban,\\s*ngành|ngành)|cơ quan ngang bộ(?:,\\s*cơ quan thuộc chính phủ)?|bộ(?=\\s*:)|bộ(?= \\p{L})(?! (?:chỉ huy|phận|máy|chỉ số|tiêu chí|thủ tục|luật|đội|đề))"),
                    "trung ương",
                    false),
            new Term(
                    DEPARTMENT,
                    Canonical.pattern(
                            "ngân hàng nhà nước(?: việt nam)?|thanh tra chính phủ|tổng cục|kiểm toán nhà nước"),
                    "trung ương",
                    false),
            anyCase(
                    DEPARTMENT,
                    "ban (?:quản lý|qlda|qlkkt|chỉ huy|chỉ đạo|tiếp công dân|quản trị)(?: (?:các )?(?:dự án|khu kinh tế|khu công nghiệp|quân sự|phòng thủ dân sự))?(?: đầu tư(?: xây dựng)?)?"),
            anyCase(
                    DEPARTMENT,
                    "(?:bộ )?(?:ban )?chỉ huy (?:quân sự|bộ đội biên phòng)|bchqs|công an|thanh tra(?!\\s+(?:việc|các|trách nhiệm|kiểm|,))|kho bạc(?: nhà nước)?|kbnn|bảo hiểm xã hội|bhxh|chi cục|cục|hạt kiểm lâm|đội quản lý thị trường|đội qltt|thuế cơ sở(?:\\s+\\d{1,2})?|thuế(?= (?:khu vực|tỉnh|thị xã|thành phố))|trung tâm|ttyt|đài (?:phát thanh|truyền thanh)[\\p{L} -]{0,24}|đồn biên phòng"),
            anyCase(
                    OTHER,
                    "tòa án(?: nhân dân)?|tand|viện kiểm sát(?: nhân dân)?|vksnd|vks|đoàn đ(?:bqh|ại biểu quốc hội)|liên đoàn lao động|lđlđ|công đoàn(?= (?:các|cơ|ngành|viên chức|tỉnh|thị))|đoàn (?:thanh niên|tncs)(?: cộng sản)?(?: hồ chí minh| hcm)?|(?:tỉnh|thành|thị|huyện) đoàn"
                            + "|hội (?:liên hiệp phụ nữ|lhpn|phụ nữ|nông dân|cựu chiến binh|ccb|chữ thập đỏ|người cao tuổi|khuyến học|doanh nghiệp|luật gia)(?: việt nam)?"
                            + "|chủ đầu tư|tổng công ty|tập đoàn|công ty|doanh nghiệp|nhà đầu tư|nhà thầu|hợp tác xã|ngân hàng (?:chính sách xã hội|nông nghiệp)|điện lực|bệnh viện|trường (?:đại học|cao đẳng|chính trị|thpt|thcs|tiểu học|mầm non)|tổ dân phố|khu phố|thôn(?=,|;| và| cần| phải|\\s+\\p{L}+)"),
            anyCase(
                    DEPARTMENT,
                    "phòng,?\\s+(?:ban,?\\s+)?(?:ngành|chuyên môn)(?:,\\s*đoàn thể)?|phòng,\\s*ban(?:,\\s*ngành)?"),
            new Term(DEPARTMENT, Canonical.pattern("phòng(?=\\s*:?\\s+" + Vocabulary.FIELDS + ")"), null, true),
            anyCase(
                    DEPARTMENT,
                    "ban,\\s*ngành(?:,\\s*đoàn thể)?|ngành(?:,\\s*(?:cơ quan|đơn vị))?|cơ quan (?:chuyên môn|chức năng|tham mưu)"),
            anyCase(
                    OTHER,
                    "(?:tổ chức )?(?:đoàn thể(?: chính trị(?:\\s*[-–]\\s*xã hội)?)?|chính trị\\s*[-–]\\s*xã hội)"),
            anyCase(
                    OTHER,
                    "cơ quan,\\s*(?:tổ chức,\\s*)?(?:đơn vị)(?:,\\s*(?:cá nhân|địa phương))?|đơn vị,\\s*(?:cá nhân|địa phương|cơ quan)|cơ quan|đơn vị"));

    private Bodies() {}

    private static Term named(UnitKind kind, String words) {
        return new Term(kind, Canonical.pattern(words), null, true);
    }

    private static Term anyCase(UnitKind kind, String words) {
        return new Term(kind, Canonical.pattern(words), null, false);
    }
}
