package vn.hdnd.tracker.notice.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.hdnd.tracker.document.OfficialWord;
import vn.hdnd.tracker.intake.NoticeReader;
import vn.hdnd.tracker.intake.ReadItem;
import vn.hdnd.tracker.intake.ReadNotice;
import vn.hdnd.tracker.notice.SampleNotices;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.Visit;
import vn.hdnd.tracker.support.WebTest;

@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoticeWordTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private NoticeReader reader;

    private SampleCouncil council;
    private SampleNotices notices;
    private Visit clerk;

    @BeforeAll
    void found() {
        council = SampleCouncil.found(context);
        notices = new SampleNotices(context, council);
        clerk = Visit.as(council.clerk(), context);
    }

    @Test
    void what_is_written_is_read_back_with_the_same_items() {
        var read = reader.read(SampleText.NOTICE);
        var again = reader.read(word(notices.read(SampleText.NOTICE)), "thong-bao.docx");

        assertThat(again.items().stream().map(NoticeWordTest::said))
                .containsExactlyElementsOf(
                        read.items().stream().map(NoticeWordTest::said).toList());
        assertThat(again.document()).usingRecursiveComparison().isEqualTo(read.document());
        assertThat(again.meeting()).usingRecursiveComparison().isEqualTo(read.meeting());
        assertThat(again.closing()).isEqualTo(read.closing());
        assertThat(again.unaccounted()).isEmpty();
    }

    @Test
    void a_joint_notice_is_read_back_with_everybody_who_signed() {
        var text = SampleText.NOTICE.substring(0, SampleText.NOTICE.indexOf("Nơi nhận")) + """
                Nơi nhận: UBND thị xã; Lưu: VT.
                TM. THƯỜNG TRỰC HĐND
                KT. CHỦ TỊCH
                PHÓ CHỦ TỊCH
                Nguyễn Văn Bình
                TM. BAN THƯỜNG TRỰC UBMTTQ
                CHỦ TỊCH
                Trần Thị Bình
                TL. CHỦ TỊCH UBND
                CHÁNH VĂN PHÒNG
                Lê Văn An
                """;
        var read = reader.read(text);
        assertThat(read.document().signature().further()).hasSize(2);

        var again = reader.read(word(notices.read(text)), "thong-bao.docx");

        assertThat(again.document().signature())
                .usingRecursiveComparison()
                .isEqualTo(read.document().signature());
        assertThat(again.document().recipients()).isEqualTo(read.document().recipients());
        assertThat(again.unaccounted()).isEmpty();
    }

    @Test
    void a_notice_written_here_may_be_signed_by_several() {
        var notice = notices.draft("1. Giao Văn phòng tổng hợp các ý kiến.");
        assertThat(clerk.post(
                        "/notices/" + notice + "/review/header",
                        "version",
                        "" + notices.version(notice),
                        "meetingKind",
                        "JOINT_CONFERENCE",
                        "summary",
                        "Kết luận tại Hội nghị liên tịch",
                        "preamble",
                        "Hội nghị liên tịch kết luận như sau:",
                        "signer",
                        "Nguyễn Văn Bình",
                        "authorityLines",
                        "Chủ tịch",
                        "others[0].name",
                        "Trần Thị Bình",
                        "others[0].authorityLines",
                        "Phó Chủ tịch",
                        "recipients",
                        "UBND thị xã\nLưu: VT"))
                .hasStatus3xxRedirection();
        assertThat(clerk.get("/notices/" + notice + "/review"))
                .bodyText()
                .containsSubsequence("CHỦ TỊCH", "Nguyễn Văn Bình", "PHÓ CHỦ TỊCH", "Trần Thị Bình", "Nơi nhận:");

        var signature = reader.read(word(notice), "thong-bao.docx").document().signature();
        assertThat(signature.signerName()).isEqualTo("Nguyễn Văn Bình");
        assertThat(signature.others())
                .extracting(person -> person.name() + ", " + person.position())
                .containsExactly("Trần Thị Bình, Phó Chủ tịch");
    }

    @Test
    void labels_of_a_notice_that_was_read_stay_as_they_were() {
        var text = SampleText.NOTICE.replace("c) Đề nghị", "c/ Đề nghị").replace("3. Giao", "5. Giao");
        var again = reader.read(word(notices.read(text)), "thong-bao.docx");

        assertThat(labels(again)).containsExactly("1.", "2.", "a)", "b)", "c/", "5.");
    }

    @Test
    void a_notice_written_here_is_numbered_by_its_places() {
        var notice = notices.draft(
                "1. Giao Văn phòng tổng hợp các ý kiến.", "- Tăng cường giám sát.", "x) Rà soát kiến nghị.");
        notices.settle(notice);

        assertThat(labels(reader.read(word(notice), "thong-bao.docx"))).containsExactly("1.", "2.", "3.");
    }

    @Test
    void the_file_is_named_after_the_number_and_never_shown_in_the_browser() {
        var tracked = notices.tracked(council.ward());

        var answer = clerk.get("/notices/" + tracked + ".docx");

        assertThat(answer)
                .hasStatusOk()
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Content-Type", OfficialWord.MEDIA_TYPE);
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .matches("attachment; .*filename\\*=UTF-8''\\d+-TB-HDND\\.docx");
    }

    @Test
    void a_draft_is_the_offices_alone() {
        var draft = notices.draft("1. Giao Văn phòng tổng hợp.");

        assertThat(clerk.get("/notices/" + draft + ".docx").getResponse().getHeader("Content-Disposition"))
                .contains("du-thao-TB-HDND.docx");
        assertThat(Visit.as(council.committee(), context).get("/notices/" + draft + ".docx"))
                .hasStatus(404);
        assertThat(Visit.as(council.ownOfficer(), context).get("/notices/" + draft + ".docx"))
                .hasStatus(404);
    }

    @Test
    void both_pages_of_a_notice_lead_to_it() throws UnsupportedEncodingException {
        var notice = notices.draft("1. Giao Văn phòng tổng hợp.");

        for (var page : List.of("/notices/" + notice, "/notices/" + notice + "/review")) {
            assertThat(clerk.get(page).getResponse().getContentAsString())
                    .contains("href=\"/notices/" + notice + ".docx\"", "Xuất Word");
        }
    }

    private byte[] word(NoticeId notice) {
        var answer = clerk.get("/notices/" + notice + ".docx");
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private static List<String> labels(ReadNotice read) {
        return read.items().stream().map(ReadItem::label).toList();
    }

    private static String said(ReadItem item) {
        return item.path() + " " + item.label() + " " + item.kind() + " " + item.text();
    }
}
