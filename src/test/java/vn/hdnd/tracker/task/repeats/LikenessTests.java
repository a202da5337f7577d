package vn.hdnd.tracker.task.repeats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikenessTests {

    private static final String ONE =
            "Tổng hợp những kiến nghị của cử tri đã được trả lời nhưng cử tri chưa đồng ý, đề xuất hướng xử lý, báo cáo"
                    + " Thường trực HĐND thị xã trước ngày 30/6/2026.";

    @Test
    void the_same_duty_in_other_words_is_alike() {
        assertThat(new Likeness(
                                "Đề nghị Thường trực HĐND các xã, phường khẩn trương tổng hợp những kiến nghị của cử tri"
                                        + " đã được trả lời nhưng cử tri chưa đồng ý, đề xuất hướng xử lý; báo cáo Thường trực HĐND"
                                        + " thị xã trước ngày 20/12/2026.")
                        .to(ONE))
                .isGreaterThan(0.6);
    }

    @Test
    void another_duty_of_the_same_genre_is_not() {
        assertThat(new Likeness(
                                "Rà soát các kiến nghị sau giám sát chưa thực hiện, báo cáo Thường trực HĐND thị xã trước"
                                        + " ngày 03/12/2026.")
                        .to(ONE))
                .isLessThan(0.4);
    }

    @Test
    void accents_case_and_punctuation_count_for_nothing() {
        assertThat(new Likeness("THỦY LỢI; ủy ban").to("thuỷ lợi, Uỷ ban")).isEqualTo(1);
    }

    @Test
    void a_text_without_two_words_is_like_nothing() {
        assertThat(new Likeness("").to(ONE)).isZero();
        assertThat(new Likeness("báo").to("báo")).isZero();
    }
}
