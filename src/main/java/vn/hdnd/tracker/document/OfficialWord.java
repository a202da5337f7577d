package vn.hdnd.tracker.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Sets an {@link OfficialPaper} as a Word document. Measures are those of Decree 30/2020, annex I, section II. */
public final class OfficialWord {

    /** The media type of what {@link #of} makes. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private OfficialWord() {}

    /** The whole file; one that cannot be finished is not begun. */
    public static byte[] of(OfficialPaper paper) {
        try (var document = new XWPFDocument();
                var file = new ByteArrayOutputStream()) {
            A4.setUp(document);
            new HeadTable(document).write(paper.header());
            var body = new BodyBlocks(
                    document,
                    !paper.signatures().isEmpty() || !paper.recipients().isEmpty());
            if (paper.title() != null) {
                body.write(paper.title());
            }
            body.write(paper.body());
            new FootTable(document).write(paper);
            document.write(file);
            return file.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
