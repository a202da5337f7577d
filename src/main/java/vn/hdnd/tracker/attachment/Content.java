package vn.hdnd.tracker.attachment;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Looks into a file whether it is what its name says. Nothing of it is unpacked, parsed as XML, or executed. */
final class Content {

    /** What a look into the file found. */
    enum Finding {
        FITS,
        /** Something else than the name says. */
        OTHER,
        /** An office document that carries macros. */
        MACROS,
        /** Closed with a password. */
        PROTECTED,
        /** Begins rightly, but cannot be read to the end. */
        DAMAGED
    }

    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };
    private static final int HEAD = 4096;
    private static final int MAX_CONTENT_TYPES = 1024 * 1024;

    private Content() {}

    static Finding check(FileType type, Path file) throws IOException {
        var head = head(file);
        return switch (type) {
            case JPG -> fits(startsWith(head, JPEG));
            case PNG -> fits(startsWith(head, PNG));
            case PDF -> fits(startsWith(head, PDF));
            case TXT -> fits(isText(head));
            case ZIP -> startsWith(head, ZIP) ? zip(file) : Finding.OTHER;
            case DOCX -> openXml(head, file, "wordprocessingml.document.main+xml");
            case XLSX -> openXml(head, file, "spreadsheetml.sheet.main+xml");
            case DOC -> startsWith(head, OLE2) ? compound(file, "WordDocument") : Finding.OTHER;
            case XLS -> startsWith(head, OLE2) ? compound(file, "Workbook", "Book") : Finding.OTHER;
        };
    }

    private static Finding fits(boolean fits) {
        return fits ? Finding.FITS : Finding.OTHER;
    }

    private static Finding zip(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            return fits(zip.size() > 0);
        } catch (IOException | IllegalArgumentException damaged) {
            return Finding.DAMAGED;
        }
    }

    private static Finding openXml(byte[] head, Path file, String mainPart) {
        if (startsWith(head, OLE2)) {
            // A password wraps the whole document in an old container.
            return compound(file, "EncryptedPackage") == Finding.FITS ? Finding.PROTECTED : Finding.OTHER;
        }
        if (!startsWith(head, ZIP)) {
            return Finding.OTHER;
        }
        try (var zip = new ZipFile(file.toFile())) {
            var types = zip.getEntry("[Content_Types].xml");
            if (types == null) {
                return Finding.OTHER;
            }
            var declared = declaredTypes(zip, types);
            if (declared.contains("macroEnabled")
                    || declared.contains("vbaProject")
                    || zip.stream().anyMatch(Content::isMacro)) {
                return Finding.MACROS;
            }
            return fits(declared.contains(mainPart));
        } catch (IOException | IllegalArgumentException damaged) {
            return Finding.DAMAGED;
        }
    }

    private static boolean isMacro(ZipEntry entry) {
        return entry.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin");
    }

    private static String declaredTypes(ZipFile zip, ZipEntry entry) throws IOException {
        try (var in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(MAX_CONTENT_TYPES), StandardCharsets.UTF_8);
        }
    }

    private static Finding compound(Path file, String... mainStreams) {
        try (var compound = new POIFSFileSystem(file.toFile(), true)) {
            var root = compound.getRoot();
            if (Arrays.stream(mainStreams).noneMatch(root::hasEntry)) {
                return Finding.OTHER;
            }
            return hasMacros(root) ? Finding.MACROS : Finding.FITS;
        } catch (IOException | RuntimeException damaged) {
            return Finding.DAMAGED;
        }
    }

    private static boolean hasMacros(DirectoryNode root) {
        return root.hasEntry("Macros") || root.hasEntry("_VBA_PROJECT_CUR");
    }

    /** Text in any encoding has no NUL, except that of two bytes per character, which says so at its start. */
    private static boolean isText(byte[] head) {
        if (head.length >= 2
                && (head[0] == (byte) 0xff && head[1] == (byte) 0xfe
                        || head[0] == (byte) 0xfe && head[1] == (byte) 0xff)) {
            return true;
        }
        for (var octet : head) {
            if (octet == 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] head, byte[] signature) {
        return head.length >= signature.length
                && Arrays.equals(head, 0, signature.length, signature, 0, signature.length);
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = new FileInputStream(file.toFile())) {
            return in.readNBytes(HEAD);
        }
    }
}
