package vn.hdnd.tracker.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BarTest {

    @Test
    void slices_fill_the_bar_without_gap_or_overlap() {
        var bar = new Bar(List.of(
                new Bar.Part("done", 1), new Bar.Part("run", 1), new Bar.Part("none", 0), new Bar.Part("late", 1)));

        assertThat(bar.slices())
                .containsExactly(
                        new Bar.Slice("done", 1, "0.0%", "33.3%"),
                        new Bar.Slice("run", 1, "33.3%", "33.4%"),
                        new Bar.Slice("late", 1, "66.7%", "33.3%"));
    }

    @Test
    void nothing_is_an_empty_bar() {
        assertThat(new Bar(List.of(new Bar.Part("done", 0))).slices()).isEmpty();
    }
}
