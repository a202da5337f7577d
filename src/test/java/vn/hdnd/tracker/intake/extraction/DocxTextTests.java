package vn.hdnd.tracker.intake.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hdnd.tracker.intake.extraction.WordXml.level;
import static vn.hdnd.tracker.intake.extraction.WordXml.listed;
import static vn.hdnd.tracker.intake.extraction.WordXml.p;
import static vn.hdnd.tracker.intake.extraction.WordXml.r;
import static vn.hdnd.tracker.intake.extraction.WordXml.row;
import static vn.hdnd.tracker.intake.extraction.WordXml.styled;
import static vn.hdnd.tracker.intake.extraction.WordXml.table;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hdnd.tracker.intake.UnreadableNotice;
import vn.hdnd.tracker.intake.UnreadableNotice.Reason;

/** What Word keeps beside the letters comes out as a reader sees it on paper. */
class DocxTextTests {

    private static final String NUMBERING = "<w:abstractNum w:abstractNumId='0'>"
            + level(0, "upperRoman", "%1.", "") + level(1, "decimal", "%1.%2.", "<w:isLgl/>")
            + level(2, "lowerLetter", "%3)", "") + level(3, "bullet", "\uf0b7", "") + level(4, "bullet", "+", "")
            + "</w:abstractNum><w:abstractNum w:abstractNumId='1'>"
            + level(0, "decimal", "%1.", "<w:pStyle w:val='Muc'/>")
            + level(1, "lowerLetter", "%2)", "<w:pStyle w:val='Diem'/>")
            + "</w:abstractNum>"
            + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num><w:num w:numId='2'><w:abstractNumId w:val='1'/></w:num>"
            + "<w:num w:numId='3'><w:abstractNumId w:val='1'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride></w:num>";
    private static final String STYLES =
            "<w:style w:type='paragraph' w:styleId='Muc'><w:pPr><w:numPr><w:numId w:val='2'/></w:numPr></w:pPr></w:style>"
                    + "<w:style w:type='paragraph' w:styleId='Diem'><w:basedOn w:val='Muc'/></w:style>"
                    + "<w:style w:type='paragraph' w:styleId='Hoa'><w:rPr><w:caps/></w:rPr></w:style>"
                    + "<w:style w:type='paragraph' w:styleId='Cu'><w:rPr><w:rFonts w:ascii='.VnTime'/></w:rPr></w:style>";

    @Test
    void lists_are_counted_over_their_levels() {
        assertThat(lines(
                        listed(1, 0, "Đánh giá"),
                        listed(1, 1, "Ưu điểm"),
                        listed(1, 1, "Tồn tại"),
                        listed(1, 0, "Nhiệm vụ"),
                        listed(1, 1, "Chung"),
                        listed(1, 2, "Rà soát"),
                        listed(1, 2, "Báo cáo"),
                        listed(1, 3, "Gạch"),
                        listed(1, 4, "Cộng"),
                        listed(1, 2, "Tiếp")))
                .containsExactly(
                        "I. Đánh giá",
                        "1.1. Ưu điểm",
                        "1.2. Tồn tại",
                        "II. Nhiệm vụ",
                        "2.1. Chung",
                        "a) Rà soát",
                        "b) Báo cáo",
                        "- Gạch",
                        "+ Cộng",
                        "c) Tiếp");
    }

    @Test
    void numbers_come_from_styles_too_and_may_be_switched_off() {
        var off = "<w:p><w:pPr><w:pStyle w:val='Muc'/><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr>" + r("Không số")
                + "</w:p>";

        assertThat(lines(
                        styled("Muc", r("Một")),
                        styled("Diem", r("A")),
                        off,
                        styled("Diem", r("B")),
                        styled("Muc", r("Hai"))))
                .containsExactly("1. Một", "a) A", "Không số", "b) B", "2. Hai");
    }

    @Test
    void a_list_begins_anew_where_it_says_so() {
        assertThat(lines(listed(2, 0, "Một"), listed(2, 0, "Hai"), listed(3, 0, "Năm"), listed(3, 0, "Sáu")))
                .containsExactly("1. Một", "2. Hai", "5. Năm", "6. Sáu");
    }

    @Test
    void changes_are_read_as_accepted() {
        var deletedMark = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("Giao Ban ") + "</w:p>";

        assertThat(lines(
                        p(
                                r("Giao "),
                                "<w:del><w:r><w:delText>Ban Pháp chế</w:delText></w:r></w:del>",
                                "<w:ins>" + r("Văn phòng") + "</w:ins>",
                                "<w:moveFrom>" + r(" cũ") + "</w:moveFrom>",
                                "<w:moveTo>" + r(" mới") + "</w:moveTo>"),
                        deletedMark,
                        p(r("Kinh tế"))))
                .containsExactly("Giao Văn phòng mới", "Giao Ban Kinh tế");
    }

    @Test
    void fields_links_controls_and_breaks_show_what_they_show_on_paper() {
        var field = "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> REF x </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" + r("12")
                + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";

        assertThat(lines(
                        p(
                                r("Mục "),
                                field,
                                r(", "),
                                "<w:hyperlink>" + r("trang") + "</w:hyperlink>",
                                "<w:sdt><w:sdtContent>" + r(" một") + "</w:sdtContent></w:sdt>",
                                "<w:smartTag>" + r(" hai") + "</w:smartTag>"),
                        p(
                                r("07/NQ"),
                                "<w:r><w:noBreakHyphen/></w:r>",
                                r("HĐND"),
                                "<w:r><w:softHyphen/><w:br/></w:r>",
                                r("dòng hai")),
                        p(r("Hiện"), "<w:r><w:rPr><w:vanish/></w:rPr><w:t>Ẩn</w:t></w:r>"),
                        styled("Hoa", r("thông báo"))))
                .containsExactly("Mục 12, trang một hai", "07/NQ-HĐND", "dòng hai", "Hiện", "THÔNG BÁO");
    }

