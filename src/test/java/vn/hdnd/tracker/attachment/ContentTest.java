package vn.hdnd.tracker.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hdnd.tracker.attachment.Content.Finding;

class ContentTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> genuine() {
        return Stream.of(
                arguments(FileType.JPG, SampleFiles.jpg()),
                arguments(FileType.PNG, SampleFiles.png()),
                arguments(FileType.PDF, SampleFiles.pdf()),
                arguments(FileType.DOC, SampleFiles.doc()),
                arguments(FileType.DOCX, SampleFiles.docx()),
                arguments(FileType.XLS, SampleFiles.xls()),
                arguments(FileType.XLSX, SampleFiles.xlsx()),
                arguments(FileType.ZIP, SampleFiles.zip("bien ban.txt", "x")),
                arguments(FileType.TXT, "Kết luận".getBytes(StandardCharsets.UTF_8)),
                arguments(FileType.TXT, "Kết luận".getBytes(StandardCharsets.UTF_16)));
    }

    @ParameterizedTest
    @MethodSource("genuine")
    void every_accepted_type_is_recognised(FileType type, byte[] content) throws IOException {
        assertThat(check(type, content)).isEqualTo(Finding.FITS);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TXT")
    void a_web_page_under_another_name_is_none_of_them(FileType type) throws IOException {
        assertThat(check(type, "<!doctype html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Finding.OTHER);
    }

    @ParameterizedTest
    @MethodSource("genuine")
    void a_word_document_is_nothing_but_that(FileType type, byte[] content) throws IOException {
        if (type != FileType.DOCX) {
            assertThat(check(FileType.DOCX, content)).isEqualTo(Finding.OTHER);
        }
    }

    @Test
    void macros_are_found_declared_or_not() throws IOException {
        assertThat(check(FileType.DOCX, SampleFiles.docm())).isEqualTo(Finding.MACROS);
        assertThat(check(FileType.DOCX, SampleFiles.docxWithHiddenMacros())).isEqualTo(Finding.MACROS);
        assertThat(check(FileType.DOC, SampleFiles.docWithMacros())).isEqualTo(Finding.MACROS);
    }

    @Test
    void a_password_is_told_from_another_type() throws IOException {
        assertThat(check(FileType.DOCX, SampleFiles.closedWithPassword())).isEqualTo(Finding.PROTECTED);
        assertThat(check(FileType.XLSX, SampleFiles.closedWithPassword())).isEqualTo(Finding.PROTECTED);
        assertThat(check(FileType.XLSX, SampleFiles.xls())).isEqualTo(Finding.OTHER);
    }

    @Test
    void a_file_that_broke_on_its_way_is_damaged_wherever_it_broke() throws IOException {
        var docx = SampleFiles.docx();
        for (int length = 8; length < docx.length - 22; length += 97) {
            assertThat(check(FileType.DOCX, Arrays.copyOf(docx, length))).isEqualTo(Finding.DAMAGED);
        }
        var doc = SampleFiles.doc();
        for (int length = 8; length < 1024; length += 97) {
            assertThat(check(FileType.DOC, Arrays.copyOf(doc, length))).isIn(Finding.DAMAGED, Finding.OTHER);
        }
    }

    private Finding check(FileType type, byte[] content) throws IOException {
        return Content.check(type, Files.write(folder.resolve("file"), content));
    }

    @Test
    void a_container_nested_deeper_than_any_stack_is_damaged_and_nothing_worse() throws IOException {
        assertThat(check(FileType.DOC, SampleFiles.nestedCompound(20_000))).isEqualTo(Finding.DAMAGED);
    }
}
