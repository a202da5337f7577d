package vn.hdnd.tracker.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hdnd.tracker.intake.Cadence;
import vn.hdnd.tracker.intake.DeadlineKind;
import vn.hdnd.tracker.intake.ReadDeadline;
import vn.hdnd.tracker.intake.ReadWarning.Code;
import vn.hdnd.tracker.intake.WorkingDayCount;

class DeadlinesTests {

    private final Deadlines deadlines = new Deadlines(
            new Anchors(LocalDate.of(2024, 6, 12), LocalDate.of(2024, 6, 10), WorkingDayCount.WITHOUT_HOLIDAYS));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            xong trước ngày 20 tháng 10 năm 2024           | 2024-10-20
            hoàn thành trước ngày 31/12/2026                | 2026-12-31
            hoàn thành trước ngày 30/7/2026                 | 2026-07-30
            trước ngày 20.7.2025 gửi báo cáo                | 2025-07-20
            nộp trước 17h00 ngày 25/9/2026                  | 2026-09-25
            chậm nhất là ngày 05/8/2024                     | 2024-08-05
            rà soát từ đây đến hết năm                      | 2024-12-31
            thu hồi đến hết năm 2025                        | 2025-12-31
            nghiệm thu trong quý I/2025                     | 2025-03-31
            hoàn thành trong tháng 6/2025                   | 2025-06-30
            báo cáo trong 07 ngày kể từ ngày ban hành       | 2024-06-19
            (Giao: Phòng Nội vụ chủ trì; thời hạn: 15/9/2026) | 2026-09-15
            """)
    void a_day_that_the_text_settles(String text, LocalDate day) {
        var found = deadlines.in(text);

        assertThat(found.warning()).isNull();
        assertThat(found.deadline().kind()).isEqualTo(DeadlineKind.DATE);
        assertThat(found.deadline().on()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            báo cáo trước ngày 31.11            | IMPOSSIBLE_DATE
            báo cáo trước ngày 31/11/2024       | IMPOSSIBLE_DATE
            báo cáo trước ngày 30/6             | YEAR_MISSING
            xong trước ngày 15 tháng 7          | YEAR_MISSING
            hoàn thành trong tháng 9            | YEAR_MISSING
            chậm nhất 10 ngày phải báo cáo      | ANCHOR_MISSING
            """)
    void what_the_text_does_not_settle_is_flagged_and_never_guessed(String text, Code code) {
        var found = deadlines.in(text);

        assertThat(found.warning()).isEqualTo(code);
        assertThat(found.deadline().kind()).isEqualTo(DeadlineKind.DATE);
        assertThat(found.deadline().on()).isNull();
    }

    @Test
    void days_counted_from_a_blank_date_miss_their_anchor() {
        var found = new Deadlines(new Anchors(null, null, WorkingDayCount.WITHOUT_HOLIDAYS))
                .in("báo cáo trong 07 ngày kể từ ngày ban hành");

        assertThat(found.warning()).isEqualTo(Code.ANCHOR_MISSING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sau khi Nghị quyết của HĐND được ban hành, UBND triển khai | Sau khi Nghị quyết của HĐND được ban hành
            thống nhất trước khi trình Thủ tướng Chính phủ             | trước khi trình Thủ tướng Chính phủ
            báo cáo trước kỳ họp thứ 5                                 | trước kỳ họp thứ 5
            báo cáo tại cuộc họp giao ban thường kỳ tiếp theo          | tại cuộc họp giao ban thường kỳ tiếp theo
            """)
    void something_that_happens(String text, String words) {
        assertThat(deadlines.in(text).deadline()).isEqualTo(ReadDeadline.event(words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Định kỳ hằng quý tổng hợp, báo cáo     | QUARTERLY
            Định kỳ ngày 25 hàng tháng báo cáo     | MONTHLY
            trước ngày 20 hằng tháng gửi báo cáo   | MONTHLY
            """)
    void each_period_anew(String text, Cadence cadence) {
        var found = deadlines.in(text).deadline();

        assertThat(found.kind()).isEqualTo(DeadlineKind.RECURRING);
        assertThat(found.cadence()).isEqualTo(cadence);
    }

    @Test
    void a_limit_comes_before_a_cadence() {
        assertThat(deadlines
                        .in("Định kỳ hằng tháng báo cáo; hoàn thành trước ngày 30/9/2024")
                        .deadline()
                        .kind())
                .isEqualTo(DeadlineKind.DATE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            triển khai đề án vùng đồng bằng đến năm 2030
            theo Công văn số 12/UBND ngày 15/8/2026
            tổ chức hội nghị sáng ngày 31/7/2026
            xử lý đất sử dụng trước ngày 01/7/2014
            tham gia chất vấn tại kỳ họp
            khẩn trương hoàn thành theo đúng kế hoạch
            """)
    void what_is_no_limit(String text) {
        assertThat(deadlines.in(text)).isEqualTo(Found.NOTHING);
    }
}
