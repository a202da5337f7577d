package vn.hdnd.tracker.intake.reading;

import java.util.regex.Pattern;

/** The verbs by which notices praise, criticise, decide, ask and assign. Canonical spelling. */
final class Verbs {

    /** Giao ban, giao thông, giao dịch: no assigning. */
    private static final String NO_GIAO =
            "(?! (?:ban(?!\\s*:|\\s+(?:pháp|kinh|văn|dân|đô|quản|qlda|chỉ|kt|vh|của|hđnd|tiếp|chấp|tổ|tuyên|thường))|thông|dịch|lưu|tiếp|nộp|nhận)\\b)";

    private static final String ASSIGNS =
            "(?:(?<!bàn )giao" + NO_GIAO + "|yêu cầu|đề nghị|kiến nghị|phân công|ủy quyền)";

    /** Giao, yêu cầu, đề nghị (A01–A05, A16–A23, A37, A42). */
    static final Pattern ASSIGN = Canonical.pattern(
            "(?:(?:(?:cơ bản\\s+)?(?:thống nhất|đồng ý|nhất trí)(?:\\s+và)?\\s+)?(?:tiếp tục\\s+)?(?:(?:trân trọng|kính|cũng|một lần nữa)\\s+)?"
                    + ASSIGNS + ")(?:\\s+(?:nhiệm vụ|trách nhiệm))?(?:\\s+(?:cho|đối với|tới|đến|với))?\\s*:?\\s+");

    /** Who presides and speaks to others: "Phó Thủ tướng yêu cầu Bộ X"; not what was assigned before ("đã giao"). */
    static final Pattern SPEAKER = Canonical.pattern(
            "(?:các )?(?:đồng chí|phó thủ tướng|thủ tướng|phó chủ tịch|chủ tịch|bộ trưởng|thứ trưởng|hội nghị|cuộc họp|phiên họp|chủ tọa|lãnh đạo|thường trực|đoàn giám sát|tổ công tác)(?:(?!\\b(?:đã|được|để|sau khi)\\b)[^.;:]){0,110}?\\s(?="
                    + ASSIGNS + "\\s)");

    /** Behind the title of a person: "đồng chí A, Phó Chủ tịch UBND, chỉ đạo". */
    static final Pattern CLOSES_TITLE = Canonical.pattern("\\s*[,)–-]\\s*(?=\\p{L})");

    /** Giao and yêu cầu: also further on in a sentence. */
    static final Pattern ASSIGN_AGAIN =
            Canonical.pattern("(?:,|;|\\bvà|\\bđồng thời|\\()\\s*(?:đồng thời,?\\s*)?(?:giao" + NO_GIAO
                    + "|yêu cầu|phân công)(?:\\s+cho)?\\s*:?\\s+");

    static final Pattern REQUEST = Canonical.pattern("(?:trân trọng\\s+)?(?:đề nghị|kiến nghị)\\b");

    static final Pattern TASK = Canonical.pattern("(?:(?:thống nhất|đồng ý|nhất trí)\\s+(?:và\\s+)?)?(?:(?<!bàn )giao"
            + NO_GIAO + "|yêu cầu|phân công|ủy quyền)\\b");

    /** Thống nhất, đồng ý: an approval, no task (A40). */
    static final Pattern DECISION = Canonical.pattern(
            "(?:về\\s+)?(?:cơ bản\\s+|hoàn toàn\\s+|về cơ bản,?\\s*)?(?:thống nhất(?! (?:quản lý|thực hiện|nhận thức|về nhận thức))|nhất trí|đồng ý|chấp thuận|thông qua|tán thành|quyết định|cho phép|phê duyệt|chưa (?:thống nhất|đồng ý|xem xét)|không (?:thống nhất|đồng ý))\\b");

    /** Ghi nhận, ưu điểm (A41). */
    static final Pattern RECOGNITION = Canonical.pattern(
            "(?:(?:thường trực|chủ tịch|ubnd|hđnd|hội nghị|phiên họp|cuộc họp|đồng chí|đoàn giám sát|lãnh đạo|các đại biểu)[^,.;:]{0,40}\\s)?(?:trân trọng\\s+)?(?:ghi nhận|đánh giá cao|biểu dương|hoan nghênh|khen ngợi|chúc mừng|cảm ơn)\\b"
                    + "|(?:về\\s+|những\\s+|một số\\s+)?(?:ưu điểm|mặt được|kết quả đạt được|mặt làm được|kết quả nổi bật|kết quả (?:chủ yếu|chung))\\b");

