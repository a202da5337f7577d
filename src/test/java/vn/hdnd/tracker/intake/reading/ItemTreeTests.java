package vn.hdnd.tracker.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.hdnd.tracker.intake.ItemKind;
import vn.hdnd.tracker.intake.ReadItem;

class ItemTreeTests {

    @Test
    void paths_join_labels_and_count_marks_among_their_siblings() {
        var read = SampleNotices.concluding(
                "I. ĐÁNH GIÁ",
                "Ghi nhận kết quả.",
                "II. NHIỆM VỤ",
                "1. Về giám sát",
                "a) Nội dung",
                "- Rà soát.",
                "- Theo dõi:",
                "+ Một việc.",
                "+ Hai việc.",
                "- Báo cáo.",
                "* Lưu ý.",
                "b) Khác",
                "2. Gửi báo cáo.",
                "2. Gửi lại.");

        assertThat(read.items())
                .extracting(ReadItem::path)
                .containsExactly(
                        "I",
                        "I.¶1",
                        "II",
                        "II.1",
                        "II.1.a",
                        "II.1.a.-1",
                        "II.1.a.-2",
                        "II.1.a.-2.+1",
                        "II.1.a.-2.+2",
                        "II.1.a.-3",
                        "II.1.a.-3.*1",
                        "II.1.b",
                        "II.2",
                        "II.2~2");
    }

    @Test
    void a_dash_below_a_heading_that_ends_in_a_word_before_numbers_begins_an_item() {
        var read = SampleNotices.concluding(
                "1. Về chuẩn bị kỳ họp thường lệ cuối năm",
                "- Các Ban HĐND thị xã tổ chức thẩm tra.",
                "- Các Tổ đại biểu HĐND thị xã tiếp xúc cử tri.");

        assertThat(read.items()).extracting(ReadItem::path).containsExactly("1", "1.-1", "1.-2");
    }

    @Test
    void a_number_that_a_sentence_waits_for_begins_no_item() {
        var read = SampleNotices.concluding(
                "1. Rà soát theo quy định tại Khoản",
                "3 - Điều 61 của quy chế; họp vào ngày",
                "12. Sau đó báo cáo.",
                "2. Theo dõi.");

        assertThat(read.items()).extracting(ReadItem::path).containsExactly("1", "2");
        assertThat(read.items().get(0).text())
                .isEqualTo("Rà soát theo quy định tại Khoản 3 - Điều 61 của quy chế; họp vào ngày 12. Sau đó báo cáo.");
    }

    @Test
    void page_numbers_are_no_part_of_a_sentence() {
        var read = SampleNotices.concluding("1. Giao Văn phòng theo dõi việc", "", "\f2", "", "thực hiện kết luận.");

        assertThat(read.items()).singleElement().satisfies(item -> {
            assertThat(item.text()).isEqualTo("Giao Văn phòng theo dõi việc thực hiện kết luận.");
            assertThat(item.source()).hasSize(2);
        });
    }

    @Test
    void children_inherit_the_units_of_a_heading_and_of_a_lead_in() {
        var read = SampleNotices.concluding(
                "1. Giao Ban Pháp chế",
                "- Rà soát nghị quyết.",
                "2. Nhiệm vụ khác",
                "Đề nghị UBND thị xã thực hiện:",
                "a) Kịp thời gửi văn bản.");

        assertThat(read.items().get(1).leads()).singleElement().satisfies(unit -> {
            assertThat(unit.asWritten()).isEqualTo("Ban Pháp chế");
            assertThat(unit.inheritedFrom()).isEqualTo("1");
        });
        assertThat(read.items().get(4).kind()).isEqualTo(ItemKind.REQUEST);
        assertThat(read.items().get(4).leads()).extracting("inheritedFrom").containsExactly("2.¶1");
    }

    @Test
    void what_a_lead_in_tells_a_body_holds_for_dashes_without_a_verb() {
        var read = SampleNotices.concluding(
                "1. Đối với các nội dung sau, UBND thị xã cần làm rõ trách nhiệm:",
                "- Việc chậm quyết toán 04 công trình trường học.",
                "2. Đề nghị UBND thị xã:",
                "- Thống nhất với Ủy ban MTTQ Việt Nam thị xã danh sách hộ được hỗ trợ.",
                "- Hằng tháng gửi báo cáo hoạt động về Thường trực HĐND thị xã.");

        assertThat(read.items())
                .extracting(ReadItem::kind)
                .containsExactly(ItemKind.HEADING, ItemKind.TASK, ItemKind.HEADING, ItemKind.REQUEST, ItemKind.REQUEST);
        assertThat(read.items().get(1).leads()).extracting("asWritten").containsExactly("UBND thị xã");
        assertThat(read.items().get(4).reportTo()).isEqualTo("Thường trực HĐND thị xã");
    }

    @Test
    void kinds_follow_the_verb_of_the_item_or_what_stands_above() {
        var read = SampleNotices.concluding(
                "1. Ưu điểm:",
                "- Công tác tổ chức kỳ họp được nâng lên.",
                "2. Tồn tại, hạn chế:",
                "- Việc gửi báo cáo còn chậm.",
                "3. Cơ bản thống nhất với đề xuất của Ban Pháp chế.",
                "4. Tăng cường giám sát.",
                "5. Đề nghị UBND thị xã: Cần chỉ đạo rà soát.",
                "6. Kinh tế số được coi là động lực phát triển.",
                "7. Ban Pháp chế rà soát; Ban Kinh tế - Xã hội báo cáo trước ngày 30/9/2024.");

        assertThat(read.items())
                .extracting(ReadItem::kind)
                .containsExactly(
                        ItemKind.HEADING,
                        ItemKind.RECOGNITION,
                        ItemKind.HEADING,
                        ItemKind.LIMITATION,
                        ItemKind.DECISION,
                        ItemKind.TASK,
                        ItemKind.REQUEST,
                        ItemKind.INFORMATION,
                        ItemKind.TASK);
        assertThat(read.items().get(8).duties()).hasSize(2).last().satisfies(duty -> {
            assertThat(duty.text()).isEqualTo("Ban Kinh tế - Xã hội báo cáo trước ngày 30/9/2024.");
            assertThat(duty.leads()).extracting("asWritten").containsExactly("Ban Kinh tế - Xã hội");
            assertThat(duty.deadline().on()).isEqualTo("2024-09-30");
        });
    }
}
