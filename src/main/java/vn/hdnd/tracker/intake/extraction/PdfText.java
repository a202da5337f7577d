package vn.hdnd.tracker.intake.extraction;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.hdnd.tracker.intake.ReadingOrigin;
import vn.hdnd.tracker.intake.ReadingOrigin.Method;
import vn.hdnd.tracker.intake.UnreadableNotice;
import vn.hdnd.tracker.intake.UnreadableNotice.Reason;

/** Text out of a PDF in reading order; a form feed between pages. */
final class PdfText {

    static final int MOST_PAGES = 600;

    private static final long WORKSPACE = 256L * 1024 * 1024;

    private PdfText() {}

    static Extracted of(byte[] content) throws IOException {
        var workspace = MemoryUsageSetting.setupTempFileOnly(WORKSPACE).streamCache;
        try (var pdf = Loader.loadPDF(content, "", null, null, workspace)) {
            if (pdf.getNumberOfPages() > MOST_PAGES) {
                throw UnreadableNotice.tooLarge();
            }
            var text = new FacedText();
            var layout = new PdfLayout(text);
            var without = new ArrayList<Integer>();
            var pages = new PdfPages(page -> {
                if (page.withoutText()) {
                    without.add(page.number());
                }
                CleanText.refuseSecret(page.aslant());
                layout.add(page);
                if (text.length() > 4 * CleanText.LONGEST) {
                    throw UnreadableNotice.tooLarge();
                }
            });
            pages.writeText(pdf, Writer.nullWriter());
            if (text.isBlank()) {
                throw new UnreadableNotice(Reason.SCANNED);
            }
            return TextExtraction.finished(text, new ReadingOrigin(Method.TEXT, null, without));
        } catch (InvalidPasswordException e) {
            throw new UnreadableNotice(Reason.ENCRYPTED);
        }
    }
}
