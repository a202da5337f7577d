package vn.hdnd.tracker.task.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.task.talk.Places.Reader;

class NamedInWordsTest {

    private final Reader an = reader("Nguyễn Văn An");
    private final Reader anh = reader("Nguyễn Văn Anh");
    private final Reader anhTuan = reader("Nguyễn Văn Anh Tuấn");
    private final Reader hoa = reader("Lê Thị Hoa");
    private final Reader otherHoa = reader("Lê Thị Hoa");
    private final List<Reader> readers = List.of(an, anh, anhTuan, hoa, otherHoa);

    private static Reader reader(String name) {
        return new Reader(AccountId.next(), name, "Chuyên viên", true);
    }

    @Test
    void the_longest_name_that_fits_is_meant() {
        assertThat(NamedInWords.in("Nhờ @Nguyễn Văn Anh Tuấn, @nguyễn văn an và @Nguyễn Văn Anh.", readers))
                .containsExactly(anhTuan.id(), an.id(), anh.id());
    }

    @Test
    void a_beginning_of_a_name_or_of_another_word_names_nobody() {
        assertThat(NamedInWords.in("@Nguyễn Văn, @Nguyễn Văn Ani, Nguyễn Văn An, thu@Nguyễn Văn An", readers))
                .isEmpty();
        assertThat(NamedInWords.in("@", readers)).isEmpty();
    }

    @Test
    void two_people_of_one_name_are_not_told_apart_by_it() {
        assertThat(NamedInWords.in("@Lê Thị Hoa xem giúp", readers)).isEmpty();
    }
}
