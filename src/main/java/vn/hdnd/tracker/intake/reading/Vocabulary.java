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

/** The words by which notices name bodies, areas and fields of work. Canonical spelling; the first match counts. */
final class Vocabulary {

    private static final String COUNCIL = "(?:hđnd|hội đồng nhân dân)";
    private static final String EXECUTIVE = "(?:ubnd|ủy ban nhân dân)";

    /** Fields that ministries, departments and offices are named after; the longer before the shorter. */
    static final String FIELDS =
            "(?:tài nguyên và môi trường|nông nghiệp và phát triển nông thôn|nông nghiệp và môi trường"
                    + "|lao động\\s*[-–]\\s*thương binh và xã hội|văn hóa,? thể thao và du lịch|văn hóa và thể thao|văn hóa và thông tin"
                    + "|văn hóa\\s*[-–]\\s*xã hội|văn hóa\\s*[-–]\\s*thông tin|kế hoạch và đầu tư|tài chính\\s*[-–]\\s*kế hoạch|khoa học và công nghệ|giáo dục và đào tạo"
                    + "|thông tin và truyền thông|giao thông vận tải|quy hoạch\\s*[-–]\\s*kiến trúc|kinh tế và hạ tầng|kinh tế,? hạ tầng và đô thị|kinh tế\\s*[-–]\\s*hạ tầng"
                    + "|dân tộc và tôn giáo|nội vụ|tư pháp|tài chính|công thương|xây dựng|ngoại giao|ngoại vụ|quốc phòng|công an|y tế"
                    + "|du lịch|quản lý đô thị|kinh tế|dân tộc|lao động|thanh tra|tổng hợp|hành chính|pháp chế|đô thị)";

    /** The committees of a council. */
    private static final String COMMITTEES =
            "(?:pháp chế|kinh tế\\s*[-–]\\s*xã hội|kt\\s*[-–]\\s*xh|kinh tế\\s*[-–]\\s*ngân sách"
                    + "|kinh tế và ngân sách|kt\\s*[-–]\\s*ns|kinh tế|ngân sách|văn hóa\\s*[-–]\\s*xã hội|vh\\s*[-–]\\s*xh|văn hóa và xã hội|dân tộc|đô thị)";

    /**
     * A body by its words.
     *
     * @param area the area that its level follows where none is named; null for the host's own
     * @param capital whether it begins with a capital wherever it is meant as a body
     */
    record Term(UnitKind kind, Pattern words, @Nullable String area, boolean capital) {}

