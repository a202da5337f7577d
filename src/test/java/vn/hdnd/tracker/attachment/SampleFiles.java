package vn.hdnd.tracker.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.hdnd.tracker.shared.Exif;

/** Small files of every kind, made as the programs make them. */
public final class SampleFiles {

    private SampleFiles() {}

    public static byte[] pdf() {
        return pdfOf(64);
    }

    /** A file that begins as a PDF and has this many bytes. */
    public static byte[] pdfOf(int size) {
        var bytes = new byte[size];
        Arrays.fill(bytes, (byte) ' ');
        var head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, bytes, 0, head.length);
        return bytes;
    }

    public static byte[] jpg() {
        return picture("jpg", 8, 6);
    }

    public static byte[] png() {
        return picture("png", 8, 6);
    }

    /** A picture of squares in many colours. */
    public static byte[] picture(String format, int width, int height) {
        return written(out -> {
            var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            for (var x = 0; x < width; x++) {
                for (var y = 0; y < height; y++) {
                    picture.setRGB(x, y, x / 4 * 7919 + y / 4 * 104_729);
                }
            }
            ImageIO.write(picture, format, out);
        });
    }

    /** A photograph as a telephone held upright stores it: lying on its side, with the place where it was taken. */
    public static byte[] photograph(int width, int height) {
        var plain = picture("jpg", width, height);
        var exif = new ByteArrayOutputStream();
        exif.writeBytes("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
        exif.writeBytes(Exif.saying(6));
        exif.writeBytes("GPS 10.7769N 106.7009E".getBytes(StandardCharsets.ISO_8859_1));
        return ByteBuffer.allocate(plain.length + 4 + exif.size())
                .put(plain, 0, 2)
                .putShort((short) 0xffe1)
                .putShort((short) (2 + exif.size()))
                .put(exif.toByteArray())
                .put(plain, 2, plain.length - 2)
                .array();
    }

    public static byte[] docx() {
        return written(out -> {
            try (var document = new XWPFDocument()) {
                document.createParagraph().createRun().setText("Báo cáo kết quả thực hiện");
                document.write(out);
            }
        });
    }

    public static byte[] xlsx() {
        return written(out -> {
            try (var workbook = new XSSFWorkbook()) {
                workbook.createSheet("Biểu");
                workbook.write(out);
            }
        });
    }

    public static byte[] xls() {
        return written(out -> {
            try (var workbook = new HSSFWorkbook()) {
                workbook.createSheet("Biểu");
                workbook.write(out);
            }
        });
    }

    public static byte[] doc() {
        return compound("WordDocument");
    }

    static byte[] docWithMacros() {
        return compound("WordDocument", "Macros");
    }

    /** How a password turns a docx or xlsx into something else. */
    static byte[] closedWithPassword() {
        return compound("EncryptionInfo", "EncryptedPackage");
    }

    static byte[] docm() {
        return zip(
                "[Content_Types].xml",
                "<Types><Override PartName='/word/document.xml'"
                        + " ContentType='application/vnd.ms-word.document.macroEnabled.main+xml'/></Types>");
    }

    /** Declares itself harmless and carries macros all the same. */
    static byte[] docxWithHiddenMacros() {
        return zip(
                "[Content_Types].xml",
                "<Types><Override ContentType='application/vnd.openxmlformats-officedocument"
                        + ".wordprocessingml.document.main+xml'/></Types>",
                "word/vbaProject.bin",
                "x");
    }

    public static byte[] zip(String... namesAndTexts) {
        return written(out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (int i = 0; i < namesAndTexts.length; i += 2) {
                    zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                    zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                }
            }
        });
    }

    /** Directories within directories: written side by side, then hung one below the other in the bytes. */
    static byte[] nestedCompound(int depth) {
        var names = IntStream.range(0, depth).mapToObj(i -> "Macros" + i).toArray(String[]::new);
        var bytes = ByteBuffer.wrap(written(out -> {
                    try (var compound = new POIFSFileSystem()) {
                        for (var name : names) {
                            compound.createDirectory(name);
                        }
                        compound.writeFilesystem(out);
                    }
                }))
                .order(ByteOrder.LITTLE_ENDIAN);
        var sector = bytes.getInt(48);
        for (int i = 0; i <= depth; i++) {
            var entry = (sector + 1) * 512 + i % 4 * 128;
            bytes.putInt(entry + 68, -1).putInt(entry + 72, -1).putInt(entry + 76, i == depth ? -1 : i + 1);
            if (i % 4 == 3) {
                var table = bytes.getInt(76 + sector / 128 * 4);
                sector = bytes.getInt((table + 1) * 512 + sector % 128 * 4);
            }
        }
        return bytes.array();
    }

    private static byte[] compound(String... entries) {
        return written(out -> {
            try (var compound = new POIFSFileSystem()) {
                for (var entry : entries) {
                    if (entry.equals("Macros")) {
                        compound.getRoot().createDirectory(entry);
                    } else {
                        compound.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
                    }
                }
                compound.writeFilesystem(out);
            }
        });
    }

    private static byte[] written(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }
}
