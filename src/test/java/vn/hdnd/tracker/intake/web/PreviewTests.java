package vn.hdnd.tracker.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.Visit;
import vn.hdnd.tracker.support.WebTest;

@Tag("sql")
@WebTest
class PreviewTests {

    private static final String PATH = "/api/v1/notices/preview";
    private static final String NOTICE = """
            THÔNG BÁO
            Kết luận tại phiên họp Thường trực HĐND thị xã tháng 3 năm 2026

            Ngày 05/3/2026, Thường trực HĐND thị xã họp và kết luận như sau:
            1. Giao Văn phòng tổng hợp, báo cáo Thường trực HĐND thị xã trước ngày 20/3/2026.
            """;

    @Autowired
    private ApplicationContext context;

    private SampleCouncil council;

    @BeforeEach
    void found() {
        council = SampleCouncil.found(context);
    }

    @Test
    void a_file_comes_back_as_what_was_read_with_absent_things_as_null() {
        var result = send(Visit.as(council.clerk(), context), NOTICE.getBytes(StandardCharsets.UTF_8), "thong-bao.txt");

        assertThat(result).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                {"document": {"type": "THÔNG BÁO", "abstract": "Kết luận tại phiên họp Thường trực HĐND thị xã tháng 3 năm 2026",
                              "number": null, "issuedOn": null, "signature": {"capacities": [], "signerName": null}},
                 "meeting": {"kind": "COMMITTEE_MEETING", "heldOn": "2026-03-05"},
                 "items": [{"path": "1", "label": "1.", "kind": "TASK", "reportTo": "Thường trực HĐND thị xã",
                            "deadline": {"kind": "DATE", "asWritten": "trước ngày 20/3/2026", "on": "2026-03-20", "cadence": null},
                            "leads": [{"asWritten": "Văn phòng", "kind": "OFFICE", "level": "HOST", "inheritedFrom": null}]}],
                 "closing": null, "warnings": []}""");
        assertThat(result).bodyJson().extractingPath("accounted[0].as").isEqualTo("TITLE");
        assertThat(result).bodyJson().extractingPath("items[0].source[0].start").isEqualTo(NOTICE.indexOf("1. Giao"));
    }

    @Test
    void those_who_sign_after_the_first_are_named_and_no_more() {
        var joint = NOTICE + """
                Nơi nhận: Lưu: VT.
                TM. THƯỜNG TRỰC HĐND
                CHỦ TỊCH
                Lê Văn An
                TM. BAN THƯỜNG TRỰC UBMTTQ
                PHÓ CHỦ TỊCH
                Trần Thị Bình
                """;
        var result = send(Visit.as(council.clerk(), context), joint.getBytes(StandardCharsets.UTF_8), "thong-bao.txt");

        assertThat(result)
                .bodyJson()
                .extractingPath("document.signature")
                .isEqualTo(Map.of(
                        "capacities", List.of("TM"),
                        "authorityLines", List.of("TM. THƯỜNG TRỰC HĐND", "CHỦ TỊCH"),
                        "signerName", "Lê Văn An",
                        "signerPosition", "Chủ tịch",
                        "others", List.of(Map.of("name", "Trần Thị Bình", "position", "Phó Chủ tịch"))));
    }

    @Test
    void plain_text_may_be_sent_as_the_body() {
        assertThat(text(Visit.as(council.head(), context), NOTICE))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("items[0].path")
                .isEqualTo("1");
    }

    @Test
    void units_of_the_register_are_named_by_their_codes() {
        assertThat(text(Visit.as(council.clerk(), context), NOTICE))
                .bodyJson()
                .extractingPath("items[0].leads[0].units")
                .asArray()
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void who_is_not_of_the_Office_is_told_so_and_who_is_not_signed_in_too() {
        assertThat(text(Visit.as(council.ownOfficer(), context), NOTICE)).hasStatus(403);
        assertThat(text(Visit.signedOut(context), NOTICE))
                .hasStatus(401)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void what_cannot_be_read_is_a_problem_with_a_stable_code() {
        var clerk = Visit.as(council.clerk(), context);

        problem(send(clerk, new byte[0], "trong.txt"), 422, "intake.empty");
        problem(send(clerk, "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8), "hong.pdf"), 422, "intake.damaged");
        problem(send(clerk, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2}, "anh.pdf"), 422, "intake.mislabelled");
        problem(text(clerk, "TỐI MẬT\nTHÔNG BÁO"), 422, "intake.secret");
    }

    @Test
    void what_is_too_large_is_refused_with_413() {
        var large = new byte[26 * 1024 * 1024];
        Arrays.fill(large, (byte) 'a');

        problem(send(Visit.as(council.clerk(), context), large, "lon.txt"), 413, "intake.too_large");
    }

    @Test
    void a_form_without_the_part_is_a_bad_request() {
        var form = MockMvcRequestBuilders.multipart(PATH).file(new MockMultipartFile("other", new byte[] {1}));

        assertThat(Visit.as(council.clerk(), context).sendWithToken(form)).hasStatus(400);
    }

    private static MvcTestResult send(Visit visit, byte[] content, String name) {
        var file = new MockMultipartFile("file", name, null, content);
        return visit.sendWithToken(MockMvcRequestBuilders.multipart(PATH).file(file));
    }

    private static MvcTestResult text(Visit visit, String text) {
        return visit.sendWithToken(MockMvcRequestBuilders.post(PATH)
                .contentType(MediaType.TEXT_PLAIN)
                .content(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void problem(MvcTestResult result, int status, String code) {
        assertThat(result).hasStatus(status).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(result).bodyJson().extractingPath("code").isEqualTo(code);
        assertThat(result).bodyJson().extractingPath("detail").asString().isNotBlank();
    }
}
