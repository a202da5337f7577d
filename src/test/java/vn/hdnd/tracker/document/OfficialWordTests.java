package vn.hdnd.tracker.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;

/** What Decree 30/2020, annex I wants of a paper, in the file as it was written. */
class OfficialWordTests {

    private static final double TWIPS_PER_MILLIMETRE = 1440 / 25.4;

    private final XWPFDocument paper = written(sample());

    static OfficialPaper sample() {
        return new OfficialPaper(
                PaperHeader.of(
                        List.of("HĐND thị xã Mẫu", "Thường trực"),
                        "5/TB-HĐND",
                        "TB-HĐND",
                        "Mẫu",
                        LocalDate.of(2026, 2, 5)),
                new PaperTitle("THÔNG BÁO", "Kết luận của Thường trực HĐND thị xã tại phiên họp tháng 01 năm 2026"),
                List.of(
                        PaperBlock.paragraph("Ngày 30/01/2026, Thường trực HĐND thị xã họp và kết luận như sau:"),
                        new PaperBlock.Item("1.", "Về công tác giám sát", true),
                        new PaperBlock.Item("a)", "Giao Ban Pháp chế chủ trì rà soát.", false),
                        PaperBlock.paragraph("Văn phòng thông báo để biết, thực hiện./.")),
                List.of(new SignatureBlock(
                        List.of("TM. Thường trực HĐND", "KT. Chủ tịch", "Phó Chủ tịch"), "Nguyễn Văn Bình")),
                List.of("Thường trực HĐND thị xã", "UBND thị xã", "Lưu: VT, CV."));
    }

