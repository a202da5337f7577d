package vn.hdnd.tracker.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hdnd.tracker.intake.DeadlineKind;
import vn.hdnd.tracker.intake.ItemKind;
import vn.hdnd.tracker.shared.Refused;

class ItemSplitTests {

    private static final String SOURCE = "1. Ban A rà soát \n\nkế hoạch; Ban B\n báo cáo kết quả.\n2. Hết.";
    private static final ItemContent WHOLE = new ItemContent(
            "1.",
            "Ban A rà soát kế hoạch; Ban B báo cáo kết quả.",
            ItemKind.TASK,
            new int[] {0, SOURCE.indexOf("\n2.")},
            List.of(),
            new ItemDeadline(DeadlineKind.ONGOING, null, "thường xuyên"),
            null);

    private static String shown(ItemContent half) {
        return SOURCE.substring(half.source()[0], half.source()[1])
                .replaceAll("\\s+", " ")
                .strip();
    }

    @Test
    void each_half_keeps_its_own_place_in_the_source() {
        var halves = ItemSplit.of(WHOLE, WHOLE.text().indexOf("Ban B"), SOURCE);
        assertThat(halves.first().text()).isEqualTo("Ban A rà soát kế hoạch;");
        assertThat(halves.second().text()).isEqualTo("Ban B báo cáo kết quả.");
        assertThat(shown(halves.first())).isEqualTo("1. Ban A rà soát kế hoạch;");
        assertThat(shown(halves.second())).isEqualTo("Ban B báo cáo kết quả.");
        assertThat(halves.second().label()).isEmpty();
    }

    @Test
    void a_text_that_was_edited_keeps_the_whole_place_for_both() {
        var edited = WHOLE.withText("Ban A rà soát ngay; Ban B báo cáo đầy đủ.", WHOLE.source());
        var halves = ItemSplit.of(edited, edited.text().indexOf("Ban B"), SOURCE);
        assertThat(halves.first().source()).isEqualTo(WHOLE.source());
        assertThat(halves.second().source()).isEqualTo(WHOLE.source());
    }

    @Test
    void no_half_is_left_without_text() {
        assertThatThrownBy(() -> ItemSplit.of(WHOLE, 0, SOURCE)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> ItemSplit.of(WHOLE, WHOLE.text().length(), SOURCE))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> ItemSplit.of(WHOLE, 4000, SOURCE)).isInstanceOf(Refused.class);
    }

    @Test
    void merging_joins_text_places_and_units() {
        var halves = ItemSplit.of(WHOLE, WHOLE.text().indexOf("Ban B"), SOURCE);
        var again = halves.first().followedBy(halves.second());
        assertThat(again.text()).isEqualTo(WHOLE.text());
        assertThat(again.source()).hasSize(4);
        assertThat(again.deadline().words()).isEqualTo("thường xuyên");
    }
}
