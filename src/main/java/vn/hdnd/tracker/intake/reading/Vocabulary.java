package vn.hdnd.tracker.intake.reading;

import java.util.regex.Pattern;

/** The words of areas, fields of work and offices held. Canonical spelling. */
final class Vocabulary {

    /** Fields that ministries, departments and offices are named after; the longer before the shorter. */
    static final String FIELDS =
            "(?:tài nguyên và môi trường|nông nghiệp và phát triển nông thôn|nông nghiệp và môi trường"
                    + "|lao động\\s*[-–,]\\s*thương binh và xã hội|văn hóa,? thể thao và du lịch|văn hóa và thể thao|văn hóa,? khoa học và thông tin|văn hóa và thông tin"
                    + "|văn hóa\\s*[-–]\\s*xã hội|văn hóa\\s*[-–]\\s*thông tin|kế hoạch và đầu tư|tài chính\\s*[-–]\\s*kế hoạch|khoa học và công nghệ|giáo dục và đào tạo"
                    + "|thông tin và truyền thông|giao thông vận tải|quy hoạch\\s*[-–]\\s*kiến trúc|kinh tế và hạ tầng|kinh tế,? hạ tầng và đô thị|kinh tế\\s*[-–]\\s*hạ tầng"
                    + "|dân tộc và tôn giáo|nội vụ|tư pháp|tài chính|công thương|xây dựng|ngoại giao|ngoại vụ|quốc phòng|công an|y tế"
                    + "|du lịch|quản lý đô thị|kinh tế|dân tộc|lao động|thanh tra|tổng hợp|hành chính|pháp chế|đô thị"
                    + "|phục vụ hành chính công|phát triển quỹ đất|dịch vụ nông nghiệp|dịch vụ tổng hợp|quản lý dự án)";

    static final String AREA_TYPE = "(?:tỉnh|thành phố|tp\\.?|thị xã|huyện|quận|phường|xã|thị trấn|đặc khu)";

    /** Offices held in a body; whoever holds one stands for the body. */
    static final Pattern ROLE = Canonical.pattern(
            "(?:(?:các\\s+)?(?:đồng chí|đ/c)\\s+)?(?:(?:tập thể\\s+)?(?:các\\s+)?lãnh đạo|đại diện(?:\\s+lãnh đạo)?|thủ trưởng|người đứng đầu|cấp ủy,?|(?:phó |tổng )?giám đốc"
                    + "|phó chủ tịch(?: thường trực)?|chủ tịch|tổ trưởng|(?:phó )?trưởng(?:,\\s*phó)?(?: đoàn)?(?=\\s+(?:các\\s+)?(?:ban|phòng|công an|thôn|bản|tổ|đoàn))|phó chánh|chánh(?=\\s+(?:văn phòng|thanh tra))|trưởng ban"
                    + "|bộ trưởng|thống đốc|tổng thanh tra|(?:chi )?cục trưởng|chỉ huy trưởng|hiệu trưởng|viện trưởng|chánh án|bí thư|thành viên)\\s+(?:của\\s+)?(?:các\\s+)?");

    static final Pattern QUANTITY = Canonical.pattern(
            "(?:(?:tất cả|toàn thể|toàn bộ)\\s+)?(?:các|những|một số|từng|mỗi|hai|ba|bốn|năm|\\d{1,3}/\\d{1,3}|\\d{1,3})\\s+");

    private Vocabulary() {}
}