    private static XWPFDocument written(OfficialPaper paper) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(OfficialWord.of(paper)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void the_sheet_is_a4_with_margins_of_20_20_30_and_15_millimetres() {
        var section = paper.getDocument().getBody().getSectPr();

        assertThat(millimetres(section.getPgSz().getW())).isCloseTo(210, within(0.1));
        assertThat(millimetres(section.getPgSz().getH())).isCloseTo(297, within(0.1));
        assertThat(Stream.of(
                                section.getPgMar().getTop(),
                                section.getPgMar().getBottom(),
                                section.getPgMar().getLeft(),
                                section.getPgMar().getRight())
                        .map(OfficialWordTests::millimetres)
                        .map(Math::round))
                .containsExactly(20L, 20L, 30L, 15L);
    }

    @Test
    void everything_is_in_times_new_roman() {
        assertThat(everyParagraph().flatMap(paragraph -> paragraph.getRuns().stream()))
                .isNotEmpty()
                .allSatisfy(run -> assertThat(run.getFontFamily()).isEqualTo("Times New Roman"));
    }

    @Test
    void the_head_has_two_columns_without_borders() {
        var head = paper.getTables().get(0);

        assertThat(head.getRow(0).getTableCells()).hasSize(2);
        assertThat(head.getCTTbl().getTblPr().isSetTblBorders()).isFalse();
        assertThat(texts(head.getRow(0).getCell(0))).containsExactly("HĐND THỊ XÃ MẪU", "THƯỜNG TRỰC", "");
        assertThat(texts(head.getRow(0).getCell(1)))
                .containsExactly("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "");
        assertThat(texts(head.getRow(1).getCell(0))).containsExactly("Số: 05/TB-HĐND");
        assertThat(texts(head.getRow(1).getCell(1))).containsExactly("Mẫu, ngày 05 tháng 02 năm 2026");
    }

    @Test
    void the_superior_is_upright_the_issuer_bold_and_the_date_in_italics() {
        var head = paper.getTables().get(0);

        assertThat(look(head.getRow(0).getCell(0), 0)).isEqualTo("12.0");
        assertThat(look(head.getRow(0).getCell(0), 1)).isEqualTo("12.0 bold");
        assertThat(look(head.getRow(0).getCell(1), 0)).isEqualTo("12.0 bold");
        assertThat(look(head.getRow(0).getCell(1), 1)).isEqualTo("13.0 bold");
        assertThat(look(head.getRow(1).getCell(0), 0)).isEqualTo("13.0");
        assertThat(look(head.getRow(1).getCell(1), 0)).isEqualTo("13.0 italic");
    }

    @Test
    void the_rule_below_the_motto_is_as_long_as_the_motto_and_that_below_the_issuer_shorter_than_half() {
        var head = paper.getTables().get(0).getRow(0);
        var motto = TextWidth.bold(13).of("Độc lập - Tự do - Hạnh phúc");
        var issuer = TextWidth.bold(12).of("THƯỜNG TRỰC");

        assertThat(ruleInPoints(head.getCell(1))).isCloseTo(motto, within(0.2));
        assertThat(ruleInPoints(head.getCell(0))).isBetween(issuer / 3, issuer / 2);
    }

    @Test
    void the_body_is_justified_at_14_points_with_its_first_line_indented() {
        var item = paper.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().equals("a) Giao Ban Pháp chế chủ trì rà soát."))
                .findFirst()
                .orElseThrow();

        assertThat(item.getAlignment()).isEqualTo(ParagraphAlignment.BOTH);
        assertThat(look(item)).isEqualTo("14.0");
        assertThat(item.getIndentationFirstLine() / TWIPS_PER_MILLIMETRE).isBetween(10.0, 12.71);
        assertThat(item.getSpacingAfter()).isGreaterThanOrEqualTo(6 * 20);
        assertThat(item.getSpacingBetween()).isBetween(1.0, 1.5);
    }

    @Test
    void title_and_headings_are_bold() {
        assertThat(paper.getParagraphs().stream()
                        .filter(paragraph -> look(paragraph).endsWith("bold"))
                        .map(XWPFParagraph::getText))
                .containsExactly(
                        "THÔNG BÁO",
                        "Kết luận của Thường trực HĐND thị xã\ntại phiên họp tháng 01 năm 2026",
                        "1. Về công tác giám sát");
    }

    @Test
    void recipients_stand_at_the_left_and_the_signature_at_the_right() {
        var foot = paper.getTables().get(1).getRow(0);

        assertThat(texts(foot.getCell(0)))
                .containsExactly("Nơi nhận:", "- Thường trực HĐND thị xã;", "- UBND thị xã;", "- Lưu: VT, CV.");
        assertThat(look(foot.getCell(0), 0)).isEqualTo("12.0 bold italic");
        assertThat(look(foot.getCell(0), 1)).isEqualTo("11.0");
        assertThat(texts(foot.getCell(1)))
                .containsExactly("TM. THƯỜNG TRỰC HĐND", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Nguyễn Văn Bình");
        assertThat(look(foot.getCell(1), 3)).isEqualTo("14.0 bold");
    }

    @Test
    void signatures_of_a_joint_paper_stand_side_by_side_with_the_recipients_below() {
        var joint = written(signedBy(
                new SignatureBlock(List.of("TM. Ban Thường trực UBMTTQ", "Chủ tịch"), "Trần Thị Bình"),
                new SignatureBlock(
                        List.of("TM. Thường trực HĐND", "KT. Chủ tịch", "Phó Chủ tịch"), "Nguyễn Văn Bình")));
        var signed = joint.getTables().get(1);

        assertThat(texts(signed.getRow(0).getCell(0)).stream().map(text -> text.replace('\u00a0', ' ')))
                .containsExactly("TM. BAN THƯỜNG TRỰC UBMTTQ", "CHỦ TỊCH");
        assertThat(texts(signed.getRow(0).getCell(1)))
                .containsExactly("TM. THƯỜNG TRỰC HĐND", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
        assertThat(signed.getRow(1).getTableCells().stream().map(XWPFTableCell::getText))
                .containsExactly("Trần Thị Bình", "Nguyễn Văn Bình");
        assertThat(look(signed.getRow(1).getCell(1), 0)).isEqualTo("14.0 bold");
        assertThat(texts(joint.getTables().get(2).getRow(0).getCell(0)))
                .containsExactly("Nơi nhận:", "- UBND thị xã;", "- Lưu: VT.");
        assertThat(signed.getRow(1).getCell(0).getParagraphs()).allMatch(XWPFParagraph::isKeepNext);
    }

    @Test
    void a_title_too_long_for_its_column_goes_on_below_and_stays_one_line_of_the_file() {
        var title = "TM. THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN";
        var joint = written(signedBy(
                new SignatureBlock(List.of(title), "A"),
                new SignatureBlock(List.of(title), "B"),
                new SignatureBlock(List.of(title), "C")));
        var room = A4.TEXT / 3 / 20.0;
        var cell = joint.getTables().get(1).getRow(0).getCell(2).getText();

        assertThat(cell.replace('\u00a0', ' ')).isEqualTo(title);
        assertThat(List.of(cell.split(" ")))
                .hasSizeGreaterThan(1)
                .allSatisfy(part -> assertThat(TextWidth.bold(14).of(part)).isLessThan(room))
                .doesNotContain("TM.");
    }

    @Test
    void four_signers_stand_in_two_rows_and_no_recipients_need_follow() {
        var signers = Stream.of("A", "B", "C", "D")
                .map(name -> new SignatureBlock(List.of("Chủ tịch"), name))
                .toArray(SignatureBlock[]::new);
        var all = signedBy(signers);
        var joint = written(new OfficialPaper(all.header(), all.title(), all.body(), all.signatures(), List.of()));

        assertThat(joint.getTables().stream().skip(1).map(table -> table.getRow(1).getTableCells().stream()
                        .map(XWPFTableCell::getText)
                        .toList()))
                .containsExactly(List.of("A", "B"), List.of("C", "D"));
        assertThat(joint.getTables().get(1).getRow(1).getCell(0).getParagraphs())
                .allMatch(XWPFParagraph::isKeepNext);
        assertThat(joint.getTables().get(2).getRow(1).getCell(0).getParagraphs())
                .noneMatch(XWPFParagraph::isKeepNext);
    }

    private static OfficialPaper signedBy(SignatureBlock... signers) {
        return new OfficialPaper(
                sample().header(),
                sample().title(),
                sample().body(),
                List.of(signers),
                List.of("UBND thị xã", "Lưu: VT"));
    }

    @Test
    void pages_are_numbered_in_the_top_margin_from_the_second_on() {
        var numbered = paper.getHeaderFooterPolicy().getDefaultHeader().getParagraphs().stream()
                .filter(paragraph -> paragraph.getCTP().sizeOfFldSimpleArray() == 1)
                .findFirst()
                .orElseThrow();

        assertThat(numbered.getCTP().getFldSimpleArray(0).getInstr()).isEqualTo("PAGE");
        assertThat(numbered.getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
        assertThat(paper.getDocument().getBody().getSectPr().isSetTitlePg()).isTrue();
        assertThat(paper.getHeaderFooterPolicy().getFirstPageHeader().getText()).isBlank();
    }

    @Test
    void the_signature_never_stands_on_a_page_alone() {
        var last = paper.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().endsWith("./."))
                .findFirst()
                .orElseThrow();

        assertThat(last.isKeepNext()).isTrue();
        assertThat(paper.getTables().get(1).getRow(0).isCantSplitRow()).isTrue();
    }

    @Test
    void a_letter_has_its_subject_below_the_number_and_its_addressees_before_the_text() {
        var letter = written(new OfficialPaper(
                new PaperHeader(null, "Văn phòng", null, "CV-VP", "Mẫu", null, "đôn đốc báo cáo"),
                null,
                List.of(
                        new PaperBlock.Addressees(List.of("UBND thị xã", "Các Ban HĐND thị xã")),
                        new PaperBlock.Table(
                                List.of("STT", "Nội dung"), List.of(1, 5), List.of(List.of("1", "Rà soát")))),
                List.of(),
                List.of()));

        assertThat(texts(letter.getTables().get(0).getRow(1).getCell(0))).contains("V/v đôn đốc báo cáo");
        assertThat(letter.getParagraphs().stream().map(XWPFParagraph::getText))
                .contains("Kính gửi:", "- UBND thị xã;", "- Các Ban HĐND thị xã.");
        assertThat(letter.getTables().get(1).getRow(0).isRepeatHeader()).isTrue();
        assertThat(letter.getTables()).hasSize(2);
    }

    @Test
    void words_that_no_file_can_hold_do_no_harm() {
        var odd = written(new OfficialPaper(
                PaperHeader.of(List.of(), "1\u0001/TB", "TB", null, null),
                new PaperTitle("THÔNG BÁO", ""),
                List.of(PaperBlock.paragraph("a\u0000b\ud800c <w:p> & \ufffe")),
                List.of(new SignatureBlock(List.of(), null)),
                List.of("")));

        assertThat(odd.getParagraphs().stream().map(XWPFParagraph::getText)).anyMatch(text -> text.contains("<w:p> &"));
    }

    private Stream<XWPFParagraph> everyParagraph() {
        var all = new ArrayList<>(paper.getParagraphs());
        paper.getTables().forEach(table -> table.getRows()
                .forEach(row -> row.getTableCells().forEach(cell -> all.addAll(cell.getParagraphs()))));
        return all.stream();
    }

    private static List<String> texts(XWPFTableCell cell) {
        return cell.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }

    private static String look(XWPFTableCell cell, int paragraph) {
        return look(cell.getParagraphs().get(paragraph));
    }

    private static String look(XWPFParagraph paragraph) {
        if (paragraph.getRuns().isEmpty()) {
            return "";
        }
        var run = paragraph.getRuns().get(0);
        return run.getFontSizeAsDouble() + (run.isBold() ? " bold" : "") + (run.isItalic() ? " italic" : "");
    }

    /** The border between the indents of the last paragraph of a cell. */
    private static double ruleInPoints(XWPFTableCell cell) {
        var rule = cell.getParagraphs().get(cell.getParagraphs().size() - 1);
        assertThat(rule.getCTP().getPPr().getPBdr().isSetTop()).isTrue();
        return (cell.getWidth() - rule.getIndentationLeft() - rule.getIndentationRight()) / 20.0;
    }

    private static double millimetres(Object twips) {
        return Double.parseDouble(String.valueOf(twips)) / TWIPS_PER_MILLIMETRE;
    }
}
