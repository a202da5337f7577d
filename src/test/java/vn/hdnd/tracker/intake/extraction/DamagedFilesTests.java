package vn.hdnd.tracker.intake.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hdnd.tracker.intake.UnreadableNotice;
import vn.hdnd.tracker.intake.UnreadableNotice.Reason;

/** However a file is cut or scratched, the outcome is a text or a refusal with its reason. */
class DamagedFilesTests {

    private static final Path NOTICES = Path.of("src/test/resources/notices");

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "pdf"})
    void office_files_cut_or_scratched_anywhere(String kind) throws IOException {
        damage(Files.readAllBytes(NOTICES.resolve("office/explanation-hearing." + kind)), 60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void texts_cut_or_scratched_anywhere(String charset) throws IOException {
        damage(Files.readString(NOTICES.resolve("explanation-hearing.txt")).getBytes(charset), 60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TCVN3", "VNI"})
    void texts_in_old_encodings_cut_or_scratched_anywhere(String encoding) throws IOException {
        var notice = Files.readString(NOTICES.resolve("explanation-hearing.txt"));
        var old = "VNI".equals(encoding) ? OldEncodings.vni(notice) : OldEncodings.tcvn3(notice);
        damage(old.getBytes(StandardCharsets.ISO_8859_1), 60);
    }

    private static void damage(byte[] sound, int times) {
        for (var seed = 0; seed < times; seed++) {
            var random = new Random(seed);
            var bytes = sound.clone();
            for (var hit = random.nextInt(1 + sound.length / 500); hit >= 0; hit--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            var cut = seed % 2 == 0 ? bytes : Arrays.copyOf(bytes, random.nextInt(bytes.length));
            try {
                assertThat(TextExtraction.of(cut, "a.docx")).isNotBlank();
            } catch (UnreadableNotice refused) {
                assertThat(refused.reason()).isIn((Object[]) Reason.values());
            }
        }
    }
}
