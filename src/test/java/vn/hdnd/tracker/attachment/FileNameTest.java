package vn.hdnd.tracker.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "báo cáo quý I.docx, báo cáo quý I.docx",
        "C:\\Users\\ward\\Desktop\\bc.pdf, bc.pdf",
        "../../etc/passwd.zip, passwd.zip",
        "<script>alert(1)<script>.pdf, _script_alert(1)_script_.pdf",
        "'  anh   hiện  trường .JPG ', anh hiện trường.JPG",
        ".htaccess, file.htaccess",
        "..., file",
        "'', file",
        "bc.pdf..., bc.pdf",
        "a|b?.xls, a_b_.xls",
    })
    void keeps_what_people_call_the_file_and_nothing_harmful(String sent, String kept) {
        assertThat(FileName.clean(sent).value()).isEqualTo(kept);
    }

    @Test
    void a_name_cannot_be_written_backwards() {
        assertThat(FileName.clean("hoa don \u202Efdp.exe").value()).isEqualTo("hoa don fdp.exe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b.pdf", "a\r\nb.pdf", "a\u200Bb.pdf", "a\uD800b.pdf", "a\u0085b.pdf"})
    void what_cannot_be_seen_or_stored_is_gone(String sent) {
        assertThat(FileName.clean(sent).value()).matches("a ?b\\.pdf");
    }

    @Test
    void names_from_a_mac_are_composed() {
        var decomposed = Normalizer.normalize("kết luận.pdf", Normalizer.Form.NFD);

        assertThat(FileName.clean(decomposed).value()).isEqualTo("kết luận.pdf");
    }

    @Test
    void a_long_name_keeps_its_ending() {
        var name = FileName.clean("ấ".repeat(300) + ".docx");

        assertThat(name.value()).hasSize(FileName.MAX_LENGTH).endsWith("ấ.docx");
        assertThat(name.extension()).isEqualTo("docx");
    }

    @Test
    void a_name_is_not_cut_within_a_character() {
        assertThat(FileName.clean("a" + "😀".repeat(150) + ".pdf").value())
                .hasSizeLessThanOrEqualTo(FileName.MAX_LENGTH)
                .endsWith("😀.pdf");
    }

    @Test
    void an_endless_ending_is_cut_too() {
        assertThat(FileName.clean("a." + "b".repeat(500)).value()).hasSize(FileName.MAX_LENGTH);
    }
}
