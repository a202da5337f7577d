package vn.hdnd.tracker.intake.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a text file was written in, it comes out as the text that it means, and what is right stays as it is. */
class EncodingsTests {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Old encodings have letters for Vietnamese and little else. */
    private static final Pattern NO_LETTER = Pattern.compile("[^\\x00-\\x7fÀ-ỹ]");

    /** In the letters that the old encodings have. */
    static Stream<String> plainNotices() throws IOException {
        return notices().map(notice -> CleanText.of(NO_LETTER.matcher(notice).replaceAll("-")));
    }

    static Stream<String> notices() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/notices"))) {
            return files
                    .filter(file -> file.toString().endsWith(".txt"))
                    .map(EncodingsTests::content)
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("notices")
    void unicode_in_any_form_is_taken_as_it_is(String notice) {
        for (var form : new Form[] {Form.NFC, Form.NFD}) {
            var text = Normalizer.normalize(notice, form);
            for (var charset :
                    new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
                for (var mark : new String[] {"", "\ufeff"}) {
                    var read = TextExtraction.read((mark + text).getBytes(charset), "a.txt");
                    assertThat(read.text()).isEqualTo(notice);
                    assertThat(read.origin().encoding()).isNull();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("plainNotices")
    void tcvn3_is_recognised_and_converted(String notice) {
        var read = TextExtraction.read(OldEncodings.tcvn3(notice).getBytes(StandardCharsets.ISO_8859_1), "a.txt");

        assertThat(read.origin().encoding()).isEqualTo("TCVN3");
        assertThat(read.text().toLowerCase(Locale.ROOT)).isEqualTo(notice.toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @MethodSource("plainNotices")
    void vni_is_recognised_and_converted(String notice) {
        var read = TextExtraction.read(OldEncodings.vni(notice).getBytes(WINDOWS), "a.txt");

        assertThat(read.origin().encoding()).isEqualTo("VNI");
        assertThat(read.text()).isEqualTo(notice);
    }

    @ParameterizedTest
    @MethodSource("plainNotices")
    void windows_1258_is_recognised_and_converted(String notice) {
        var read = TextExtraction.read(OldEncodings.windows1258(notice), "a.txt");

        assertThat(read.origin().encoding()).isEqualTo("WINDOWS-1258");
        assertThat(read.text()).isEqualTo(notice);
    }

    @ParameterizedTest
    @MethodSource("plainNotices")
    void old_letters_are_recognised_in_a_unicode_file_too(String notice) {
        var read = TextExtraction.read(OldEncodings.vni(notice).getBytes(StandardCharsets.UTF_8), "a.txt");

        assertThat(read.text()).isEqualTo(notice);
    }

    @Test
    void only_the_old_lines_of_a_mixed_text_are_converted() {
        var old = "Giao Văn phòng Hội đồng nhân dân theo dõi, đôn đốc, tổng hợp kết quả thực hiện.";
        var right = "Đề nghị Ủy ban nhân dân thị xã là đầu mối, có báo cáo.\nLà vì có cả xã và xóm.\n";

        assertThat(TextExtraction.ofPasted(right + OldEncodings.tcvn3(old))).isEqualTo(right + old);
    }

    @Test
    void capitals_of_tcvn3_are_capitals_where_their_line_or_word_is() {
        assertThat(LegacyEncoding.TCVN3.decode("céng hßa x· héi chñ nghÜa viÖt nam"))
                .isEqualTo("cộng hòa xã hội chủ nghĩa việt nam");
        assertThat(LegacyEncoding.TCVN3.decode("CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM"))
                .isEqualTo("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        assertThat(LegacyEncoding.TCVN3.decode("Uû ban nh©n d©n")).isEqualTo("Uỷ ban nhân dân");
    }

    @Test
    void other_languages_stay_as_they_are() {
        for (var text : new String[] {
            "The résumé of the café's naïve façade, déjà vu à la carte; São Paulo, Düsseldorf, Málaga, Zürich.",
            "Là où les élèves étaient, ça a été très apprécié: le même problème reste à résoudre.",
            "Price: 5 £ · 10 € ± 2 µm, ½ © 2022 ®"
        }) {
            var read = TextExtraction.pasted(text);
            assertThat(read.text()).isEqualTo(text);
            assertThat(read.origin().encoding()).isNull();
        }
    }

    @Test
    void a_western_file_with_a_few_accents_is_read() {
        assertThat(TextExtraction.of(
                        "Meeting notes, a résumé of all that was said in the room.".getBytes(WINDOWS), "a.txt"))
                .contains("résumé");
    }

    private static String content(Path file) {
        try {
            return CleanText.of(Files.readString(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
