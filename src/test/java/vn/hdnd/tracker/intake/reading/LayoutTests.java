package vn.hdnd.tracker.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hdnd.tracker.intake.PartOfNotice;
import vn.hdnd.tracker.intake.ReadItem;
import vn.hdnd.tracker.intake.ReadNotice;
import vn.hdnd.tracker.intake.ReadPerson;
import vn.hdnd.tracker.intake.ReadSignature;

/** Head, trích yếu, meeting, page furniture and foot, in the shapes that offices give them. */
class LayoutTests {

    private static final String BODY = """
            Ngày 10/6/2024, đồng chí Lê Văn An, Chủ tịch HĐND xã chủ trì phiên họp.
            Chủ tịch HĐND xã kết luận như sau:
            1. Giao Văn phòng theo dõi.
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Số: 12/TB-HĐND-VP     | 12/TB-HĐND-VP
            Số 45-TB/ĐU           | 45-TB/ĐU
            SỐ: 7 /TB-HĐND        | 7/TB-HĐND
            Số:       /TB-HĐND    | -
            """)
    void the_number_is_read_as_written_and_left_open_where_it_is_blank(String line, String number) {
        assertThat(read(line, "Kết luận phiên họp").document().number()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Phú Lộc, ngày 4 tháng 11 năm 2025       | 2025-11-04
            Phú Lộc, ngày      tháng 11 năm 2025    | -
            Phú Lộc, ngày 04/11/2025                | 2025-11-04
            """)
    void the_day_of_issue_is_open_where_it_is_blank(String line, String day) {
        var issued =
                read("Số: 1/TB-HĐND\n" + line, "Kết luận phiên họp").document().issuedOn();

        assertThat(issued == null ? null : issued.toString()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Về việc kết luận phiên họp ngày 31 tháng 10 năm 2025
            KẾT LUẬN CỦA THƯỜNG TRỰC HĐND XÃ
            Kết luận của Chủ tịch HĐND xã
            """)
    void the_abstract_may_open_in_any_words(String summary) {
        assertThat(read("Số: 1/TB-HĐND", summary).document().summary()).isEqualTo(summary);
    }

    @Test
    void an_abstract_goes_on_in_a_line_that_might_open_the_text() {
        var read = read("Số: 1/TB-HĐND", "KẾT LUẬN CỦA THƯỜNG TRỰC HĐND\nTại hội nghị giao ban quý II năm 2024");

        assertThat(read.document().summary())
                .isEqualTo("KẾT LUẬN CỦA THƯỜNG TRỰC HĐND Tại hội nghị giao ban quý II năm 2024");
    }

    @Test
    void sections_about_the_meeting_itself_are_no_items() {
        var read = SampleNotices.read("""
                HỘI ĐỒNG NHÂN DÂN XÃ PHÚ LỘC
                THÔNG BÁO
                Kết luận phiên họp
                I. THÀNH PHẦN, THỜI GIAN, ĐỊA ĐIỂM
                1. Thời gian: 14 giờ 00 ngày 10/7/2024.
                2. Thành phần: Đồng chí Trương Công Định - Chủ tịch HĐND xã - Chủ trì; các đồng chí Phó Chủ tịch.
                II. NỘI DUNG KẾT LUẬN
                1. Giao Văn phòng theo dõi.
                """);

        assertThat(read.items()).extracting(ReadItem::path).containsExactly("II", "II.1");
        assertThat(read.meeting().heldOn()).hasToString("2024-07-10");
        assertThat(read.meeting().chairs()).extracting("name").containsExactly("Trương Công Định");
    }

    @Test
    void a_list_of_who_attended_is_no_list_of_conclusions() {
        var read = SampleNotices.read("""
                THÔNG BÁO
                Kết luận phiên họp
                Ngày 28 và 29 tháng 10 năm 2025, Thường trực HĐND xã họp. Thành phần tham dự:
                - Đồng chí Mai Thị Sen, Phó Chủ tịch HĐND xã;
                - Các Ban HĐND xã.
                Chủ tịch HĐND xã kết luận:
                1. Giao Văn phòng theo dõi.
                """);

        assertThat(read.items()).extracting(ReadItem::path).containsExactly("1");
        assertThat(read.meeting().attendees()).containsExactly("Mai Thị Sen", "Các Ban HĐND xã");
        assertThat(read.meeting().heldOn()).hasToString("2025-10-28");
    }

    @Test
    void a_label_may_stand_alone_on_its_line() {
        var read = SampleNotices.concluding("I.", "ĐÁNH GIÁ CHUNG", "1.", "Giao Văn phòng theo dõi.");

        assertThat(read.items()).extracting(ReadItem::path).containsExactly("I", "I.1");
        assertThat(read.items())
                .extracting(ReadItem::text)
                .containsExactly("ĐÁNH GIÁ CHUNG", "Giao Văn phòng theo dõi.");
    }

    @Test
    void numbers_with_a_dash_are_labels_where_a_sentence_has_ended() {
        var read = SampleNotices.concluding("1- Về giám sát", "1.1- Ban Pháp chế rà soát.", "2- Theo dõi.");

        assertThat(read.items()).extracting(ReadItem::path).containsExactly("1", "1.1", "2");
    }

    @Test
    void years_and_names_that_a_dash_joins_over_two_lines_are_no_items() {
        var read = SampleNotices.concluding(
                "1. Rà soát quy hoạch giai đoạn 2021", "- 2025; giao Ban Kinh tế", "- Xã hội theo dõi.", "2. Báo cáo.");

        assertThat(read.items()).extracting(ReadItem::path).containsExactly("1", "2");
    }

    @Test
    void a_heading_without_number_holds_what_follows_until_the_next() {
        var read = SampleNotices.concluding(
                "Kết quả đạt được",
                "Ghi nhận sự nỗ lực của các Ban.",
                "Đối với UBND thị xã:",
                "- Rà soát.",
                "- Báo cáo.",
                "Tổ chức thực hiện",
                "Giao Văn phòng theo dõi.");

        assertThat(read.items())
                .extracting(ReadItem::path)
                .containsExactly("¶1", "¶1.¶1", "¶2", "¶2.-1", "¶2.-2", "¶3", "¶3.¶1");
    }

    @Test
    void a_footnote_between_two_pages_is_no_part_of_the_sentence() {
        var read = SampleNotices.concluding(
                "1. Giao Văn phòng theo dõi việc", "1 Theo Quyết định số 861/QĐ-TTg.", "\f2", "thực hiện kết luận.");

        assertThat(read.items())
                .singleElement()
                .extracting(ReadItem::text)
                .isEqualTo("Giao Văn phòng theo dõi việc thực hiện kết luận.");
    }

    @Test
    void footnotes_behind_the_signature_and_a_second_signature_are_kept() {
        var read = SampleNotices.read(SampleNotices.concluding("1. Theo dõi các nghị quyết[1] còn hiệu lực[2].")
                        .text() + """
                Nơi nhận: Thường trực Thị ủy; Lưu: VT.
                TM. THƯỜNG TRỰC HĐND
                CHỦ TỊCH
                Lê Văn An
                TM. BAN THƯỜNG TRỰC UBMTTQ
                PHÓ CHỦ TỊCH
                Trần Thị Bình
                [1] Nghị quyết số 12/NQ-HĐND ngày 01/7/2021
                về phát triển du lịch.
                [2] Tính đến ngày 31/5/2024.
                """);

        assertThat(read.unaccounted()).isEmpty();
        assertThat(read.items()).extracting(ReadItem::path).containsExactly("1");
        assertThat(read.document().recipients()).containsExactly("Thường trực Thị ủy", "Lưu: VT");
        assertThat(read.document().signature().signerName()).isEqualTo("Lê Văn An");
        assertThat(read.document().signature().others())
                .containsExactly(new ReadPerson("Trần Thị Bình", "Phó Chủ tịch"));
        assertThat(read.document().signature().further())
                .containsExactly(block("Trần Thị Bình", "TM. BAN THƯỜNG TRỰC UBMTTQ", "PHÓ CHỦ TỊCH"));
    }

    @Test
    void signatures_side_by_side_are_read_each_in_its_column() {
        var read = SampleNotices.read(SampleNotices.concluding("1. Theo dõi.").text() + """

                         TM. BAN THƯỜNG TRỰC UBMTTQ                    TM. THƯỜNG TRỰC HĐND
                                 CHỦ TỊCH                                  KT. CHỦ TỊCH
                                                                           PHÓ CHỦ TỊCH


                               Trần Thị Bình                               Lê Văn An

                Nơi nhận:
                - Thường trực Thị ủy;
                - Lưu: VT.
                """);

        var signature = read.document().signature();
        assertThat(signature.signerName()).isEqualTo("Trần Thị Bình");
        assertThat(signature.authorityLines()).containsExactly("TM. BAN THƯỜNG TRỰC UBMTTQ", "CHỦ TỊCH");
        assertThat(signature.further()).hasSize(1).first().satisfies(other -> {
            assertThat(other.signerName()).isEqualTo("Lê Văn An");
            assertThat(other.capacities()).containsExactly("TM", "KT");
            assertThat(other.authorityLines()).containsExactly("TM. THƯỜNG TRỰC HĐND", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
        });
        assertThat(read.document().recipients()).containsExactly("Thường trực Thị ủy", "Lưu: VT");
        assertThat(read.unaccounted()).isEmpty();
    }

    @Test
    void recipients_may_stand_left_of_signatures_that_stand_side_by_side() {
        var read = SampleNotices.read(SampleNotices.concluding("1. Theo dõi.").text() + """

                Nơi nhận:                     TM. UBND XÃ            TM. BAN THƯỜNG TRỰC UBMTTQ
                - Thường trực Đảng ủy;           CHỦ TỊCH                    PHÓ CHỦ TỊCH
                - Lưu: VT.
                                              Lê Văn An                      Trần Thị Bình
                """);

        assertThat(read.document().signature().signerName()).isEqualTo("Lê Văn An");
        assertThat(read.document().signature().authorityLines()).containsExactly("TM. UBND XÃ", "CHỦ TỊCH");
        assertThat(read.document().signature().further())
                .containsExactly(block("Trần Thị Bình", "TM. BAN THƯỜNG TRỰC UBMTTQ", "PHÓ CHỦ TỊCH"));
        assertThat(read.document().recipients()).containsExactly("Thường trực Đảng ủy", "Lưu: VT");
    }

    @Test
    void another_signer_may_begin_with_the_office_alone() {
        var read = SampleNotices.read(SampleNotices.concluding("1. Theo dõi.").text() + """
                Nơi nhận: Thường trực Thị ủy; Lưu: VT.
                CHỦ TỊCH
                Lê Văn An
                PHÓ CHỦ TỊCH
                Trần Thị Bình
                """);

        assertThat(read.document().signature().others())
                .containsExactly(new ReadPerson("Trần Thị Bình", "Phó Chủ tịch"));
    }

    private static ReadSignature block(String name, String... lines) {
        return new ReadSignature(List.of("TM"), List.of(lines), name, "Phó Chủ tịch", List.of());
    }

    @Test
    void what_signing_software_prints_is_furniture() {
        var read = SampleNotices.read(SampleNotices.concluding("1. Theo dõi.").text() + """
                Nơi nhận: Thường trực Đảng ủy; UBND xã; Lưu: VT.
                CHỦ TỊCH
                Ký bởi: Văn phòng HĐND xã
                Thời gian ký: 20/01/2026 16:05:12
                HUỲNH THỊ NGA
                """);

        assertThat(read.accounted())
                .filteredOn(span -> span.as() == PartOfNotice.PAGE_FURNITURE)
                .singleElement()
                .satisfies(span -> assertThat(read.text().substring(span.start(), span.end()))
                        .startsWith("Ký bởi")
                        .endsWith("16:05:12"));
        assertThat(read.document().signature().signerName()).isEqualTo("HUỲNH THỊ NGA");
        assertThat(read.document().recipients()).containsExactly("Thường trực Đảng ủy", "UBND xã", "Lưu: VT");
    }

    @Test
    void what_is_said_to_all_at_the_end_belongs_to_no_item() {
        var read = SampleNotices.concluding(
                "1. Giao Văn phòng theo dõi.", "Trong quá trình thực hiện, nếu có vướng mắc, kịp thời phản ánh.");

        assertThat(read.items()).extracting(ReadItem::path).containsExactly("1", "¶1");
    }

    private static ReadNotice read(String head, String summary) {
        return SampleNotices.read("HỘI ĐỒNG NHÂN DÂN\nXÃ PHÚ LỘC\n" + head + "\nTHÔNG BÁO\n" + summary + "\n" + BODY);
    }
}
