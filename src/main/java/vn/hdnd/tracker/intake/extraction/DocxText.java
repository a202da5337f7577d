package vn.hdnd.tracker.intake.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.UnreadableNotice;
import vn.hdnd.tracker.intake.UnreadableNotice.Reason;

/** Text out of a Word document: paragraphs and table cells in order, automatic numbers written out. Runs no macro. */
final class DocxText {

    private static final long UNPACKED = 200L * 1024 * 1024;
    private static final int MOST_ENTRIES = 5_000;
    private static final int DEEPEST_TABLE = 20;

    private final StringBuilder text = new StringBuilder();
    private final ListLabels labels = new ListLabels();

    private DocxText() {}

    static String of(byte[] content, @Nullable String fileName) {
        try {
            var entries = entries(content);
            if (!entries.contains("word/document.xml")) {
                throw new UnreadableNotice(entries.isEmpty() ? Reason.DAMAGED : FileKind.otherwiseNamed(fileName));
            }
            return new DocxText().read(content);
        } catch (EncryptedDocumentException e) {
            throw new UnreadableNotice(Reason.ENCRYPTED);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw e instanceof UnreadableNotice known ? known : new UnreadableNotice(Reason.DAMAGED);
        } catch (OutOfMemoryError e) {
            throw UnreadableNotice.tooLarge();
        }
    }

    /** Unpacks once, counting, before anything is built of it: a bomb is stopped here. */
    private static Set<String> entries(byte[] content) throws IOException {
        var names = new HashSet<String>();
        var buffer = new byte[16 * 1024];
        var unpacked = 0L;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT));
                for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > UNPACKED) {
                        throw UnreadableNotice.tooLarge();
                    }
                }
                if (names.size() > MOST_ENTRIES) {
                    throw UnreadableNotice.tooLarge();
                }
            }
        }
        return names;
    }

    private String read(byte[] content) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(content))) {
            document.getHeaderList().forEach(header -> CleanText.refuseSecret(String.valueOf(header.getText())));
            CleanText.refuseSecret(TextBoxes.in(document));
            add(document.getBodyElements(), 0);
            return text.toString();
        }
    }

    private void add(List<IBodyElement> elements, int depth) {
        for (var element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                line(labels.of(paragraph) + paragraph.getText());
            } else if (element instanceof XWPFTable table && depth < DEEPEST_TABLE) {
                table.getRows()
                        .forEach(row -> row.getTableCells().forEach(cell -> add(cell.getBodyElements(), depth + 1)));
            } else if (element instanceof XWPFSDT block) {
                line(block.getContent().getText());
            }
        }
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
