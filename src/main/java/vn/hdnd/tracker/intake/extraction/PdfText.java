package vn.hdnd.tracker.intake.extraction;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.hdnd.tracker.intake.UnreadableNotice;
import vn.hdnd.tracker.intake.UnreadableNotice.Reason;

/** Text out of a PDF, in the order in which it was written; a form feed between pages. */
final class PdfText {

    private static final int MOST_PAGES = 300;
    private static final long WORKSPACE = 256L * 1024 * 1024;

    private PdfText() {}

    static String of(byte[] content) {
        try {
            return read(content);
        } catch (InvalidPasswordException e) {
            throw new UnreadableNotice(Reason.ENCRYPTED);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw e instanceof UnreadableNotice known ? known : new UnreadableNotice(Reason.DAMAGED);
        } catch (OutOfMemoryError e) {
            throw UnreadableNotice.tooLarge();
        }
    }

    private static String read(byte[] content) throws IOException {
        var workspace = MemoryUsageSetting.setupTempFileOnly(WORKSPACE).streamCache;
        try (var pdf = Loader.loadPDF(content, "", null, null, workspace)) {
            if (pdf.getNumberOfPages() > MOST_PAGES) {
                throw UnreadableNotice.tooLarge();
            }
            var stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            stripper.setPageEnd("\f");
            stripper.setAddMoreFormatting(false);
            var text = stripper.getText(pdf);
            if (text.isBlank()) {
                throw new UnreadableNotice(Reason.SCANNED);
            }
            return text;
        }
    }
}
