package vn.hdnd.tracker.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hdnd.tracker.intake.ReadWarning;

/** To whom a duty is to be reported, by every formula of the inventory (C01–C07). */
class ReportingFormulasTests {

    private static final Host PROVINCE = new Host("tỉnh", true, true);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            C01 | theo dõi, tổng hợp các ý kiến, báo cáo Thường trực HĐND tỉnh theo dõi, kiến nghị giải quyết | Thường trực HĐND tỉnh
            C02 | tổng hợp, báo cáo Chủ tịch UBND tỉnh kết quả thực hiện                                     | Chủ tịch UBND tỉnh
            C02 | báo cáo kết quả thực hiện về Ban Pháp chế HĐND tỉnh                                        | Ban Pháp chế HĐND tỉnh
            C02 | gửi báo cáo kết quả về Văn phòng HĐND tỉnh để tổng hợp                                     | Văn phòng HĐND tỉnh
            C03 | kịp thời báo cáo, đề xuất UBND tỉnh tháo gỡ những nội dung vượt thẩm quyền                 | UBND tỉnh
            C04 | hoàn thiện, báo cáo Thường trực HĐND theo kế hoạch                                         | Thường trực HĐND
            C06 | báo cáo kết quả về UBND (qua Văn phòng UBND) trước ngày 30/6/2027                          | UBND
            C07 | gửi bằng văn bản và file điện tử về UBND tỉnh trước ngày 05/6/2027                         | UBND tỉnh
            C07 | báo cáo bằng văn bản về Thường trực HĐND tỉnh                                              | Thường trực HĐND tỉnh
            C02 | nâng cao chất lượng báo cáo thẩm tra                                                       | -
            C02 | tiếp thu báo cáo của UBND tỉnh                                                             | -
            """)
    void names_the_receiver(String formula, String text, @Nullable String receiver) {
        assertThat(Reporting.in(text, PROVINCE)).isEqualTo(receiver);
    }

    @Test
    void C05_a_report_that_the_closing_asks_for_is_a_warning() {
        var read = SampleNotices.read(
                SampleNotices.file("unnumbered.txt")
                        .replaceFirst(
                                "Văn phòng UBND thành phố thông báo .*thực hiện\\.",
                                "Văn phòng thông báo đến các tổ chức, cá nhân liên quan biết, thực hiện và báo cáo kết quả, tiến độ công việc tại cuộc họp giao ban thường kỳ tiếp theo./."));

        assertThat(read.warnings()).extracting(ReadWarning::code).contains(ReadWarning.Code.DUTY_IN_CLOSING);
    }
}
