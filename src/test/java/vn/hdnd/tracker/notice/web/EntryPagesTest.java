package vn.hdnd.tracker.notice.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.Visit;
import vn.hdnd.tracker.support.WebTest;

@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EntryPagesTest {

    private static final Path OFFICE = Path.of("src/test/resources/notices/office");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private SampleCouncil council;
    private Visit clerk;
    private String submission;
    private int before;
    private int files;

    @BeforeAll
    void found() {
        council = SampleCouncil.found(context);
    }

    @BeforeEach
    void visit() {
        submission = UUID.randomUUID().toString();
        clerk = Visit.as(council.clerk(), context);
        before = mine("notice", "created_by");
        files = mine("stored_file", "uploaded_by");
    }

    @Test
    void the_form_warns_of_state_secrets() {
        assertThat(clerk.get("/notices/new"))
                .hasStatusOk()
                .bodyText()
                .contains("Không đưa văn bản thuộc danh mục bí mật nhà nước vào hệ thống này.");
    }

    @Test
    void pasted_text_becomes_a_draft_in_review() {
        var review = paste(SampleText.NOTICE).getResponse().getRedirectedUrl();

        assertThat(review).matches("/notices/[0-9a-f-]{36}/review");
        assertThat(clerk.get(review))
                .hasStatusOk()
                .bodyText()
                .contains("nội dung cần xử lý", "báo cáo Thường trực HĐND trước ngày 15/11/2026", "15/11/2026");
    }

    @Test
    void two_clicks_make_one_draft() {
        assertThat(paste(SampleText.NOTICE).getResponse().getRedirectedUrl())
                .isEqualTo(paste(SampleText.NOTICE).getResponse().getRedirectedUrl());
        assertThat(mine("notice", "created_by")).isEqualTo(before + 1);
    }

    @Test
    void clicks_at_the_same_moment_make_one_draft() {
        var addresses = IntStream.range(0, 4)
                .mapToObj(click -> CompletableFuture.supplyAsync(() -> Visit.as(council.clerk(), context)
                        .post("/notices/new", "submissionId", submission, "text", SampleText.NOTICE)
                        .getResponse()
                        .getRedirectedUrl()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .distinct();

        assertThat(addresses).hasSize(1).doesNotContainNull();
        assertThat(mine("notice", "created_by")).isEqualTo(before + 1);
    }

    @Test
    void a_file_is_kept_with_its_notice() throws Exception {
        var review = upload("ket-luan.txt", SampleText.NOTICE.getBytes(StandardCharsets.UTF_8), "")
                .getResponse()
                .getRedirectedUrl();

        assertThat(review).isNotNull();
        var page = clerk.get(review).getResponse().getContentAsString();
        var file = page.replaceAll("(?s).*?(/files/[0-9a-f-]{36}).*", "$1");
        assertThat(clerk.get(file).getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("phiên họp tháng 10");
        assertThat(Visit.as(council.ownOfficer(), context).get(file)).hasStatus(404);
        assertThat(Visit.as(council.committee(), context).get(file)).hasStatus(404);
    }

    @Test
    void a_secret_paper_is_refused_and_nothing_of_it_is_kept() {
        assertThat(upload("mat.txt", SampleText.SECRET.getBytes(StandardCharsets.UTF_8), ""))
                .hasStatus(422);
        assertThat(mine("notice", "created_by")).isEqualTo(before);
        assertThat(mine("stored_file", "uploaded_by")).isEqualTo(files);
    }

    @Test
    void what_cannot_be_read_is_refused_in_words_and_nothing_of_it_is_kept() throws Exception {
        var doc = Files.readAllBytes(OFFICE.resolve("explanation-hearing.doc"));
        var secret = SampleText.SECRET.getBytes(StandardCharsets.UTF_16LE);
        var refused = Map.of(
                "hong.doc", Arrays.copyOf(doc, 2_000),
                "hong.docx", Arrays.copyOf(Files.readAllBytes(OFFICE.resolve("explanation-hearing.docx")), 900),
                "mat.txt", secret,
                "cu.rtf", "{\\rtf1 abc}".getBytes(StandardCharsets.UTF_8));
        refused.forEach((name, content) -> assertThat(upload(name, content, ""))
                .as(name)
                .hasStatus(422)
                .bodyText()
                .contains("role=\"alert\""));
        assertThat(mine("notice", "created_by")).isEqualTo(before);
        assertThat(mine("stored_file", "uploaded_by")).isEqualTo(files);
    }

    @Test
    void a_document_of_word_97_is_read_and_kept() throws Exception {
        var name = "explanation-hearing.doc";

        assertThat(upload(name, Files.readAllBytes(OFFICE.resolve(name)), "")).hasStatus3xxRedirection();
        assertThat(mine("stored_file", "uploaded_by")).isEqualTo(files + 1);
    }

    @Test
    void the_review_says_from_which_encoding_a_notice_was_converted() throws Exception {
        var old = "Héi ®ång nh©n d©n thÞ x· S«ng Trµ th«ng b¸o kÕt luËn.\n1. Giao V¨n phßng theo dâi.\n";

        var review = upload("cu.txt", old.getBytes(StandardCharsets.ISO_8859_1), "")
                .getResponse()
                .getRedirectedUrl();

        assertThat(review).isNotNull();
        assertThat(clerk.get(review)).bodyText().contains("Giao Văn phòng theo dõi", "bảng mã cũ TCVN3");
    }

    @Test
    void a_refused_file_leaves_the_pasted_text_in_the_form() {
        assertThat(upload("anh.pdf", "%PDF-1.7 truncated".getBytes(StandardCharsets.UTF_8), "Văn bản đã dán"))
                .hasStatus(422)
                .bodyText()
                .contains("Văn bản đã dán", "role=\"alert\"");
        assertThat(mine("stored_file", "uploaded_by")).isEqualTo(files);
    }

    @Test
    void nothing_at_all_is_refused_in_words() {
        assertThat(paste("  \n ")).hasStatus(422).bodyText().contains("role=\"alert\"");
        assertThat(clerk.post("/notices/new", "submissionId", "no uuid")).hasStatus(400);
    }

    @Test
    void a_notice_can_be_written_by_hand() {
        var first = clerk.post("/notices/new/by-hand", "submissionId", submission);
        var second = clerk.post("/notices/new/by-hand", "submissionId", submission);

        assertThat(second.getResponse().getRedirectedUrl())
                .isEqualTo(first.getResponse().getRedirectedUrl())
                .endsWith("/review?add=true");
        assertThat(clerk.get(second.getResponse().getRedirectedUrl()))
                .hasStatusOk()
                .bodyText()
                .contains("Nội dung mới");
    }

    private MvcTestResult paste(String text) {
        return clerk.post("/notices/new", "submissionId", submission, "text", text);
    }

    private MvcTestResult upload(String name, byte[] content, String text) {
        return clerk.sendWithToken(MockMvcRequestBuilders.multipart("/notices/new")
                .file(new MockMultipartFile("file", name, null, content))
                .param("submissionId", submission)
                .param("text", text));
    }

    private int mine(String table, String column) {
        return jdbc.sql("select count(*) from " + table + " where " + column + " = ?")
                .param(council.clerk().id().value())
                .query(Integer.class)
                .single();
    }
}