    static final List<Term> BODIES = List.of(
            term(
                    PARTY_BODY,
                    "(?:(?:thường trực|ban thường vụ|btv|ban chấp hành|văn phòng)\\s+)?(?:tỉnh|thành|thị|huyện|quận|đảng)\\s+ủy"),
            term(PARTY_BODY, "ban (?:tuyên giáo(?: và dân vận)?|tổ chức|dân vận|nội chính)|ủy ban kiểm tra"),
            term(
                    FATHERLAND_FRONT,
                    "(?:(?:ban thường trực|btt)\\s+)?(?:ủy ban\\s+|ub\\s*)?(?:mttq|mặt trận tổ quốc|mặt trận tq)\\s*(?:vn|việt nam)?"),
            term(DELEGATE_GROUP, "tổ\\s+đại biểu(?:\\s+" + COUNCIL + ")?(?:\\s+số\\s+\\d+)?"),
            new Term(DELEGATE_GROUP, Canonical.pattern("(?:vị\\s+)?đại biểu\\s+" + COUNCIL), null, false),
            term(
                    OFFICE,
                    "(?:văn phòng|vp)\\s+(?:đoàn đ(?:bqh|ại biểu quốc hội)\\s*(?:và|,|-|–)\\s*" + COUNCIL + "|"
                            + COUNCIL + "(?:\\s*(?:và|,|-|–)\\s*" + EXECUTIVE + ")?|" + EXECUTIVE
                            + "|chính phủ|quốc hội)"),
            term(DEPARTMENT, "văn phòng (?:đăng ký|điều phối)(?: [\\p{L} ]{2,20}?(?=,|;|\\.|$))?"),
            term(OFFICE, "văn phòng"),
            term(COUNCIL_COMMITTEE, "ban\\s+(?:của\\s+)?" + COUNCIL),
            term(COUNCIL_COMMITTEE, "ban\\s+" + COMMITTEES + "(?:\\s+(?:của\\s+)?" + COUNCIL + ")?"),
            term(
                    COUNCIL_COMMITTEE,
                    "ban(?=\\s*(?:[,.;:]|$|\\s(?:tăng|tiếp|chủ|phối|theo|rà|và|nghiên|thẩm|khẩn|tổ|thực|tham|sau|cần)\\b))"),
            term(STANDING_COMMITTEE, "(?:thường trực|tt\\.?)\\s+" + COUNCIL),
            term(STANDING_COMMITTEE, "thường trực(?=\\s*(?:,|và\\b|$|-|cần\\b))"),
            term(STANDING_COMMITTEE, COUNCIL),
            term(PEOPLES_COMMITTEE, EXECUTIVE),
            new Term(DEPARTMENT, Canonical.pattern("sở,?\\s+(?:ban,?\\s+)?ngành(?:,\\s*đoàn thể)?|sở"), "tỉnh", false),
            new Term(
                    DEPARTMENT,
                    Canonical.pattern(
                            "bộ,\\s*(?:cơ quan(?: ngang bộ)?(?:,\\s*(?:cơ quan )?(?:thuộc chính phủ|liên quan))?|ban,\\s*ngành|ngành)|bộ(?=\\s*:)|bộ(?= \\p{L})(?! (?:chỉ huy|phận|máy))"),
                    "trung ương",
                    false),
            term(
                    DEPARTMENT,
                    "ban (?:quản lý|qlda|qlkkt|chỉ huy|chỉ đạo|tiếp công dân|quản trị)(?: (?:các )?(?:dự án|khu kinh tế|khu công nghiệp|quân sự|phòng thủ dân sự))?(?: đầu tư(?: xây dựng)?)?"),
            term(
                    DEPARTMENT,
                    "(?:bộ )?(?:ban )?chỉ huy quân sự|công an|thanh tra|kho bạc(?: nhà nước)?|bảo hiểm xã hội|chi cục|cục|đội quản lý thị trường|thuế|trung tâm|đài (?:phát thanh|truyền thanh)[\\p{L} -]{0,24}"),
            term(
                    OTHER,
                    "tòa án nhân dân|viện kiểm sát nhân dân|đoàn đ(?:bqh|ại biểu quốc hội)|liên đoàn lao động|đoàn thanh niên|hội (?:liên hiệp phụ nữ|nông dân|cựu chiến binh|chữ thập đỏ)|chủ đầu tư|công ty|doanh nghiệp|nhà đầu tư"),
            term(
                    DEPARTMENT,
                    "phòng,?\\s+(?:ban,?\\s+)?(?:ngành|chuyên môn)(?:,\\s*đoàn thể)?|phòng,\\s*ban(?:,\\s*ngành)?"),
            new Term(DEPARTMENT, Canonical.pattern("phòng(?=\\s*:?\\s+" + FIELDS + ")"), null, true),
            term(
                    DEPARTMENT,
                    "ban,\\s*ngành(?:,\\s*đoàn thể)?|ngành(?:,\\s*(?:cơ quan|đơn vị))?|cơ quan (?:chuyên môn|chức năng|tham mưu)"),
            term(OTHER, "(?:tổ chức )?(?:đoàn thể(?: chính trị(?:\\s*[-–]\\s*xã hội)?)?|chính trị\\s*[-–]\\s*xã hội)"),
            term(
                    OTHER,
                    "cơ quan,\\s*(?:tổ chức,\\s*)?(?:đơn vị)(?:,\\s*(?:cá nhân|địa phương))?|đơn vị,\\s*(?:cá nhân|địa phương|cơ quan)|cơ quan|đơn vị"));

    /** An area behind the name of a body, or alone. */
    static final String AREA_TYPES = "(?:tỉnh|thành phố|tp\\.?|thị xã|huyện|quận|phường|xã|thị trấn|đặc khu)";

    /** Offices held in a body; whoever holds one stands for the body. */
    static final Pattern ROLE = Canonical.pattern(
            "(?:(?:các\\s+)?(?:đồng chí|đ/c)\\s+)?(?:(?:tập thể\\s+)?(?:các\\s+)?lãnh đạo|đại diện(?:\\s+lãnh đạo)?|thủ trưởng|người đứng đầu|cấp ủy,?|giám đốc"
                    + "|phó chủ tịch|chủ tịch|tổ trưởng|trưởng(?:,\\s*phó)?(?=\\s+(?:các\\s+)?(?:ban|phòng|công an))|phó chánh|chánh(?=\\s+(?:văn phòng|thanh tra))|trưởng ban|bộ trưởng|thành viên)\\s+(?:của\\s+)?(?:các\\s+)?");

    static final Pattern QUANTITY =
            Canonical.pattern("(?:(?:tất cả|toàn thể|toàn bộ)\\s+)?(?:các|những|một số|từng|mỗi|hai|ba|0?[2-9])\\s+");

    private Vocabulary() {}

    private static Term term(UnitKind kind, String words) {
        var capital = kind != OTHER && kind != DEPARTMENT;
        return new Term(kind, Canonical.pattern(words), null, capital);
    }
}
