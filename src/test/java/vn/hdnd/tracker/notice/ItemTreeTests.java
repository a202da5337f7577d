package vn.hdnd.tracker.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hdnd.tracker.intake.ItemKind;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.shared.Refused;

class ItemTreeTests {

    private final NoticeId notice = NoticeId.next();
    private final List<NoticeItem> items = new ArrayList<>();

    private NoticeItem item(String label, NoticeItem parent) {
        var item = new NoticeItem(
                NoticeItemId.next(),
                notice,
                new ItemContent(
                        label,
                        "Nội dung " + items.size(),
                        ItemKind.TASK,
                        new int[] {},
                        List.of(),
                        ItemDeadline.NONE,
                        null));
        item.moveUnder(parent == null ? null : parent.id());
        items.add(item);
        return item;
    }

    private final NoticeItem one = item("1.", null);
    private final NoticeItem two = item("2.", null);
    private final NoticeItem leadIn = item("", two);
    private final NoticeItem a = item("a)", two);
    private final NoticeItem dash = item("-", a);
    private final NoticeItem otherDash = item("–", a);
    private final NoticeItem b = item("đ)", two);

    private List<String> pathsAfter(ItemTree tree) {
        tree.settlePlaces();
        return tree.inOrder().stream().map(NoticeItem::path).toList();
    }

    @Test
    void paths_join_labels_from_the_outside_in() {
        assertThat(pathsAfter(new ItemTree(items))).containsExactly("1", "2", "2.¶1", "2.a", "2.a.-1", "2.a.-2", "2.đ");
        assertThat(items).extracting(NoticeItem::position).containsExactly(0, 1, 2, 3, 4, 5, 6);
    }

    @Test
    void a_label_that_repeats_among_siblings_is_told_apart() {
        item("1.", null);
        assertThat(pathsAfter(new ItemTree(items))).endsWith("1~2");
    }

    @Test
    void an_item_moves_with_all_that_hangs_below_it() {
        var tree = new ItemTree(items);
        tree.move(a, ItemMove.OUT);
        assertThat(pathsAfter(tree)).containsExactly("1", "2", "2.¶1", "2.đ", "a", "a.-1", "a.-2");
        tree.move(a, ItemMove.UP);
        assertThat(pathsAfter(tree)).startsWith("1", "a", "a.-1", "a.-2", "2");
        tree.move(a, ItemMove.IN);
        assertThat(pathsAfter(tree)).startsWith("1", "1.a", "1.a.-1", "1.a.-2", "2");
        assertThat(a.parent()).isEqualTo(one.id());
    }

    @Test
    void there_is_nowhere_to_go_beyond_the_ends() {
        var tree = new ItemTree(items);
        assertThatThrownBy(() -> tree.move(one, ItemMove.UP)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> tree.move(one, ItemMove.OUT)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> tree.move(one, ItemMove.IN)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> tree.move(two, ItemMove.DOWN)).isInstanceOf(Refused.class);
    }

    @Test
    void children_of_a_removed_item_take_its_place() {
        var tree = new ItemTree(items);
        tree.remove(a);
        assertThat(pathsAfter(tree)).containsExactly("1", "2", "2.¶1", "2.-1", "2.-2", "2.đ");
        assertThat(dash.parent()).isEqualTo(two.id());
    }

    @Test
    void children_of_a_merged_item_follow_it() {
        var tree = new ItemTree(items);
        assertThat(tree.before(a)).isEqualTo(leadIn);
        tree.mergeInto(leadIn, a);
        assertThat(pathsAfter(tree)).containsExactly("1", "2", "2.¶1", "2.¶1.-1", "2.¶1.-2", "2.đ");
    }

    @Test
    void the_tree_does_not_grow_beyond_ten_levels() {
        var parent = b;
        for (var i = 0; i < 9; i++) {
            parent = item("+", parent);
        }
        assertThatThrownBy(new ItemTree(items)::settlePlaces).isInstanceOf(Refused.class);
        assertThat(otherDash.depth()).isBetween(0, 9);
    }
}