    /** Tồn tại, hạn chế; tuy nhiên (A41). */
    static final Pattern LIMITATION = Canonical.pattern(
            "(?:về\\s+|những\\s+|một số\\s+|các\\s+)?(?:tồn tại|hạn chế|khuyết điểm|khó khăn|vướng mắc|nguyên nhân|mặt chưa được)\\b|tuy nhiên\\b|(?:tuy vậy|bên cạnh (?:đó|những|kết quả))\\b.*\\b(?:còn|chưa|chậm|hạn chế)\\b");

    /** A topic that tells what its children are, though it has no verb. */
    static final Pattern TASK_TOPIC = Canonical.pattern(
            ".*\\b(?:nhiệm vụ|giải pháp|tổ chức thực hiện|phân công|nội dung (?:cần )?(?:triển khai|thực hiện|chỉ đạo))\\b.*");

    /** Something done, and behind it a word that praises it. */
    static final Pattern DONE = Canonical.pattern("\\b(?:đã|được)\\b");

    static final Pattern PRAISE = Canonical.pattern(
            "\\b(?:tích cực|nỗ lực|cố gắng|kết quả|hiệu quả|chuyển biến|đổi mới|quan tâm|kịp thời|hoàn thành|nâng lên)\\b");

    static final Pattern BLAME = Canonical.pattern(
            "\\b(?:còn (?:chậm|hạn chế|bị động|lúng túng|nhiều|có|một số)|chưa (?:cao|tốt|kịp thời|đảm bảo|bảo đảm|đạt|rõ|quyết liệt|nghiêm|chủ động|thường xuyên|được)|chậm (?:trễ|tiến độ)|vướng mắc)\\b");

    /** How a bare-verb item begins (A04, A08–A13, A29). */
    static final Pattern BARE = Canonical.pattern(
            "(?:(?:hằng|hàng|mỗi) (?:tuần|tháng|quý|năm),?\\s+)?(?:(?:cần|phải|cần phải)\\s+)?(?:tập trung|tăng cường|kịp thời|tiếp tục|thực hiện|phối hợp|tiếp thu|theo dõi|nghiên cứu|chủ động|chủ trì|khẩn trương|nâng cao|đẩy mạnh|đẩy nhanh"
                    + "|rà soát|tham mưu|tổng hợp|báo cáo|xây dựng|ban hành|triển khai|tổ chức|chuẩn bị|hoàn thành|hoàn thiện|hướng dẫn|kiểm tra|giám sát|đôn đốc|thường xuyên|định kỳ|gửi|trình|cung cấp"
                    + "|phát huy|đổi mới|quan tâm|chú trọng|làm tốt|bảo đảm|đảm bảo|bố trí|khắc phục|xử lý|giải quyết|giữ|duy trì|cập nhật|công khai|thông báo|tuyên truyền|vận động|lựa chọn|thẩm tra|thẩm định"
                    + "|đề xuất|lập|mời|sớm|nghiêm túc|chấn chỉnh|xem xét|quyết liệt|tích cực|ưu tiên|huy động|phân bổ|quản lý|đánh giá|lưu ý|làm việc|làm rõ|tháo gỡ|thành lập|đăng ký|khảo sát|quán triệt|trao đổi"
                    + "|chỉ đạo|sắp xếp|bổ sung|điều chỉnh|xác định|căn cứ|trên cơ sở|tạo|hạn chế tối đa|không|tránh|niêm yết|tiếp nhận|phân loại|phân công|nắm|giao|đầu tư|sửa chữa|cải tạo|vận hành|nhân rộng|siết chặt|củng cố|kiện toàn|chịu trách nhiệm|có trách nhiệm|bàn giao|công bố|nêu cao|đề cao|ký|kết nối|thu hồi|trả lời|giải trình|nhanh chóng|tuyệt đối|kiên quyết|chủ yếu|rút kinh nghiệm|luân phiên|tổng kết|sơ kết|tổng rà soát|gắn|lồng ghép|cân đối|tự|đồng hành|phản ánh|kiến nghị|thu thập|thống kê|soạn thảo|lấy ý kiến|xin ý kiến|tiếp|cụ thể hóa|đa dạng|khai thác|bám sát|chỉnh lý|ưu tiên|thanh tra|xử phạt|mở|nghiệm thu|quyết toán|giải ngân|thực hành|phân tích|phân định|tính toán|tách|chấp hành|đặt|hỗ trợ|lựa|động viên|nhắc nhở|khuyến khích|thí điểm|áp dụng|ứng dụng|số hóa|chuyển|nâng|tìm|liên hệ|khẩn)\\b");

