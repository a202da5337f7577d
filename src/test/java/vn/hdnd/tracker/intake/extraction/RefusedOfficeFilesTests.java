package vn.hdnd.tracker.intake.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import vn.hdnd.tracker.intake.UnreadableNotice;
import vn.hdnd.tracker.intake.UnreadableNotice.Reason;

/** Word documents that are closed, too old, or carry macros: refused with a reason that one can act on. */
class RefusedOfficeFilesTests {

    private static final Path OFFICE = Path.of("src/test/resources/notices/office");

    @Test
    void a_docx_with_a_password() throws IOException, GeneralSecurityException {
        try (var container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("mat-khau");
            try (var out = encryptor.getDataStream(container)) {
                out.write(docx());
            }
            refuses(Reason.ENCRYPTED, bytes(container), "thong-bao.docx");
        }
    }

    @Test
    void a_doc_with_a_password() throws IOException {
        var out = new ByteArrayOutputStream();
        Biff8EncryptionKey.setCurrentUserPassword("mat-khau");
        try (var document = new HWPFDocument(new ByteArrayInputStream(doc()))) {
            document.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        refuses(Reason.ENCRYPTED, out.toByteArray(), "thong-bao.doc");
    }

    @Test
    void a_doc_of_word_6_or_95() throws IOException {
        for (var version : new int[] {101, 104}) {
            var stream = ByteBuffer.allocate(8192).order(ByteOrder.LITTLE_ENDIAN);
            stream.putShort(0, (short) 0xa5dc).putShort(2, (short) version);
            try (var container = new POIFSFileSystem()) {
                container.createDocument(new ByteArrayInputStream(stream.array()), "WordDocument");
                refuses(Reason.TOO_OLD, bytes(container), "thong-bao.doc");
            }
        }
    }

    @Test
    void a_document_with_macros_as_the_storing_of_files_refuses_it() throws IOException {
        refuses(Reason.MACROS, withPart(docx(), "word/vbaProject.bin", "x"), "thong-bao.docm");
        refuses(Reason.MACROS, withPart(docx(), "word/vbaProject.bin", "x"), "thong-bao.docx");
        refuses(Reason.MACROS, declaringMacros(docx()), "thong-bao.docm");
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(doc()))) {
            container.createDirectory("Macros");
            refuses(Reason.MACROS, bytes(container), "thong-bao.doc");
        }
    }

    private static byte[] docx() throws IOException {
        return Files.readAllBytes(OFFICE.resolve("provincial-executive.docx"));
    }

    private static byte[] doc() throws IOException {
        return Files.readAllBytes(OFFICE.resolve("provincial-executive.doc"));
    }

    private static byte[] declaringMacros(byte[] docx) throws IOException {
        return rewritten(docx, "", "");
    }

    private static byte[] withPart(byte[] docx, String name, String content) throws IOException {
        return rewritten(docx, name, content);
    }

    /** The document with another part, or where that has no name, with the content type of a document with macros. */
    private static byte[] rewritten(byte[] docx, String name, String content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(docx));
                var to = new ZipOutputStream(out)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                var bytes = from.readAllBytes();
                to.write(
                        name.isEmpty() && "[Content_Types].xml".equals(entry.getName())
                                ? new String(bytes, StandardCharsets.UTF_8)
                                        .replace(
                                                "vnd.openxmlformats-officedocument.wordprocessingml.document.main",
                                                "vnd.ms-word.document.macroEnabled.main")
                                        .getBytes(StandardCharsets.UTF_8)
                                : bytes);
            }
            if (!name.isEmpty()) {
                to.putNextEntry(new ZipEntry(name));
                to.write(content.getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static byte[] bytes(POIFSFileSystem container) throws IOException {
        var out = new ByteArrayOutputStream();
        container.writeFilesystem(out);
        return out.toByteArray();
    }

    private static void refuses(Reason reason, byte[] content, String name) {
        assertThatExceptionOfType(UnreadableNotice.class)
                .isThrownBy(() -> TextExtraction.of(content, name))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
