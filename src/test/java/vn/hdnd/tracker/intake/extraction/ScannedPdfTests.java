package vn.hdnd.tracker.intake.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hdnd.tracker.intake.ReadingOrigin.Method;
import vn.hdnd.tracker.intake.UnreadableNotice;
import vn.hdnd.tracker.intake.UnreadableNotice.Reason;
import vn.hdnd.tracker.shared.Exif;

/** Pictures of pages, in a PDF or alone, with Tesseract on the machine and without. */
class ScannedPdfTests {

    private static final Path NOTICE = Path.of("src/test/resources/notices/office/provincial-executive.pdf");

    @Test
    void a_scan_is_read_where_letters_can_be_recognised_and_marked_as_such() throws IOException {
        assumeThat(Tesseract.installed())
                .as("tesseract with its Vietnamese data")
                .isTrue();
        var before = leftBehind();

        var read = TextExtraction.read(scanned(NOTICE, 0), "quet.pdf");

        assertThat(read.origin().method()).isEqualTo(Method.OCR);
        assertThat(read.origin().pagesWithoutText()).isEmpty();
        assertThat(read.text()).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT", "THÔNG BÁO", "kết luận");
        assertThat(leftBehind()).isEqualTo(before);
    }

    @Test
    void a_scan_says_so_where_they_cannot() throws IOException {
        var scan = scanned(NOTICE, 0);

        assertThatExceptionOfType(UnreadableNotice.class)
                .isThrownBy(() -> PdfText.of(scan, false))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.SCANNED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void a_photograph_is_read_as_a_scan_is(String kind) throws IOException {
        assumeThat(Tesseract.installed())
                .as("tesseract with its Vietnamese data")
                .isTrue();

        var read = TextExtraction.read(photograph(kind), "anh." + kind);

        assertThat(read.origin().method()).isEqualTo(Method.OCR);
        assertThat(read.text()).contains("THÔNG BÁO", "kết luận");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void a_photograph_says_so_where_letters_cannot_be_recognised(String kind) throws IOException {
        var photograph = photograph(kind);

        assertThatExceptionOfType(UnreadableNotice.class)
                .isThrownBy(() -> PdfText.ofPicture(photograph, false))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.SCANNED));
    }

    @Test
    void a_photograph_that_is_cut_or_claims_to_be_huge_is_refused_before_it_is_unpacked() throws IOException {
        var whole = photograph("png");
        var huge = whole.clone();
        ByteBuffer.wrap(huge).putInt(16, 60_000).putInt(20, 60_000);

        for (var broken : List.of(Arrays.copyOf(whole, 30), Arrays.copyOf(whole, 2_000))) {
            assertThatExceptionOfType(UnreadableNotice.class)
                    .isThrownBy(() -> TextExtraction.read(broken, "anh.png"))
                    .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.DAMAGED));
        }
        assertThatExceptionOfType(UnreadableNotice.class)
                .isThrownBy(() -> TextExtraction.read(huge, "anh.png"))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE));
    }

    @ParameterizedTest
    @CsvSource({"6, 90", "3, 180", "8, 270"})
    void a_photograph_is_turned_as_the_telephone_says(int orientation, int degrees) throws IOException {
        var held = turned(orientation, degrees);

        assertThat(Exif.rotation(held)).isEqualTo(degrees);
        assumeThat(Tesseract.installed())
                .as("tesseract with its Vietnamese data")
                .isTrue();
        assertThat(TextExtraction.read(held, "anh.jpg").text()).contains("THÔNG BÁO", "kết luận");
    }

    /** As the sensor lay: turned back by so many degrees, and how to turn it in front. */
    private static byte[] turned(int orientation, int degrees) throws IOException {
        try (var source = Loader.loadPDF(NOTICE.toFile())) {
            source.getPage(0).setRotation(360 - degrees);
            var jpeg = new ByteArrayOutputStream();
            ImageIO.write(new PDFRenderer(source).renderImageWithDPI(0, 200, ImageType.GRAY), "jpg", jpeg);
            var exif = ByteBuffer.allocate(36)
                    .putShort((short) 0xffe1)
                    .putShort((short) 34)
                    .put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1))
                    .putInt(8)
                    .putShort((short) 1)
                    .putShort((short) 0x0112)
                    .putShort((short) 3)
                    .putInt(1)
                    .putShort((short) orientation);
            var out = new ByteArrayOutputStream();
            out.write(jpeg.toByteArray(), 0, 2);
            out.write(exif.array());
            out.write(jpeg.toByteArray(), 2, jpeg.size() - 2);
            return out.toByteArray();
        }
    }

    private static byte[] photograph(String kind) throws IOException {
        try (var source = Loader.loadPDF(NOTICE.toFile())) {
            var out = new ByteArrayOutputStream();
            ImageIO.write(new PDFRenderer(source).renderImageWithDPI(0, 200, ImageType.GRAY), kind, out);
            return out.toByteArray();
        }
    }

    @Test
    void pages_of_which_nothing_could_be_read_are_named() throws IOException {
        var pdf = mixed();

        var read = TextExtraction.read(pdf, "lan.pdf");

        assertThat(read.text()).contains("THÔNG BÁO");
        if (!Tesseract.installed()) {
            assertThat(read.origin().pagesWithoutText()).isEqualTo(List.of(2));
        }
    }

    /** The notice and behind it a page that is an empty picture. */
    private static byte[] mixed() throws IOException {
        try (var pdf = Loader.loadPDF(NOTICE.toFile())) {
            while (pdf.getNumberOfPages() > 1) {
                pdf.removePage(1);
            }
            picture(pdf, new BufferedImage(600, 800, BufferedImage.TYPE_BYTE_GRAY));
            return bytes(pdf);
        }
    }

    private static byte[] scanned(Path file, int page) throws IOException {
        try (var source = Loader.loadPDF(file.toFile());
                var scan = new PDDocument()) {
            picture(scan, new PDFRenderer(source).renderImageWithDPI(page, 200, ImageType.GRAY));
            return bytes(scan);
        }
    }

    private static void picture(PDDocument pdf, BufferedImage image) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        try (var content = new PDPageContentStream(pdf, page)) {
            var drawn = LosslessFactory.createFromImage(pdf, image);
            content.drawImage(drawn, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
        }
    }

    private static byte[] bytes(PDDocument pdf) throws IOException {
        var out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    private static List<String> leftBehind() throws IOException {
        try (var files = Files.list(new File(System.getProperty("java.io.tmpdir")).toPath())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("notice-pages") || name.startsWith("notice-words"))
                    .sorted()
                    .toList();
        }
    }
}
