package vn.hdnd.tracker.intake.extraction;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
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
        return of(content, Tesseract.installed());
    }

    /** @param recognises whether letters can be recognised on pictures */
    static Extracted of(byte[] content, boolean recognises) throws IOException {
        var workspace = MemoryUsageSetting.setupTempFileOnly(WORKSPACE).streamCache;
        try (var pdf = Loader.loadPDF(content, "", null, null, workspace)) {
            return of(pdf, recognises);
        } catch (InvalidPasswordException e) {
            throw new UnreadableNotice(Reason.ENCRYPTED);
        }
    }

    /** A photograph of a page is read as a PDF that holds nothing but it. */
    static Extracted ofPicture(byte[] content) throws IOException {
        return ofPicture(content, Tesseract.installed());
    }

    static Extracted ofPicture(byte[] content, boolean recognises) throws IOException {
        try (var pdf = Picture.asPdf(content)) {
            return of(pdf, recognises);
        }
    }

    private static Extracted of(PDDocument pdf, boolean recognises) throws IOException {
        if (pdf.getNumberOfPages() > MOST_PAGES) {
            throw UnreadableNotice.tooLarge();
        }
        var text = new FacedText();
        var layout = new PdfLayout(text);
        var pictures = new Pictures(pdf, recognises);
        new PdfPages(page -> {
                    CleanText.refuseSecret(page.aslant());
                    layout.add(page.withoutText() ? pictures.read(page) : page);
                    if (text.length() > 4 * CleanText.LONGEST) {
                        throw UnreadableNotice.tooLarge();
                    }
                })
                .writeText(pdf, Writer.nullWriter());
        if (text.isBlank()) {
            throw new UnreadableNotice(Reason.SCANNED);
        }
        return TextExtraction.finished(text, pictures.origin());
    }

    /** Pages of which there is a picture only. */
    private static final class Pictures {

        private final PDDocument pdf;
        private final boolean recognises;
        private final Tesseract tesseract = new Tesseract();
        private final List<Integer> unread = new ArrayList<>();
        private boolean recognised;

        Pictures(PDDocument pdf, boolean recognises) {
            this.pdf = pdf;
            this.recognises = recognises;
        }

        PdfPage read(PdfPage page) {
            if (recognises) {
                try {
                    var words = tesseract.read(pdf, page.number());
                    recognised |= !words.words().isEmpty();
                    return words;
                } catch (IOException e) {
                    // Left out as it would be without Tesseract, and said so.
                }
            }
            unread.add(page.number());
            return page.emptied();
        }

        ReadingOrigin origin() {
            return new ReadingOrigin(recognised ? Method.OCR : Method.TEXT, null, unread);
        }
    }
}
