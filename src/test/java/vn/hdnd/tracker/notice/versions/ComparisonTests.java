package vn.hdnd.tracker.notice.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hdnd.tracker.intake.ItemKind;
import vn.hdnd.tracker.notice.ItemDeadline;
import vn.hdnd.tracker.notice.ItemView;
import vn.hdnd.tracker.notice.versions.ItemChange.Kind;
import vn.hdnd.tracker.shared.NoticeItemId;

/** Two notices side by side: which items correspond, and which words changed. */
class ComparisonTests {

    private static final String SUM_UP = "Giao Văn phòng tổng hợp kiến nghị của cử tri, báo cáo trước ngày 20/11/2026.";
    private static final String VISIT = "Các Tổ đại biểu thông tin kết quả đến cử tri tại hội nghị tiếp xúc gần nhất.";
    private static final String PLAN = "Đề nghị UBND thị xã ban hành kế hoạch nạo vét kênh mương nội đồng.";

    @Test
    void items_with_most_words_in_common_correspond_wherever_they_stand() {
        var earlier = items(SUM_UP, VISIT, PLAN);
        var later = items(PLAN, SUM_UP.replace("20/11", "30/11"));
        var pairs = ItemPairs.of(earlier, later, Map.of());

        assertThat(pairs.earlier(later.get(0).id())).isEqualTo(earlier.get(2));
        assertThat(pairs.earlier(later.get(1).id())).isEqualTo(earlier.get(0));
        assertThat(pairs.later(earlier.get(1).id())).isNull();
    }

    @Test
    void what_a_clerk_said_goes_before_resemblance() {
        var earlier = items(SUM_UP, VISIT);
        var later = items(SUM_UP, VISIT);
        var pairs = ItemPairs.of(
                earlier,
                later,
                Map.of(
                        later.get(0).id(), Optional.of(earlier.get(1).id()),
                        later.get(1).id(), Optional.<NoticeItemId>empty()));

        assertThat(pairs.earlier(later.get(0).id())).isEqualTo(earlier.get(1));
        assertThat(pairs.earlier(later.get(1).id())).isNull();
        assertThat(pairs.said(later.get(0).id())).isTrue();
    }

    @Test
    void every_item_stands_once_and_what_is_gone_where_it_stood() {
        var earlier = items(SUM_UP, VISIT, PLAN);
        var later = items(SUM_UP, "Một nội dung hoàn toàn khác về chuyển đổi số.", PLAN.replace("kênh mương", "cống"));
        var changes = Comparison.of(earlier, later, ItemPairs.of(earlier, later, Map.of()), (name, item) -> "");

        assertThat(changes.stream().map(ItemChange::kind))
                .containsExactly(Kind.SAME, Kind.ADDED, Kind.REMOVED, Kind.CHANGED);
    }

    @Test
    void another_deadline_is_a_change_and_another_place_alone_is_none() {
        var earlier = items(SUM_UP);
        var later = items(SUM_UP);
        var pairs = ItemPairs.of(earlier, later, Map.of());
        Comparison.Facts moved = (name, item) -> name.equals("place") && item == later.get(0) ? "mục 2" : "";
        Comparison.Facts postponed = (name, item) -> name.equals("deadline") && item == later.get(0) ? "30/11" : "";

        assertThat(Comparison.of(earlier, later, pairs, moved).get(0))
                .satisfies(change -> assertThat(change.kind()).isEqualTo(Kind.SAME))
                .satisfies(change -> assertThat(change.facts()).hasSize(1));
        assertThat(Comparison.of(earlier, later, pairs, postponed).get(0).kind())
                .isEqualTo(Kind.CHANGED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            báo cáo trước ngày 20/11/2026. | báo cáo trước ngày 30/11/2026. | báo cáo trước ngày [20/11/2026]. | báo cáo trước ngày [30/11/2026].
            giao Văn phòng                 | giao Văn phòng chủ trì         | giao Văn phòng                   | giao Văn phòng [chủ trì]
            giống nhau                     | giống nhau                     | giống nhau                       | giống nhau
            """)
    void only_the_words_that_changed_are_marked(String before, String after, String left, String right) {
        assertThat(marked(Comparison.before(before, after))).isEqualTo(left);
        assertThat(marked(Comparison.after(before, after))).isEqualTo(right);
    }

    @Test
    void both_sides_keep_every_character_of_their_texts() {
        var before = "a) Đề  nghị: “UBND” (thị xã); 12/2022 – đồng ý…";
        var after = "b) Đề nghị UBND thị xã; 31.12.2022";

        assertThat(Comparison.before(before, after).stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(before);
        assertThat(Comparison.after(before, after).stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(after);
        assertThatCode(() -> Comparison.before("", "")).doesNotThrowAnyException();
    }

    private static String marked(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.changed() ? "[" + piece.text().strip() + "]" : piece.text())
                .collect(Collectors.joining())
                .strip();
    }

    private static List<ItemView> items(String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(i -> new ItemView(
                        NoticeItemId.next(),
                        0,
                        null,
                        0,
                        (i + 1) + ".",
                        "" + (i + 1),
                        texts[i],
                        ItemKind.TASK,
                        List.of(),
                        ItemDeadline.NONE,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of()))
                .toList();
    }
}
