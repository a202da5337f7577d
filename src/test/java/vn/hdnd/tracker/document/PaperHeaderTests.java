package vn.hdnd.tracker.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PaperHeaderTests {

    private static PaperHeader numbered(@Nullable String number, @Nullable LocalDate issued) {
        return PaperHeader.of(List.of("HĐND thị xã Mẫu", "Thường trực"), number, "TB-HĐND", "Mẫu", issued);
    }

    @Test
    void numbers_below_ten_have_a_zero() {
        assertThat(numbered("5/TB-HĐND", null).numberLine()).isEqualTo("Số: 05/TB-HĐND");
        assertThat(numbered("05/TB-HĐND", null).numberLine()).isEqualTo("Số: 05/TB-HĐND");
        assertThat(numbered("45/TB-HĐND", null).numberLine()).isEqualTo("Số: 45/TB-HĐND");
        assertThat(numbered("100/TB-HĐND", null).numberLine()).isEqualTo("Số: 100/TB-HĐND");
    }

    @Test
    void a_blank_number_leaves_room_before_the_symbol() {
        assertThat(numbered(null, null).numberLine()).matches("Số:\\s{6,}/TB-HĐND");
    }

    @Test
    void days_below_ten_and_the_first_two_months_have_a_zero() {
        assertThat(numbered(null, LocalDate.of(2026, 2, 5)).dateLine()).isEqualTo("Mẫu, ngày 05 tháng 02 năm 2026");
        assertThat(numbered(null, LocalDate.of(2026, 3, 10)).dateLine()).isEqualTo("Mẫu, ngày 10 tháng 3 năm 2026");
    }

    @Test
    void a_blank_date_leaves_room_for_the_pen() {
        assertThat(numbered(null, null).dateLine()).matches("Mẫu, ngày\\s{5,}tháng\\s{5,}năm\\s{5,}");
    }

    @Test
    void the_last_line_names_the_issuer_and_those_above_its_superior() {
        var head = numbered(null, null);

        assertThat(head.superior()).isEqualTo("HĐND THỊ XÃ MẪU");
        assertThat(head.issuer()).isEqualTo("THƯỜNG TRỰC");
    }

    @Test
    void a_line_with_the_area_alone_goes_on_with_the_issuer() {
        var head = PaperHeader.of(List.of("HỘI ĐỒNG NHÂN DÂN", "TỈNH MẪU"), null, "TB-HĐND", null, null);

        assertThat(head.superior()).isNull();
        assertThat(head.issuer()).isEqualTo("HỘI ĐỒNG NHÂN DÂN TỈNH MẪU");
    }
}
