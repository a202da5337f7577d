package vn.hdnd.tracker.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hdnd.tracker.intake.Cadence;
import vn.hdnd.tracker.intake.DeadlineKind;
import vn.hdnd.tracker.intake.DeadlineRule;
import vn.hdnd.tracker.intake.ReadWarning.Code;
import vn.hdnd.tracker.intake.WorkingDayCount;

/** By when, by every formula of the inventory (B01–B22) in several wordings. The notice is of 5/12/2022, the meeting of 29/11/2022. */
class DeadlineFormulasTests {

    private final Deadlines deadlines = new Deadlines(
            new Anchors(LocalDate.of(2022, 12, 5), LocalDate.of(2022, 11, 29), WorkingDayCount.WITHOUT_HOLIDAYS));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            B01 | báo cáo Chính phủ trước ngày 20 tháng 10 năm 2024 | trước ngày 20 tháng 10 năm 2024 | 2024-10-20
            B01 | gửi Bộ Tài chính trước 05 tháng 01 năm 2023 để tổng hợp | trước 05 tháng 01 năm 2023 | 2023-01-05
            B01 | gửi chậm nhất ngày mười lăm tháng mười hai năm 2022 | chậm nhất ngày mười lăm tháng mười hai năm 2022 | 2022-12-15
            B01 | gửi trước ngày hai mươi mốt tháng tư năm hai nghìn không trăm hai mươi ba | trước ngày hai mươi mốt tháng tư năm hai nghìn không trăm hai mươi ba | 2023-04-21
            B01 | gửi trước ngày mùng 5 tháng 01 năm 2023 | trước ngày mùng 5 tháng 01 năm 2023 | 2023-01-05
            B22 | xong trong tháng một năm 2023 | xong trong tháng một năm 2023 | 2023-01-31
            B02 | lập dự toán, hoàn thành trước ngày 31/12/2026 | trước ngày 31/12/2026 | 2026-12-31
            B02 | xong trước 30/7/2026 | trước 30/7/2026 | 2026-07-30
            B02 | phải hoàn thành trước ngày 05/ 01/2023 | trước ngày 05/ 01/2023 | 2023-01-05
            B03 | có ý kiến trước ngày 10 tháng 5 năm 2026 để báo cáo Thủ tướng Chính phủ | trước ngày 10 tháng 5 năm 2026 | 2026-05-10
            B04 | nộp trước ngày 20.7.2023 | trước ngày 20.7.2023 | 2023-07-20
            B04 | nộp trước ngày 20-7-2023 | trước ngày 20-7-2023 | 2023-07-20
            B04 | gửi về Văn phòng trước 15/5/2023 | trước 15/5/2023 | 2023-05-15
            B07 | trước 17h00 ngày 25/9/2026 | trước 17h00 ngày 25/9/2026 | 2026-09-25
            B07 | gửi trước 16 giờ 30 phút, ngày 25/9/2026 | trước 16 giờ 30 phút, ngày 25/9/2026 | 2026-09-25
            B07 | trước 11 giờ 00 sáng thứ Sáu, ngày 23/12/2022 | trước 11 giờ 00 sáng thứ Sáu, ngày 23/12/2022 | 2022-12-23
            B08 | chậm nhất ngày 10/01/2023 | chậm nhất ngày 10/01/2023 | 2023-01-10
            B08 | chậm nhất là vào ngày 10/01/2023 phải có báo cáo | chậm nhất là vào ngày 10/01/2023 | 2023-01-10
            B08 | muộn nhất đến hết ngày 10/01/2023 | muộn nhất đến hết ngày 10/01/2023 | 2023-01-10
            B09 | rà soát các nhiệm vụ từ đây đến hết năm | từ đây đến hết năm | 2022-12-31
            B09 | báo cáo kết quả từ đây đến hết năm | từ đây đến hết năm | 2022-12-31
            B22 | báo cáo kết quả trong quý I/2023 | trong quý I/2023 | 2023-03-31
            B09 | từ nay đến cuối năm 2022 hoàn thành giải ngân | từ nay đến cuối năm 2022 | 2022-12-31
            B10 | nâng cao chất lượng đến hết năm 2023 | đến hết năm 2023 | 2023-12-31
            B22 | nghiệm thu trong quý I/2023 | trong quý I/2023 | 2023-03-31
            B22 | hoàn thành quý II năm 2023 | hoàn thành quý II năm 2023 | 2023-06-30
            B22 | xong trong quý 3/2023 | - | 2023-09-30
            B22 | thực hiện trong tháng 6/2023 | trong tháng 6/2023 | 2023-06-30
            B22 | hoàn thành trong tháng 01 năm 2023 | hoàn thành trong tháng 01 năm 2023 | 2023-01-31
            B22 | tổ chức tổng kết chậm nhất trong tháng 02/2023 | chậm nhất trong tháng 02/2023 | 2023-02-28
            B22 | báo cáo trước tháng 3/2023 | trước tháng 3/2023 | 2023-02-28
            B22 | giải ngân hết tháng 9/2023 | hết tháng 9/2023 | 2023-09-30
            B22 | hoàn thành trong 6 tháng đầu năm 2023 | - | 2023-06-30
            B22 | khắc phục xong trong năm 2023 | - | 2023-12-31
            B22 | tháo gỡ dứt điểm các vướng mắc ngay trong năm 2023 | trong năm 2023 | 2023-12-31
            B22 | trình ban hành trong tháng 01 và tháng 02/2023 | trong tháng 01 và tháng 02/2023 | 2023-02-28
            B22 | chậm nhất là ngày 15/12/2022 | chậm nhất là ngày 15/12/2022 | 2022-12-15
            B22 | trả lời trong ngày 08/12/2022 | trong ngày 08/12/2022 | 2022-12-08
            B22 | thời hạn hoàn thành: 15/12/2022 | thời hạn hoàn thành: 15/12/2022 | 2022-12-15
            B22 | (thời hạn: Quý III/2023) | thời hạn: Quý III/2023 | 2023-09-30
            B22 | Thời gian hoàn thành: tháng 3/2023. | Thời gian hoàn thành: tháng 3/2023 | 2023-03-31
            B22 | gửi dự thảo và hồ sơ trước ngày 25/12 và ngày 30/12/2022 | trước ngày 25/12 | 2022-12-25
            """)
    void a_day_that_the_text_settles(String formula, String text, @Nullable String words, LocalDate day) {
        var found = deadlines.in(text);

        assertThat(found.warning()).isNull();
        assertThat(found.deadline().on()).isEqualTo(day);
        if (words != null) {
            assertThat(found.deadline().asWritten()).isEqualTo(words);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            B22 | trả lời trong 07 ngày kể từ ngày ban hành Thông báo này           | 2022-12-12 | ISSUED | 2022-12-05 | 7 | DAYS
            B22 | báo cáo trong thời hạn 07 ngày làm việc, kể từ ngày ký             | 2022-12-14 | ISSUED | 2022-12-05 | 7 | WORKING_DAYS
            B22 | Trong vòng 10 (mười) ngày kể từ ngày ban hành, UBND thị xã rà soát | 2022-12-15 | ISSUED | 2022-12-05 | 10 | DAYS
            B22 | chậm nhất sau 02 tuần kể từ ngày ra Thông báo                      | 2022-12-19 | ISSUED | 2022-12-05 | 2 | WEEKS
            B22 | thời hạn 01 tháng kể từ ngày ban hành kết luận này                 | 2023-01-05 | ISSUED | 2022-12-05 | 1 | MONTHS
            B22 | gửi trong vòng mười lăm ngày kể từ ngày 15/12/2022                 | 2022-12-30 | NAMED | 2022-12-15 | 15 | DAYS
            B22 | gửi trong 05 ngày làm việc kể từ ngày họp                          | 2022-12-06 | HELD | 2022-11-29 | 5 | WORKING_DAYS
            B22 | gửi trong 03 ngày kể từ ngày kết thúc hội nghị                     | 2022-12-02 | HELD | 2022-11-29 | 3 | DAYS
            B22 | hoàn thành trong 10 ngày kể từ ngày 15/12/2022                     | 2022-12-25 | NAMED | 2022-12-15 | 10 | DAYS
            B09 | hoàn thành từ đây đến hết năm                                     | 2022-12-31 | HELD | 2022-11-29 | 0 | YEAR
            """)
    void a_day_that_is_counted_shows_its_rule(
            String formula,
            String text,
            LocalDate day,
            DeadlineRule.Anchor anchor,
            LocalDate from,
            int count,
            DeadlineRule.Step step) {
        var found = deadlines.in(text);

        assertThat(found.warning()).isNull();
        assertThat(found.deadline().on()).isEqualTo(day);
        assertThat(found.deadline().rule()).isEqualTo(new DeadlineRule(anchor, from, count, step));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            B05 | báo cáo trước ngày 31.11                       | IMPOSSIBLE_DATE
            B05 | báo cáo trước ngày 30/02/2023                  | IMPOSSIBLE_DATE
            B05 | chậm nhất ngày 31 tháng 9 năm 2023             | IMPOSSIBLE_DATE
            B05 | hoàn thành trong tháng 13/2023                 | IMPOSSIBLE_DATE
            B06 | báo cáo trước ngày 30/6                        | YEAR_MISSING
            B06 | gửi Văn phòng trước 25 tháng 12                | YEAR_MISSING
            B06 | chậm nhất đến 17 giờ ngày 20/12                | YEAR_MISSING
            B08 | Chậm nhất 10 ngày phải báo cáo                 | ANCHOR_MISSING
            B08 | trả lời trong vòng 05 ngày làm việc            | ANCHOR_MISSING
            B22 | hoàn thành trong tháng 6                       | YEAR_MISSING
            B22 | giải ngân hết tháng 9                          | YEAR_MISSING
            B22 | hoàn thành trong quý I                         | YEAR_MISSING
            B22 | xong trong tuần                                | ANCHOR_MISSING
            B22 | xong trước ngày 20 tháng này                   | ANCHOR_MISSING
            """)
    void what_the_text_does_not_settle_is_flagged(String formula, String text, Code code) {
        var found = deadlines.in(text);

        assertThat(found.warning()).isEqualTo(code);
        assertThat(found.deadline().on()).isNull();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            B11 | Sau khi Nghị quyết của HĐND được ban hành, UBND cần triển khai    | Sau khi Nghị quyết của HĐND được ban hành
            B11 | ngay khi có văn bản hướng dẫn, khẩn trương thực hiện              | ngay khi có văn bản hướng dẫn
            B12 | thống nhất trước khi trình Thủ tướng Chính phủ                     | trước khi trình Thủ tướng Chính phủ
            B12 | lấy ý kiến trước khi xây dựng nghị quyết                           | trước khi xây dựng nghị quyết
            B19 | gửi tài liệu trước kỳ họp thường lệ cuối năm                       | trước kỳ họp thường lệ cuối năm
            B19 | báo cáo tại kỳ họp thường lệ giữa năm 2023                         | tại kỳ họp thường lệ giữa năm 2023
            B20 | báo cáo tiến độ tại cuộc họp giao ban thường kỳ tiếp theo          | tại cuộc họp giao ban thường kỳ tiếp theo
            B16 | báo cáo tại phiên họp định kỳ tháng 8/2026                         | tại phiên họp định kỳ tháng 8/2026
            B22 | hoàn thành hồ sơ trước kỳ họp thứ 5                                | trước kỳ họp thứ 5
            B22 | triển khai ngay sau hội nghị                                       | ngay sau hội nghị
            B22 | gửi tài liệu chậm nhất 07 ngày trước ngày khai mạc kỳ họp          | chậm nhất 07 ngày trước ngày khai mạc kỳ họp
            B22 | cung cấp hồ sơ chậm nhất là 05 ngày làm việc trước khi Đoàn làm việc | chậm nhất là 05 ngày làm việc trước khi Đoàn làm việc
            B22 | gửi báo cáo thẩm tra trước ngày khai mạc kỳ họp 07 ngày            | trước ngày khai mạc kỳ họp 07 ngày
            B22 | sửa chữa xong trước mùa mưa bão                                    | trước mùa mưa bão
            B22 | chi trả xong trước Tết Nguyên đán Quý Mão                          | trước Tết Nguyên đán Quý Mão
            """)
    void something_that_happens(String formula, String text, String words) {
        assertThat(deadlines.in(text)).isEqualTo(Found.event(words));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            B08 | Chậm nhất trong ngày làm việc đầu tiên của tháng phải gửi báo cáo | MONTHLY
            B14 | Định kỳ hằng quý tổng hợp, báo cáo                               | QUARTERLY
            B14 | mỗi quý một lần báo cáo Thường trực HĐND                          | QUARTERLY
            B14 | 06 tháng một lần báo cáo kết quả                                  | HALF_YEARLY
            B15 | Định kỳ ngày 25 hàng tháng gửi báo cáo                            | MONTHLY
            B15 | trước ngày 20 hằng tháng                                          | MONTHLY
            B15 | trước ngày 10 tháng 12 hằng năm gửi báo cáo                       | YEARLY
            B15 | trước ngày 15 của tháng cuối quý                                  | QUARTERLY
            B22 | hằng tuần báo cáo tiến độ                                         | WEEKLY
            B22 | rà soát, cập nhật hằng năm                                        | YEARLY
            B22 | báo cáo định kỳ 03 tháng                                          | QUARTERLY
            B22 | họp kiểm điểm tiến độ ít nhất 01 lần/tháng                        | MONTHLY
            """)
    void each_period_anew(String formula, String text, Cadence cadence) {
        assertThat(deadlines.in(text).deadline().kind()).isEqualTo(DeadlineKind.RECURRING);
        assertThat(deadlines.in(text).deadline().cadence()).isEqualTo(cadence);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            B19 | báo cáo tại mỗi kỳ họp thường lệ          | tại mỗi kỳ họp thường lệ
            B19 | rà soát lời hứa trước mỗi kỳ họp          | trước mỗi kỳ họp
            """)
    void an_event_that_comes_again(String formula, String text, String words) {
        assertThat(deadlines.in(text)).isEqualTo(Found.eachTime(words, Cadence.EACH_SESSION));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            B10 | triển khai nhiệm vụ trong năm 2023
            B13 | hoàn thành theo đúng kế hoạch
            B13 | báo cáo Thường trực HĐND theo kế hoạch
            B17 | họp vào 16 giờ ngày 30/7/2026 tại hội trường
            B17 | kiểm tra thực địa sáng ngày 31/7/2026
            B18 | khẩn trương, kịp thời xử lý ngay, sớm báo cáo
            B19 | theo dõi kiến nghị tại các kỳ họp trước
            B19 | thảo luận các nội dung trình kỳ họp
            B19 | không kiến nghị lại tại các cuộc họp sau
            B21 | xây dựng đề án đến năm 2030, tầm nhìn đến năm 2045
            B21 | thực hiện kế hoạch giai đoạn 2021-2025
            B21 | triển khai Nghị quyết số 12/NQ-HĐND ngày 15/7/2023
            B21 | rà soát số liệu tính đến ngày 30/12/2022
            B21 | bám sát quy hoạch sử dụng đất đến hết năm 2030
            B22 | xây dựng kế hoạch hằng năm, dự toán hằng năm
            B22 | xử lý trụ sở dôi dư sau khi sắp xếp đơn vị hành chính
            B22 | tổ chức tiếp xúc cử tri trước và sau kỳ họp
            """)
    void what_is_no_limit(String formula, String text) {
        assertThat(deadlines.in(text)).isEqualTo(Found.NOTHING);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            30/9/2026           | DATE      | 2026-09-30
            Trước 30/9/2026     | DATE      | 2026-09-30
            30.4                | DATE      | -
            Tháng 9/2026        | DATE      | 2026-09-30
            Quý III/2026        | DATE      | 2026-09-30
            Quý III             | DATE      | -
            Năm 2026            | DATE      | 2026-12-31
            6 tháng đầu năm 2026 | DATE     | 2026-06-30
            Thường xuyên        | ONGOING   | -
            Hằng quý            | RECURRING | -
            Trình kỳ họp thường lệ giữa năm 2026 | EVENT | -
            Sau khi có kết quả giám sát | EVENT | -
            """)
    void a_cell_of_a_table(String cell, DeadlineKind kind, @Nullable LocalDate on) {
        var found = deadlines.inCell(cell).deadline();

        assertThat(found.kind()).isEqualTo(kind);
        assertThat(found.on()).isEqualTo(on);
        assertThat(found.asWritten()).isEqualTo(cell);
    }
}
