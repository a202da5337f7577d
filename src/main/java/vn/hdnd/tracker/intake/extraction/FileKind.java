package vn.hdnd.tracker.intake.extraction;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.UnreadableNotice.Reason;

/** What a file is, by its first bytes. */
enum FileKind {
    PDF,
    ZIP,
    /** Word 97, and every Office file with a password. */
    OLE2,
    /** A photograph or scan of one page. */
    PICTURE,
    TEXT,
    OTHER;

    private static final int HEAD = 1024;
    private static final byte[] OLE2_MAGIC = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private static final String JPEG_MAGIC = "\u00ff\u00d8\u00ff";
    private static final String PNG_MAGIC = "\u0089PNG\r\n\u001a\n";

    static FileKind of(byte[] content) {
        var head = Arrays.copyOf(content, Math.min(content.length, HEAD));
        var letters = new String(head, StandardCharsets.ISO_8859_1);
        if (letters.contains("%PDF-")) {
            return PDF;
        }
        if (letters.startsWith("PK\u0003\u0004") || letters.startsWith("PK\u0005\u0006")) {
            return ZIP;
        }
        if (letters.startsWith(JPEG_MAGIC) || letters.startsWith(PNG_MAGIC)) {
            return PICTURE;
        }
        if (head.length >= 4 && Arrays.equals(head, 0, 4, OLE2_MAGIC, 0, 4)) {
            return OLE2;
        }
        var start = letters.strip().toLowerCase(Locale.ROOT);
        if (start.startsWith("{\\rtf") || start.startsWith("<!doctype html") || start.startsWith("<html")) {
            return OTHER;
        }
        return PlainText.plausible(content) ? TEXT : OTHER;
    }

    /** An Office file with a password is an OLE2 container that holds a stream of this name. */
    static boolean encryptedOffice(byte[] content) {
        return contains(content, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
    }

    /** Content that is none of the kinds: mislabelled where its name promises one of them. */
    static Reason otherwiseNamed(@Nullable String fileName) {
        var name = fileName == null ? "" : fileName.strip().toLowerCase(Locale.ROOT);
        return List.of(".docx", ".docm", ".pdf", ".txt").stream().anyMatch(name::endsWith)
                ? Reason.MISLABELLED
                : Reason.UNSUPPORTED;
    }

    private static boolean contains(byte[] content, byte[] wanted) {
        for (var i = 0; i + wanted.length <= content.length; i++) {
            if (Arrays.equals(content, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
