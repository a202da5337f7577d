package vn.hdnd.tracker.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A short Word document for evidence, one for each title. */
final class SamplePaper {

    private static final Map<String, byte[]> MADE = new ConcurrentHashMap<>();

    private SamplePaper() {}

    static byte[] about(String title) {
        return MADE.computeIfAbsent(title, SamplePaper::write);
    }

    private static byte[] write(String title) {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            var heading = document.createParagraph();
            heading.setAlignment(ParagraphAlignment.CENTER);
            var words = heading.createRun();
            words.setBold(true);
            words.setText("BÁO CÁO");
            document.createParagraph().createRun().setText(title);
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
