package vn.hdnd.tracker.document;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** The sheet: A4, margins, the font of everything, and page numbers in the top margin from the second page on. */
final class A4 {

    static final String FONT = "Times New Roman";

    /** Between the left and the right margin, in twips: 165 mm. */
    static final int TEXT = Twips.ofMillimetres(165);

    static final int BODY_SIZE = 14;

    private static final int PAGE_NUMBER_SIZE = 14;

    private A4() {}

    static void setUp(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        size(section);
        margins(section);
        defaults(document);
        numberPages(document);
    }

    private static void size(CTSectPr section) {
        var page = section.addNewPgSz();
        page.setW(twips(210));
        page.setH(twips(297));
    }

    private static void margins(CTSectPr section) {
        var margins = section.addNewPgMar();
        margins.setTop(twips(20));
        margins.setBottom(twips(20));
        margins.setLeft(twips(30));
        margins.setRight(twips(15));
        margins.setHeader(twips(10));
        margins.setFooter(twips(10));
        margins.setGutter(BigInteger.ZERO);
    }

    private static void defaults(XWPFDocument document) {
        var fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        fonts.setEastAsia(FONT);
        var styles = document.createStyles();
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage("vi-VN");
        var properties = document.getProperties().getCoreProperties();
        properties.setCreator("");
        properties.setLastModifiedByUser("");
    }

    /** Arabic numerals in the middle of the top margin; the first page has none. */
    private static void numberPages(XWPFDocument document) {
        var above = document.createHeader(HeaderFooterType.DEFAULT);
        var number = above.createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        number.setSpacingAfter(0);
        var field = number.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        var run = field.addNewR();
        run.addNewT().setStringValue("2");
        var look = run.addNewRPr();
        var fonts = look.addNewRFonts();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        look.addNewSz().setVal(BigInteger.valueOf(PAGE_NUMBER_SIZE * 2L));
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
    }

    private static BigInteger twips(double millimetres) {
        return BigInteger.valueOf(Twips.ofMillimetres(millimetres));
    }
}
