package vn.hdnd.tracker.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hdnd.tracker.intake.ReadNotice;

/** Nothing is dropped silently, whatever the text. */
class CoverageTests {

    private static final String[] PIECES = {
        "THÔNG BÁO",
        "\n",
        "\n\n",
        "\f",
        " ",
        "  \t ",
        "1. ",
        "2. ",
        "a) ",
        "b) ",
        "- ",
        "+ ",
        "* ",
        "I. ",
        "| ",
        "---",
        "12",
        "Số: 5/TB-HĐND",
        "Giao Ban Pháp chế ",
        "đề nghị UBND thị xã:",
        "các xã, phường",
        "Khoản\n3 - Điều 61",
        "trước ngày 31.11",
        ". ",
        "; ",
        ":",
        "Nơi nhận:",
        "TL. THƯỜNG TRỰC",
        "KT. CHÁNH VĂN PHÒNG",
        "Trần Văn An",
        "kết luận như sau:",
        "Ngày 29/11/2022, ",
        "ủy",
        "uỷ",
        "\ud83d\ude00",
        "(",
        "«",
        "Thứ nhất, ",
        "báo cáo ",
        "phối hợp với ",
        "đến hết năm",
        "kể từ ngày ban hành",
        "(Giao: ",
        "…",
        "./.",
        "\u200b",
        "A",
        "đ) ",
        "1.1. ",
        "2022",
        "STT | Nội dung | Chủ trì | Thời hạn\n",
        "1 | Rà soát | Ban Pháp chế | 30/9\n",
        "I | LĨNH VỰC KINH TẾ\n",
        "PHỤ LỤC\n",
        "I. THÀNH PHẦN\n",
        "Về giám sát\n",
        "\f2\n",
        "1 Theo Nghị quyết\n",
        "Ký bởi: A\n",
        "____\n",
        "1.\n",
        "(i) ",
        "o Một\n",
        "\t"
    };

    static IntStream seeds() {
        return IntStream.range(0, 600);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_character_that_is_not_blank_belongs_to_exactly_one_span(int seed) {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (var i = 0; i < 5 + random.nextInt(200); i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }

        assertPartition(SampleNotices.read(text.toString()));
    }

    @Test
    void what_stands_behind_the_signature_is_shown_as_unaccounted() {
        var read = SampleNotices.read(SampleNotices.file("city-briefing.txt") + "\nPHỤ LỤC\nDanh mục kèm theo\n");

        assertThat(read.unaccounted()).extracting("text").anySatisfy(text -> assertThat((String) text)
                .contains("Danh mục kèm theo"));
        assertPartition(read);
    }

    @Test
    void items_keep_their_place_in_the_text() {
        var text = SampleNotices.file("explanation-hearing-out-of-pdf.txt");
        var read = SampleNotices.read(text);

        assertThat(read.items()).allSatisfy(item -> {
            var words = new StringBuilder();
            item.source().forEach(span -> words.append(text, span.start(), span.end())
                    .append(' '));
            assertThat(words.toString().replaceAll("\\s+", " ").strip())
                    .isEqualTo((item.label() + " " + item.text()).strip());
        });
    }

    private static void assertPartition(ReadNotice read) {
        var owners = new int[read.text().length()];
        read.accounted().forEach(span -> own(owners, span.start(), span.end()));
        read.unaccounted().forEach(span -> own(owners, span.start(), span.end()));
        for (var i = 0; i < owners.length; i++) {
            var expected = Lines.blank(read.text().charAt(i)) ? 2 : 1;
            assertThat(owners[i]).as("character %d of %s", i, read.text()).isBetween(expected == 1 ? 1 : 0, 1);
        }
        assertThat(read.items()).extracting("path").doesNotHaveDuplicates();
    }

    private static void own(int[] owners, int start, int end) {
        for (var i = start; i < end; i++) {
            owners[i]++;
        }
    }
}
