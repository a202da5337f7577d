package vn.hdnd.tracker.document;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** How letters look: their size in points and what is special about them. Writes runs of text into paragraphs. */
record Ink(int size, boolean bold, boolean italic) {

    static Ink plain(int size) {
        return new Ink(size, false, false);
    }

    static Ink bold(int size) {
        return new Ink(size, true, false);
    }

    static Ink italic(int size) {
        return new Ink(size, false, true);
    }

    static Ink boldItalic(int size) {
        return new Ink(size, true, true);
    }

    void write(XWPFParagraph paragraph, String text) {
        write(paragraph, List.of(text));
    }

    /** Lines of one paragraph, broken where they are here. */
    void write(XWPFParagraph paragraph, List<String> lines) {
        var run = paragraph.createRun();
        run.setFontFamily(A4.FONT);
        run.setBold(bold);
        run.setItalic(italic);
        run.setFontSize(size);
        for (var i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines.get(i));
        }
    }

    /** A line of its own in the middle of its column. */
    void centred(XWPFParagraph paragraph, List<String> lines) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(0);
        write(paragraph, lines);
    }

    TextWidth width() {
        return bold ? TextWidth.bold(size) : TextWidth.upright(size);
    }
}
