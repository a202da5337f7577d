package vn.hdnd.tracker.intake.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import vn.hdnd.tracker.intake.UnreadableNotice;
import vn.hdnd.tracker.intake.UnreadableNotice.Reason;

class TextExtractionTests {

    private static final String TEXT = "THÔNG BÁO\n1. Giao Ủy ban nhân dân.";

    @Test
    void text_files_in_utf_8_and_utf_16_come_out_in_nfc() {
        var decomposed = Normalizer.normalize(TEXT, Normalizer.Form.NFD);

        assertThat(read(decomposed.getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
        assertThat(read(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
        assertThat(read(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(TEXT);
        assertThat(read(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16BE))).isEqualTo(TEXT);
    }

    @Test
    void what_word_leaves_in_the_clipboard_is_cleaned() {
        assertThat(TextExtraction.ofPasted("Giao\u00a0Ban\u200b Pháp\u00ad chế\r\n• rà soát\u000btheo dõi"))
                .isEqualTo("Giao Ban Pháp chế\n• rà soát\ntheo dõi");
    }

    @Test
    void word_documents_keep_their_order_and_their_automatic_numbers() throws IOException {
        try (var document = new XWPFDocument()) {
            var list = numbering(document);
            document.createParagraph().createRun().setText("THÔNG BÁO");
            for (var words : new String[] {"Ưu điểm", "Nhiệm vụ"}) {
                var paragraph = document.createParagraph();
                paragraph.setNumID(list);
                paragraph.createRun().setText(words);
            }
            var deeper = document.createParagraph();
            deeper.setNumID(list);
            deeper.setNumILvl(BigInteger.ONE);
            deeper.createRun().setText("Rà soát");
            document.createTable(1, 2).getRow(0).getCell(0).setText("Nơi nhận:");
            document.getTables().get(0).getRow(0).getCell(1).setText("CHỦ TỊCH");

            assertThat(read(bytes(document)).lines().filter(line -> !line.isBlank()))
                    .containsExactly("THÔNG BÁO", "1. Ưu điểm", "2. Nhiệm vụ", "a) Rà soát", "Nơi nhận:", "CHỦ TỊCH");
        }
    }

    @Test
    void pdf_files_give_their_text_page_by_page() throws IOException {
        assertThat(read(pdf("1. Giao Ban Kinh te.", "2. Theo doi.")))
                .contains("1. Giao Ban Kinh te.")
                .contains("\f");
    }

    @Test
    void files_are_recognised_by_their_bytes_whatever_their_name() throws IOException {
        assertThat(TextExtraction.of(pdf("Giao Ban."), "thong-bao.docx")).contains("Giao Ban.");
        refuses(Reason.MISLABELLED, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0}, "thong-bao.pdf");
        refuses(Reason.UNSUPPORTED, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0}, "anh.png");
        refuses(Reason.UNSUPPORTED, "{\\rtf1 abc}".getBytes(StandardCharsets.UTF_8), "cu.rtf");
    }

    @Test
    void what_holds_no_text_is_refused_with_the_reason() throws IOException {
        refuses(Reason.EMPTY, new byte[0], "a.txt");
        refuses(Reason.EMPTY, " \n\u200b ".getBytes(StandardCharsets.UTF_8), "a.txt");
        refuses(Reason.SCANNED, pdf(""), "a.pdf");
        refuses(Reason.ENCRYPTED, encryptedPdf(), "a.pdf");
        refuses(Reason.DAMAGED, "%PDF-1.7\n…".getBytes(StandardCharsets.UTF_8), "a.pdf");
        refuses(Reason.DAMAGED, zip("word/document.xml", "<broken".getBytes(StandardCharsets.UTF_8)), "a.docx");
        refuses(Reason.MISLABELLED, zip("xl/workbook.xml", new byte[] {1}), "a.docx");
        refuses(Reason.TOO_LARGE, new byte[26 * 1024 * 1024], "a.txt");
        refuses(Reason.TOO_LARGE, "a ".repeat(1_100_000).getBytes(StandardCharsets.UTF_8), "a.txt");
    }

    @Test
    void a_secret_paper_is_refused_and_a_paper_about_secrets_is_not() {
        refuses(Reason.SECRET, ("HĐND THỊ XÃ\nTỐI MẬT\n" + TEXT).getBytes(StandardCharsets.UTF_8), "a.txt");
        refuses(Reason.SECRET, ("HĐND THỊ XÃ          MẬT\n" + TEXT).getBytes(StandardCharsets.UTF_8), "a.txt");
        assertThat(read(("Về bảo vệ bí mật nhà nước\n" + TEXT).getBytes(StandardCharsets.UTF_8)))
                .contains("bí mật");
    }

    @Test
    void a_zip_bomb_is_stopped_while_unpacking() throws IOException {
        refuses(Reason.TOO_LARGE, zip("word/document.xml", new byte[201 * 1024 * 1024]), "a.docx");
    }

    @Test
    void external_entities_are_not_followed() throws IOException {
        var xml = "<?xml version='1.0'?><!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                + "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";

        refuses(Reason.DAMAGED, zip("word/document.xml", xml.getBytes(StandardCharsets.UTF_8)), "a.docx");
    }

    @Test
    void no_byte_gives_any_other_exception() throws IOException {
        var random = new Random(7);
        var samples = new byte[][] {
            pdf("Giao Ban."),
            zip("word/document.xml", "<a/>".getBytes(StandardCharsets.UTF_8)),
            TEXT.getBytes(StandardCharsets.UTF_8),
            docx()
        };
        for (var i = 0; i < 200; i++) {
            var bytes = samples[i % samples.length].clone();
            for (var hit = 0; hit < 1 + random.nextInt(20); hit++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            var cut = java.util.Arrays.copyOf(bytes, i % 3 == 0 ? random.nextInt(bytes.length) : bytes.length);
            try {
                assertThat(TextExtraction.of(cut, null)).isNotBlank();
            } catch (UnreadableNotice refused) {
                assertThat(refused.reason()).isNotNull();
            }
        }
    }

    private static String read(byte[] content) {
        return TextExtraction.of(content, null);
    }

    private static void refuses(Reason reason, byte[] content, String name) {
        assertThatExceptionOfType(UnreadableNotice.class)
                .isThrownBy(() -> TextExtraction.of(content, name))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static BigInteger numbering(XWPFDocument document) {
        var list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ONE);
        var formats = new STNumberFormat.Enum[] {STNumberFormat.DECIMAL, STNumberFormat.LOWER_LETTER};
        var patterns = new String[] {"%1.", "%2)"};
        for (var i = 0; i < formats.length; i++) {
            var level = list.addNewLvl();
            level.setIlvl(BigInteger.valueOf(i));
            level.addNewNumFmt().setVal(formats[i]);
            level.addNewLvlText().setVal(patterns[i]);
            level.addNewStart().setVal(BigInteger.ONE);
        }
        var numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }

    private static byte[] docx() throws IOException {
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(TEXT);
            return bytes(document);
        }
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }

    private static byte[] pdf(String... pages) throws IOException {
        try (var document = document(pages)) {
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] encryptedPdf() throws IOException {
        try (var document = document("Giao Ban.")) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static PDDocument document(String... pages) throws IOException {
        var document = new PDDocument();
        for (var words : pages) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 14);
                content.newLineAtOffset(72, 700);
                content.showText(words);
                content.endText();
            }
        }
        return document;
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }
}
