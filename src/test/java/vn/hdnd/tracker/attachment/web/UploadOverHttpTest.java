package vn.hdnd.tracker.attachment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.tracker.attachment.FileStore;
import vn.hdnd.tracker.attachment.SampleFiles;
import vn.hdnd.tracker.attachment.StoredFileSummary;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.Visit;
import vn.hdnd.tracker.web.Allowed;

/** Through the real container: what it does with large and broken forms is not what a mock does. */
@Tag("sql")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@TestInstance(Lifecycle.PER_CLASS)
@Import(UploadOverHttpTest.ReportForm.class)
class UploadOverHttpTest {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    private final JsonMapper json = new JsonMapper();
    private SampleCouncil council;

    @BeforeAll
    void found() {
        council = SampleCouncil.found(context);
    }

    @Test
    void a_file_goes_in_and_comes_out_as_nothing_but_a_download() throws Exception {
        var person = new Person(council.ownOfficer());
        var sent = SampleFiles.docx();

        var stored = person.upload(new MultipartBody().file("file", "Báo cáo số 15.docx", sent));

        assertThat(stored.statusCode()).isEqualTo(201);
        var file = json(stored);
        assertThat(file.propertyNames()).containsExactlyInAnyOrder("id", "name", "size", "sizeText");
        assertThat(file.get("name").asString()).isEqualTo("Báo cáo số 15.docx");
        assertThat(file.get("size").asInt()).isEqualTo(sent.length);

        var served = person.get("/files/" + file.get("id").asString());
        assertThat(served.statusCode()).isEqualTo(200);
        assertThat(served.body()).isEqualTo(sent);
        assertThat(header(served, "Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''B%C3%A1o%20c%C3%A1o%20s%E1%BB%91%2015.docx");
        assertThat(served.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(served.headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; sandbox");
        assertThat(header(served, "Cache-Control")).contains("no-store", "private");
        assertThat(header(served, "Content-Length")).isEqualTo(String.valueOf(sent.length));
    }

    @Test
    void a_file_that_waits_is_found_by_its_uploader_only() throws Exception {
        var person = new Person(council.ownOfficer());
        var path = "/files/" + person.uploaded("1.pdf");

        for (var other : List.of(council.otherOfficer(), council.head(), council.observer(), council.admin())) {
            assertThat(new Person(other).get(path).statusCode()).isEqualTo(404);
        }
        assertThat(new Person(council.clerk()).post(path + "/discard").statusCode())
                .isEqualTo(404);
        assertThat(person.get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void a_file_can_be_taken_back_before_the_form_is_sent() throws Exception {
        var person = new Person(council.ownOfficer());
        var path = "/files/" + person.uploaded("1.pdf");

        assertThat(person.post(path + "/discard").statusCode()).isEqualTo(204);

        assertThat(person.get(path).statusCode()).isEqualTo(404);
        assertThat(person.get("/files/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    }

    @Test
    void who_writes_no_reports_uploads_nothing() throws Exception {
        for (var reader : List.of(council.observer(), council.admin())) {
            assertThat(new Person(reader)
                            .upload(new MultipartBody().file("file", "1.pdf", SampleFiles.pdf()))
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {25, 26, 200, 300})
    void a_file_that_is_too_large_gets_our_answer_however_large_it_is(long megabytes) throws Exception {
        var answer = new Person(council.ownOfficer()).upload(new MultipartBody().pdf("file", "ảnh.pdf", megabytes));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(json(answer).get("detail").asString()).contains("25 MB");
    }

    @Test
    void refusals_name_the_file_and_the_reason_in_the_readers_language() throws Exception {
        var person = new Person(council.ownOfficer());

        var wrongType = person.upload(new MultipartBody().file("file", "trang.html", SampleFiles.pdf()));
        assertThat(wrongType.statusCode()).isEqualTo(415);
        assertThat(json(wrongType).get("detail").asString())
                .isEqualTo("Không nhận tệp “trang.html”. Chỉ nhận các loại: jpg, png, pdf, doc, docx, xls, xlsx, zip.");
        assertThat(person.upload(new MultipartBody().file("file", "1.png", SampleFiles.pdf()))
                        .statusCode())
                .isEqualTo(415);
        assertThat(person.upload(new MultipartBody().file("file", "1.pdf", new byte[0]))
                        .statusCode())
                .isEqualTo(422);
        assertThat(person.upload(new MultipartBody().field("other", "x")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void names_reach_us_whole_however_long_and_are_cleaned() throws Exception {
        var person = new Person(council.ownOfficer());

        var longest = person.upload(new MultipartBody().file("file", "ẩ".repeat(251) + ".pdf", SampleFiles.pdf()));
        assertThat(json(longest).get("name").asString()).hasSize(200).endsWith("ẩ.pdf");

        var script =
                person.upload(new MultipartBody().file("file", "<img src=x onerror=alert(1)>.pdf", SampleFiles.pdf()));
        assertThat(json(script).get("name").asString()).isEqualTo("_img src=x onerror=alert(1)_.pdf");
    }

    @ParameterizedTest
    @ValueSource(longs = {26, 200})
    void a_form_with_a_file_that_is_too_large_still_brings_its_text(long megabytes) throws Exception {
        var person = new Person(council.ownOfficer());

        var answer = person.form(
                "/try/report",
                new MultipartBody()
                        .field("_csrf", person.token)
                        .field("outcome", "Đã khắc phục xong")
                        .file("upload", "1.pdf", SampleFiles.pdf())
                        .pdf("upload", "2.pdf", megabytes));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(text(answer)).isEqualTo("Đã khắc phục xong|[1.pdf]|[2.pdf]");
    }

    @Test
    void a_form_may_carry_all_the_files_of_a_report() throws Exception {
        var person = new Person(council.ownOfficer());
        var body = new MultipartBody().field("_csrf", person.token).field("outcome", "x");
        for (int i = 0; i < 40; i++) {
            body.field("files", UUID.randomUUID().toString());
        }
        for (int i = 0; i < 20; i++) {
            body.file("upload", i + ".pdf", SampleFiles.pdf());
        }

        assertThat(person.form("/try/report", body).statusCode()).isEqualTo(200);
    }

    @Test
    void a_form_larger_than_any_gets_our_page() throws Exception {
        var person = new Person(council.ownOfficer());

        var answer = person.form(
                "/try/report",
                new MultipartBody()
                        .field("_csrf", person.token)
                        .field("outcome", "x")
                        .pdf("upload", "1.pdf", 300));

        assertOurPage(answer, 413);
    }

    @Test
    void a_form_with_more_parts_than_any_gets_our_page() throws Exception {
        var person = new Person(council.ownOfficer());
        var body = new MultipartBody().field("_csrf", person.token);
        for (int i = 0; i < 200; i++) {
            body.field("outcome", "x");
        }

        assertOurPage(person.form("/try/report", body), 413);
    }

    @Test
    void a_form_that_breaks_off_gets_our_page() throws Exception {
        var person = new Person(council.ownOfficer());

        assertOurPage(person.send("/try/report", MultipartBody.CONTENT_TYPE, "------part\r\nContent-"), 400);
        assertOurPage(person.send("/try/report", "multipart/form-data", "outcome=x"), 400);
    }

    @Test
    void a_session_that_ended_is_said_before_the_file_is_looked_at() throws Exception {
        var person = new Person(council.ownOfficer());
        person.cookie = "SESSION="
                + Base64.getEncoder()
                        .encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));

        var answer = person.upload(new MultipartBody().pdf("file", "1.pdf", 26));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(header(answer, "HX-Redirect")).contains("/login");
    }

    private void assertOurPage(HttpResponse<byte[]> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).startsWith("text/html");
        assertThat(text(answer))
                .contains("class=\"frame\"", council.ownOfficer().name())
                .doesNotContain("Tomcat", "HTTP Status");
    }

    private JsonNode json(HttpResponse<byte[]> answer) {
        return json.readTree(answer.body());
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** Somebody who is signed in, with the token of a page that is open. */
    private final class Person {

        private final String token;
        private String cookie;

        Person(Actor actor) throws IOException, InterruptedException {
            var session = Visit.as(actor, context).sessionId();
            cookie = "SESSION=" + Base64.getEncoder().encodeToString(session.getBytes(StandardCharsets.UTF_8));
            token = text(get("/try/token"));
        }

        HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
            return send(to(path).GET());
        }

        HttpResponse<byte[]> post(String path) throws IOException, InterruptedException {
            return send(to(path).header("X-CSRF-TOKEN", token).POST(BodyPublishers.noBody()));
        }

        HttpResponse<byte[]> upload(MultipartBody body) throws IOException, InterruptedException {
            return send(to("/files")
                    .header("X-CSRF-TOKEN", token)
                    .header("Accept", "application/json, application/problem+json")
                    .header("Content-Type", MultipartBody.CONTENT_TYPE)
                    .POST(body.publisher()));
        }

        String uploaded(String name) throws IOException, InterruptedException {
            return json(upload(new MultipartBody().file("file", name, SampleFiles.pdf())))
                    .get("id")
                    .asString();
        }

        /** As a browser without JavaScript: the token is a field of the form. */
        HttpResponse<byte[]> form(String path, MultipartBody body) throws IOException, InterruptedException {
            return send(to(path).header("Accept", "text/html")
                    .header("Content-Type", MultipartBody.CONTENT_TYPE)
                    .POST(body.publisher()));
        }

        HttpResponse<byte[]> send(String path, String contentType, String body)
                throws IOException, InterruptedException {
            return send(to(path).header("Accept", "text/html")
                    .header("Content-Type", contentType)
                    .POST(BodyPublishers.ofString(body)));
        }

        private HttpRequest.Builder to(String path) {
            return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .header("Cookie", cookie);
        }

        private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
            return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        }
    }

    /** A report's form, as far as its files are concerned. */
    @RestController
    static class ReportForm {

        private final FileStore files;

        ReportForm(FileStore files) {
            this.files = files;
        }

        @Allowed(everyone = true)
        @GetMapping("/try/token")
        String token(CsrfToken token) {
            return token.getToken();
        }

        @Allowed(everyone = true)
        @PostMapping(path = "/try/report", produces = "text/html;charset=UTF-8")
        String report(
                @RequestParam String outcome, @RequestParam(required = false) List<MultipartFile> upload, Actor actor) {
            var uploads = files.storeUploads(upload == null ? List.of() : upload, actor.id());
            return outcome + "|"
                    + uploads.stored().stream().map(StoredFileSummary::name).toList() + "|"
                    + uploads.refused().stream()
                            .map(refused -> refused.arguments()[0])
                            .toList();
        }
    }
}
