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

    /** A page number stands between the two places of the item. */
    private static final String PAGED = "1. Ban A rà soát kế\n\n12\n\nhoạch; Ban B\nbáo cáo kết quả.";

    private static ItemContent paged(String text) {
        var second = PAGED.indexOf("hoạch");
        return new ItemContent(
                "1.",
                text,
                ItemKind.TASK,
                new int[] {0, PAGED.indexOf("\n\n12"), second, PAGED.length()},
                List.of(),
                ItemDeadline.NONE,
                null);
    }

    private static String places(ItemContent half) {
        var said = new StringBuilder();
        for (var i = 0; i < half.source().length; i += 2) {
            said.append(PAGED, half.source()[i], half.source()[i + 1]).append('|');
        }
        return said.toString().replaceAll("\\s+", " ");
    }

    @Test
    void a_page_number_between_two_places_belongs_to_no_half() {
        var whole = paged("Ban A rà soát kế hoạch; Ban B báo cáo kết quả.");

        var after = ItemSplit.of(whole, whole.text().indexOf("Ban B"), PAGED);
        assertThat(places(after.first())).isEqualTo("1. Ban A rà soát kế|hoạch; |");
        assertThat(places(after.second())).isEqualTo("Ban B báo cáo kết quả.|");

        var before = ItemSplit.of(whole, whole.text().indexOf("rà soát"), PAGED);
        assertThat(places(before.first())).isEqualTo("1. Ban A |");
        assertThat(places(before.second())).isEqualTo("rà soát kế|hoạch; Ban B báo cáo kết quả.|");
    }

    @Test
    void the_places_of_two_that_are_merged_stay_apart_and_in_order() {
        var whole = paged("Ban A rà soát kế hoạch; Ban B báo cáo kết quả.");
        var halves = ItemSplit.of(whole, whole.text().indexOf("Ban B"), PAGED);

        assertThat(places(halves.first().followedBy(halves.second())))
                .isEqualTo("1. Ban A rà soát kế|hoạch; |Ban B báo cáo kết quả.|");
    }

    @Test
    void an_edit_before_the_cut_does_not_lose_the_place_behind_it() {
        var edited = paged("Ban A khẩn trương rà soát kế hoạch; Ban B báo cáo kết quả.");

        var halves = ItemSplit.of(edited, edited.text().indexOf("Ban B"), PAGED);

        assertThat(places(halves.second())).isEqualTo("Ban B báo cáo kết quả.|");
    }

    @Test
    void each_half_keeps_the_duties_whose_words_it_has() {
        var first = new ItemDuty("Ban A rà soát kế hoạch;", List.of(), ItemDeadline.NONE);
        var second = new ItemDuty("Ban B báo cáo kết quả.", List.of(), ItemDeadline.NONE);
        var whole = new ItemContent(
                "1.",
                "Ban A rà soát kế hoạch; Ban B báo cáo kết quả.",
                ItemKind.TASK,
                new int[] {0, SOURCE.indexOf("\n2.")},
                List.of(),
                ItemDeadline.NONE,
                null,
                List.of(first, second));

        var halves = ItemSplit.of(whole, whole.text().indexOf("Ban B"), SOURCE);

        assertThat(halves.first().duties()).containsExactly(first);
        assertThat(halves.second().duties()).containsExactly(second);
        assertThat(halves.first().followedBy(halves.second()).duties()).containsExactly(first, second);
    }
}
