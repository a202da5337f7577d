package vn.hdnd.tracker.intake.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import vn.hdnd.tracker.intake.UnreadableNotice;
import vn.hdnd.tracker.intake.UnreadableNotice.Reason;
import vn.hdnd.tracker.shared.Exif;

/** A photograph or scan of one page, as JPEG or PNG. */
final class Picture {

    /** Dots; a telephone takes 12 to 50 millions. Counted before anything is unpacked. */
    private static final long LARGEST = 100_000_000;

    private Picture() {}

    /**
     * A PDF of one page as large as A4 at most, filled by the picture.
     *
     * @throws UnreadableNotice where it is damaged or too large
     */
    static PDDocument asPdf(byte[] content) throws IOException {
        refuseTooLarge(content);
        var pdf = new PDDocument();
        try {
            var image = PDImageXObject.createFromByteArray(pdf, content, "notice");
            var scale = PDRectangle.A4.getHeight() / Math.max(image.getWidth(), image.getHeight());
            var page = new PDPage(new PDRectangle(image.getWidth() * scale, image.getHeight() * scale));
            page.setRotation(Exif.rotation(content));
            pdf.addPage(page);
            try (var drawn = new PDPageContentStream(pdf, page)) {
                drawn.drawImage(
                        image,
                        0,
                        0,
                        page.getCropBox().getWidth(),
                        page.getCropBox().getHeight());
            }
            return pdf;
        } catch (IOException | RuntimeException damaged) {
            pdf.close();
            throw new UnreadableNotice(Reason.DAMAGED);
        }
    }

    private static void refuseTooLarge(byte[] content) throws IOException {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new UnreadableNotice(Reason.DAMAGED);
            }
            var reader = readers.next();
            try {
                reader.setInput(in);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > LARGEST) {
                    throw UnreadableNotice.tooLarge();
                }
            } finally {
                reader.dispose();
            }
        }
    }
}
