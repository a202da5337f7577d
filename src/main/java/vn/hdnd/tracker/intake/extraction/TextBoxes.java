package vn.hdnd.tracker.intake.extraction;

import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;

/** What stands in drawn boxes, where the stamp of a secret paper is often put. */
final class TextBoxes {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final QName BOX = new QName(WORD, "txbxContent");

    private TextBoxes() {}

    static String in(XWPFDocument document) {
        var found = new StringBuilder();
        try (XmlCursor cursor = document.getDocument().newCursor()) {
            while (cursor.hasNextToken()) {
                if (cursor.toNextToken().isStart() && BOX.equals(cursor.getName())) {
                    found.append(cursor.getTextValue()).append('\n');
                }
            }
        }
        return found.toString();
    }
}
