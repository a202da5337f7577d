package vn.hdnd.tracker.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTextTests {

    @Test
    void what_a_word_processor_brings_along_is_not_kept() {
        assertThat(TypedText.clean("Do mưa\u000blũ kéo dài…\u2028Đoạn\t2")).isEqualTo("Do mưa\nlũ kéo dài…\nĐoạn\t2");
        assertThat(TypedText.clean("HĐND\u001eUBND, kiến\u001f nghị\u0000\u0007"))
                .isEqualTo("HĐND-UBND, kiến nghị");
    }

    @Test
    void everything_that_people_read_stays() {
        var text = "“Kính gửi” – Thường\u00a0trực\r\n\t1.\u200b 50 %\f👍🏽";
        assertThat(TypedText.clean(text)).isSameAs(text);
    }
}
