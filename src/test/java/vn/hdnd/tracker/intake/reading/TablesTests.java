package vn.hdnd.tracker.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.hdnd.tracker.intake.ItemKind;
import vn.hdnd.tracker.intake.ReadItem;
import vn.hdnd.tracker.intake.ReadNotice;
import vn.hdnd.tracker.intake.ReadUnit;

/** Tables that assign duties, in an annex and among the conclusions. */
class TablesTests {

    @Test
    void a_row_takes_lead_coordinators_and_limit_from_its_columns_in_whatever_order() {
        var read = annex(
                "PHỤ LỤC",
                "PHÂN CÔNG NHIỆM VỤ",
                "TT | Thời hạn | Nhiệm vụ | Cơ quan phối hợp | Cơ quan chủ trì | Ghi chú",
                "1 | 30/9/2024 | Rà soát quy chế của UBND thị xã năm 2023 | Phòng Nội vụ | Ban Pháp chế |");

        assertThat(read.items())
                .extracting(ReadItem::path, ReadItem::kind)
                .endsWith(
                        org.assertj.core.groups.Tuple.tuple("¶1", ItemKind.HEADING),
                        org.assertj.core.groups.Tuple.tuple("¶1.1", ItemKind.TASK));
        assertThat(last(read)).satisfies(row -> {
            assertThat(row.leads()).extracting(ReadUnit::asWritten).containsExactly("Ban Pháp chế");
            assertThat(row.coordinators()).extracting(ReadUnit::asWritten).containsExactly("Phòng Nội vụ");
            assertThat(row.deadline().on()).hasToString("2024-09-30");
        });
        assertThat(read.unaccounted()).isEmpty();
    }

    @Test
    void rows_stand_below_the_group_that_is_named_before_them() {
        var read = annex(
                "PHỤ LỤC",
                "STT | Nội dung | Chủ trì | Thời hạn",
                "I | LĨNH VỰC KINH TẾ",
                "1 | Thu ngân sách | Phòng Tài chính | Hằng quý",
                "II | LĨNH VỰC VĂN HÓA | |",
                "2 | Lễ hội | Phòng Văn hóa | Thường xuyên");

        assertThat(read.items()).extracting(ReadItem::path).endsWith("¶1", "¶1.I", "¶1.I.1", "¶1.II", "¶1.II.2");
        assertThat(read.items()).extracting(ReadItem::text).contains("LĨNH VỰC VĂN HÓA");
    }

    @Test
    void a_row_that_a_page_broke_over_several_lines_is_one_item() {
        var read = annex(
                "PHỤ LỤC",
                "STT | Nội dung | Chủ trì | Thời hạn",
                "1 | Rà soát các nghị quyết",
                "về đầu tư công | Ban Pháp chế | 30/9/2024",
                "2 | Giám sát | Ban Kinh tế | 30/10/2024");

        assertThat(read.items()).extracting(ReadItem::path).endsWith("¶1", "¶1.1", "¶1.2");
        assertThat(read.items())
                .extracting(ReadItem::text)
                .contains("Rà soát các nghị quyết về đầu tư công | Ban Pháp chế | 30/9/2024");
    }

    @Test
    void column_names_that_come_again_on_the_next_page_are_no_row() {
        var read = annex(
                "PHỤ LỤC",
                "STT | Nội dung | Chủ trì | Thời hạn",
                "1 | Rà soát | Ban Pháp chế | 30/9/2024",
                "STT | Nội dung | Chủ trì | Thời hạn",
                "2 | Giám sát | Ban Kinh tế | 30/10/2024");

        assertThat(read.items()).extracting(ReadItem::path).endsWith("¶1", "¶1.1", "¶1.2");
        assertThat(read.unaccounted()).isEmpty();
    }

    @Test
    void a_table_among_the_conclusions_stands_below_the_item_that_introduces_it() {
        var read = SampleNotices.concluding(
                "1. Phân công nhiệm vụ như sau:",
                "STT | Nội dung | Đơn vị thực hiện | Thời hạn",
                "1 | Rà soát hộ nghèo | Phòng Lao động | 15/9/2024",
                "2. Theo dõi.");

        assertThat(read.items()).extracting(ReadItem::path).containsExactly("1", "1.1", "2");
    }

    @Test
    void a_list_that_assigns_nothing_is_no_table_of_duties() {
        var read = annex("PHỤ LỤC", "STT | Tên dự án | Tổng mức đầu tư", "1 | Đường A | 12 tỷ");

        assertThat(read.items()).extracting(ReadItem::path).containsExactly("1");
        assertThat(read.unaccounted()).isNotEmpty();
    }

    private static ReadNotice annex(String... lines) {
        return SampleNotices.read(
                SampleNotices.concluding("1. Thực hiện theo Phụ lục.").text()
                        + "Nơi nhận:\n- Lưu: VT.\nTL. THƯỜNG TRỰC HĐND\nCHÁNH VĂN PHÒNG\nLê Văn An\n"
                        + String.join("\n", lines));
    }

    private static ReadItem last(ReadNotice read) {
        return read.items().get(read.items().size() - 1);
    }
}
