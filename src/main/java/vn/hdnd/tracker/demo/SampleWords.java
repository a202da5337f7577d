package vn.hdnd.tracker.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the people of the sample council write. Data of the sample, as units of a Vietnamese town would write them. */
final class SampleWords {

    static final String RETURNED =
            "Báo cáo chưa nêu rõ nguyên nhân và cơ quan chịu trách nhiệm đối với các nội dung còn tồn đọng; đề nghị bổ sung số liệu so với kỳ trước.";
    static final String CANCELLED =
            "Nội dung đã được lồng ghép vào kế hoạch giám sát chuyên đề của Thường trực HĐND thị xã.";
    static final String FILE_NAME = "Báo cáo kết quả thực hiện.docx";

    private static final List<String> PROGRESS = List.of(
            "Đã ban hành kế hoạch và phân công thành viên phụ trách từng nội dung; đang thu thập số liệu từ các khu dân cư.",
            "Đã làm việc với UBND cùng cấp, thống nhất mẫu số liệu; dự kiến hoàn thành dự thảo báo cáo trong tuần tới.",
            "Đã tổng hợp được phần lớn nội dung, đang đối chiếu với hồ sơ lưu tại Văn phòng.",
            "Đã tổ chức họp, giao các tổ rà soát; một số nội dung chờ cơ quan chuyên môn cung cấp hồ sơ.",
            "Đã gửi văn bản đề nghị các đơn vị liên quan báo cáo, đến nay nhận được hơn một nửa.");

    private static final List<String> RESULTS = List.of(
            "Đã hoàn thành và gửi báo cáo chính thức. Các nội dung được tổng hợp theo từng lĩnh vực, có danh mục kèm theo nêu rõ kết quả, nguyên nhân và hướng xử lý.",
            "Đã thực hiện xong theo yêu cầu; kết quả được thông qua tại cuộc họp Thường trực và gửi kèm báo cáo bằng văn bản.",
            "Hoàn thành đúng nội dung được giao. Đã niêm yết công khai và thông tin đến cử tri tại hội nghị tiếp xúc cử tri.",
            "Đã rà soát toàn bộ hồ sơ, lập danh mục theo mẫu; không có nội dung vượt thẩm quyền.",
            "Đã tổ chức thực hiện và báo cáo kết quả; các kiến nghị thuộc thẩm quyền đều có văn bản trả lời.");

    private static final List<String> DIFFICULTIES = List.of(
            "Một số hồ sơ từ đầu nhiệm kỳ lưu trữ chưa đầy đủ, đề nghị Văn phòng HĐND và UBND thị xã cung cấp bản sao.",
            "Cán bộ phụ trách mới chuyển công tác nên tiến độ có chậm; đề nghị hướng dẫn thêm về mẫu biểu.",
            "Đề nghị UBND thị xã sớm có ý kiến về các nội dung vượt thẩm quyền của cấp xã.");

    private SampleWords() {}

    /** What a report says. */
    record Report(
            String outcome,
            @Nullable String difficulties,
            @Nullable Integer done,
            @Nullable Integer total) {}

    static Report progress(Habits habits) {
        var counted = habits.happens(0.5);
        var total = habits.days(12, 40);
        return new Report(
                one(PROGRESS, habits),
                habits.slips(0.5) ? one(DIFFICULTIES, habits) : null,
                counted ? total / 2 + habits.days(0, 4) : null,
                counted ? total : null);
    }

    static Report result(Habits habits) {
        return new Report(one(RESULTS, habits), habits.slips(0.2) ? one(DIFFICULTIES, habits) : null, null, null);
    }

    private static String one(List<String> texts, Habits habits) {
        return texts.get(habits.days(0, texts.size() - 1));
    }
}