    @Test
    void drawn_boxes_are_read_once() {
        var box = "<w:txbxContent>" + p(r("Dự thảo")) + "</w:txbxContent>";

        assertThat(lines(p(
                        r("Đoạn"),
                        "<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>" + box
                                + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>")))
                .containsExactly("Đoạn", "Dự thảo");
    }

    @Test
    void notes_stand_at_the_end_and_break_no_sentence() {
        var document = WordXml.body(
                        p(r("Giao Ban"), "<w:r><w:footnoteReference w:id='2'/></w:r>", r(" rà soát.")) + p(r("Tiếp.")))
                .with(
                        "footnotes",
                        "footnotes",
                        "<w:footnote w:id='2'>" + p(r("Theo Nghị quyết")) + p(r("số 5.")) + "</w:footnote>");

        assertThat(document.text().lines().filter(line -> !line.isBlank()))
                .containsExactly("Giao Ban rà soát.", "Tiếp.", "[1] Theo Nghị quyết số 5.");
    }

    @Test
    void head_and_signature_are_read_column_by_column_and_rows_of_an_annex_row_by_row() {
        assertThat(lines(
                        table(
                                row("HĐND THỊ XÃ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                                row("THƯỜNG TRỰC", "Độc lập - Tự do - Hạnh phúc")),
                        table(
                                row("STT", "Nội dung", "Chủ trì", "Thời hạn"),
                                row("1", p(r("Rà soát")) + p(r("báo cáo")), "", "30/6"),
                                "<w:tr><w:tc>" + p(r("2")) + "</w:tc><w:tc><w:tcPr><w:gridSpan w:val='3'/></w:tcPr>"
                                        + p(r("Chung")) + "</w:tc></w:tr>")))
                .containsExactly(
                        "HĐND THỊ XÃ",
                        "THƯỜNG TRỰC",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "STT | Nội dung | Chủ trì | Thời hạn",
                        "1 | Rà soát báo cáo | | 30/6",
                        "2 | Chung");
    }

    @Test
    void a_cell_that_goes_on_below_counts_for_every_row() {
        var first = "<w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr>" + p(r("Sở Y tế")) + "</w:tc>";
        var next = "<w:tc><w:tcPr><w:vMerge/></w:tcPr>" + p() + "</w:tc>";

        assertThat(lines(table(
                        "<w:tr><w:tc>" + p(r("1")) + "</w:tc>" + first + "</w:tr>",
                        "<w:tr><w:tc>" + p(r("2")) + "</w:tc>" + next + "</w:tr>")))
                .containsExactly("1 | Sở Y tế", "2 | Sở Y tế");
    }

    @Test
    void old_fonts_are_converted_run_by_run() {
        var old = OldEncodings.tcvn3("Ủy ban nhân dân thị xã được giao chủ trì");

        assertThat(lines(
                        p(r(".VnTimeH", OldEncodings.tcvn3("thông báo của hội đồng"))),
                        styled("Cu", r(old)),
                        p(r("Đề nghị "), r("VNI-Times", OldEncodings.vni("Ủy ban nhân dân thị xã")))))
                .containsExactly(
                        "THÔNG BÁO CỦA HỘI ĐỒNG",
                        "ủy ban nhân dân thị xã được giao chủ trì",
                        "Đề nghị Ủy ban nhân dân thị xã");
    }

    @Test
    void unicode_in_an_old_font_stays_as_it_is() {
        assertThat(lines(p(r(".VnTime", "Đề nghị xã là đầu mối")), p(r(".VnTime", "Xã có và là"))))
                .containsExactly("Đề nghị xã là đầu mối", "Xã có và là");
    }

    @Test
    void a_stamp_of_secrecy_is_seen_wherever_it_stands() {
        var body = p(r("THÔNG BÁO")) + p(r("1. Giao Ban."));
        var box = p("<w:r><w:pict><v:textbox><w:txbxContent>" + p(r("M Ậ T"))
                + "</w:txbxContent></v:textbox></w:pict></w:r>");
        for (var secret : List.of(
                WordXml.body(box + body),
                WordXml.body(p(r(".VnTimeH", OldEncodings.tcvn3("tối mật"))) + body),
                WordXml.body(body).with("header", "hdr", p(r("TUYỆT MẬT"))),
                WordXml.body(
                        table(row("HĐND THỊ XÃ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), row("TỐI  MẬT", "")) + body))) {
            assertThatExceptionOfType(UnreadableNotice.class)
                    .isThrownBy(secret::text)
                    .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.SECRET));
        }
    }

    @Test
    void what_is_nested_without_end_is_refused() {
        for (var nest : List.of(
                "<w:tbl><w:tr><w:tc>|</w:tc></w:tr></w:tbl>",
                "<w:sdt><w:sdtContent>|</w:sdtContent></w:sdt>",
                "<w:p><w:smartTag>|</w:smartTag></w:p>")) {
            var sides = nest.split("\\|");
            var deep = WordXml.body(sides[0].repeat(5_000) + sides[1].repeat(5_000));

            assertThatExceptionOfType(UnreadableNotice.class).isThrownBy(deep::text);
        }
    }

    private static List<String> lines(String... body) {
        return WordXml.body(String.join("", body))
                .with("numbering", "numbering", NUMBERING)
                .with("styles", "styles", STYLES)
                .text()
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }
}
