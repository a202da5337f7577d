package vn.hdnd.tracker.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ItemLabelsTests {

    @Test
    void points_follow_the_vietnamese_alphabet() {
        var points = IntStream.rangeClosed(1, 25)
                .mapToObj(place -> ItemLabels.NUMBER.label(1, place))
                .collect(Collectors.joining(" "));

        assertThat(points).isEqualTo("a) b) c) d) đ) e) g) h) i) k) l) m) n) o) p) q) r) s) t) u) v) x) y) aa) ab)");
    }

    @Test
    void every_level_has_its_own_kind_of_label() {
        assertThat(IntStream.range(0, 5).mapToObj(level -> ItemLabels.ROMAN.label(level, 4)))
                .containsExactly("IV.", "4.", "d)", "-", "+");
        assertThat(IntStream.range(0, 4).mapToObj(level -> ItemLabels.NUMBER.label(level, 12)))
                .containsExactly("12.", "m)", "-", "+");
    }

    @Test
    void sections_count_in_roman_numerals() {
        assertThat(IntStream.of(1, 4, 5, 9, 14, 19, 40).mapToObj(place -> ItemLabels.ROMAN.label(0, place)))
                .containsExactly("I.", "IV.", "V.", "IX.", "XIV.", "XIX.", "XL.");
    }
}