    /** What may stand before the clause that counts (A01, A15, A20). */
    static final Pattern ADVERBIAL = Canonical.pattern(
            "(?:(?:hằng|hàng|mỗi) (?:tuần|tháng|quý|năm)|trong|đối với|trên cơ sở|sau|để|nhằm|khi|căn cứ|từ|theo|trước|về|qua|tại|với|riêng|đồng thời|ngoài ra|bên cạnh|trường hợp|liên quan|do|nếu|hiện nay|thời gian|cùng với|nhưng|tuy nhiên|cụ thể|trong đó|thực hiện)\\b");

    /** What behind a body says that it is not told to do anything. */
    static final Pattern NO_DUTY = Canonical.pattern(
            "\\s*(?:$|[.;)]|,(?!\\s*(?:theo|căn cứ|trên cơ sở|trong|với|ngay|khẩn|chủ động|tiếp tục|chủ trì|phối hợp)\\b)|[-–]\\s|(?:đã|đang|là|được|bị|của|về|tại|trong|và|với|còn|chưa|vẫn|ở|do|khóa|nhiệm kỳ|vừa|qua|đều|mới|năm|trên|cũng|luôn|đạt|nêu trên|nói trên|cho rằng|nhận thấy|thống nhất kết luận|kết luận)\\b"
                    + "|có\\b(?!\\s+(?:trách nhiệm|văn bản|ý kiến|báo cáo|kế hoạch|giải pháp|biện pháp|hình thức|phương án|hướng)))");

    /** "… được giao chủ trì tại Phụ lục chịu trách nhiệm …": who was charged, and now is told what to do. */
    static final Pattern CHARGED = Canonical.pattern(
            "\\s*(?:được|đã được)\\s+(?:giao|phân công|giám sát|chất vấn|nêu)[^.;]{0,120}?\\s(?:chịu trách nhiệm|có trách nhiệm|phải|cần|khẩn trương|nghiêm túc|tiếp tục|báo cáo|tập trung|xây dựng|chủ động)\\b"
                    + "|\\s*(?:còn|có|đang|thuộc|nằm|với)\\s+[^.;]{5,120}?\\s(?<!(?:chưa|không|thiếu|thật|được|đã) )(?:chủ động|khẩn trương|phải|cần|nghiêm túc|có trách nhiệm|chịu trách nhiệm|quyết liệt)\\b");

    static final Pattern MODAL = Canonical.pattern("\\s*(?:cần|phải|có trách nhiệm|chịu trách nhiệm)\\b");
    static final Pattern LEADS = Canonical.pattern(
            "\\s*(?:chủ trì|làm (?:cơ quan )?đầu mối|là (?:cơ quan |đơn vị )?(?:thường trực|đầu mối|chủ trì))\\b");
    static final Pattern COORDINATES = Canonical.pattern(
            "\\s*(?:(?:cùng|có trách nhiệm|tham gia|làm nhiệm vụ)\\s+){0,4}phối hợp\\b(?!\\s+(?:với|chặt chẽ với))");

    /** Phối hợp (với), trao đổi với, thống nhất với (A06–A14). */
    static final Pattern WITH = Canonical.pattern(
            "\\bphối hợp(?:\\s+(?:chặt chẽ|tốt|đồng bộ|thường xuyên|hiệu quả))?(?:\\s*,?\\s*(?:và\\s+)?\\p{L}+(?:\\s+\\p{L}+){0,2}?)??(?:\\s+cùng)?(?:\\s+với)?(?:\\s+chặt chẽ\\s+với)?\\s+"
                    + "|\\b(?:trao đổi|bàn bạc|thống nhất|làm việc)(?:\\s*,\\s*thống nhất)?\\s+(?:cụ thể,?\\s+|trực tiếp\\s+|chặt chẽ\\s+)?(?:thống nhất\\s+)?với\\s+|\\bcùng với\\s+");

    /** "Thống nhất với UBND …": to agree with a body on something is work, to agree with its report an approval. */
    static final Pattern AGREES_WITH = Canonical.pattern(
            "(?:bàn bạc,?\\s+)?thống nhất (?:chặt chẽ )?với (?:(?:ban thường trực|thường trực|lãnh đạo|các)\\s+){0,4}(?:ủy ban|ubnd|hđnd|mttq|cơ quan|đơn vị|địa phương|ban|sở|phòng|công an|văn phòng)\\b");

    /** What tells a body, named above dashes, that it is to act: "UBND cần làm rõ:". */
    static final Pattern TELLS = Canonical.pattern(
            "\\b(?:cần|phải|có trách nhiệm|tập trung|khẩn trương|tiếp tục|chủ trì|làm rõ|báo cáo)\\b");

    private Verbs() {}
}
