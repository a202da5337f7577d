package vn.hdnd.tracker.task.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TitleWordsTests {

    @Test
    void whom_it_is_asked_of_and_the_limit_are_no_part_of_the_title() {
        assertThat(TitleWords.of(
                        "Các xã, phường tổng hợp kết quả giải quyết kiến nghị của cử tri trước kỳ họp thường lệ giữa năm,"
                                + " nêu rõ nội dung còn tồn đọng; hoàn thành trong tháng 11 năm 2026.",
                        List.of("Các xã, phường"),
                        "trong tháng 11 năm 2026"))
                .isEqualTo("Tổng hợp kết quả giải quyết kiến nghị của cử tri trước kỳ họp thường lệ giữa năm,"
                        + " nêu rõ nội dung còn tồn đọng");
    }

    @Test
    void leads_and_coordinators_go_together() {
        assertThat(TitleWords.of(
                        "Giao Ban Pháp chế chủ trì, phối hợp với Văn phòng rà soát các kiến nghị sau giám sát chưa thực hiện.",
                        List.of("Ban Pháp chế", "Văn phòng"),
                        null))
                .isEqualTo("Rà soát các kiến nghị sau giám sát chưa thực hiện");
    }

    @Test
    void a_title_is_never_cut_to_nothing() {
        assertThat(TitleWords.of("Giao Văn phòng theo dõi.", List.of("Văn phòng"), null))
                .isEqualTo("Giao Văn phòng theo dõi");
    }

    @Test
    void a_limit_inside_the_sentence_stays() {
        assertThat(TitleWords.of(
                        "Đề nghị UBND thị xã trả lời dứt điểm trước ngày 15/11/2026 các kiến nghị còn tồn đọng",
                        List.of("UBND thị xã"),
                        "trước ngày 15/11/2026"))
                .isEqualTo("Trả lời dứt điểm trước ngày 15/11/2026 các kiến nghị còn tồn đọng");
    }

    @Test
    void the_product_is_guessed_from_the_words() {
        assertThat(DeliverableWords.of("xây dựng kế hoạch giám sát năm 2027", null))
                .contains("Kế hoạch");
        assertThat(DeliverableWords.of("tổng hợp, báo cáo kết quả", "Thường trực HĐND thị xã"))
                .contains("Báo cáo tổng hợp gửi Thường trực HĐND thị xã");
        assertThat(DeliverableWords.of("tiếp tục quan tâm công tác tiếp công dân", null))
                .isEmpty();
    }
}
