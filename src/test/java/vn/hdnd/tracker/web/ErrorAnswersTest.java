package vn.hdnd.tracker.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Over the wire, as browsers, scripts and programs meet it. */
@SpringBootTest(classes = PiecesApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ErrorAnswersTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    PiecesApplication.People people;

    @BeforeEach
    void signIn() {
        people.username = "clerk";
    }

    @Test
    void vietnamese_whatever_the_browser_prefers() throws Exception {
        var answer = get("/pieces/nowhere", "Accept", "text/html", "Accept-Language", "en-US,en");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .contains("lang=\"vi\"")
                .contains("Không tìm thấy trang này")
                .contains("/pieces/desk");
    }

    @Test
    void english_once_it_was_chosen() throws Exception {
        var answer = get("/pieces/nowhere", "Accept", "text/html", "Cookie", "lang=en");

        assertThat(answer.body()).contains("lang=\"en\"").contains("This page was not found");
        assertThat(get("/pieces/nowhere", "Cookie", "lang=%22%3E").body()).contains("lang=\"vi\"");
    }

    @Test
    void people_who_are_not_signed_in_see_no_places() throws Exception {
        people.username = null;
        var answer = get("/pieces/nowhere", "Accept", "text/html");

        assertThat(answer.body())
                .contains("class=\"door\"")
                .doesNotContain("/pieces/desk")
                .contains("name=\"_csrf\"");
    }

    @Test
    void programs_get_problem_details() throws Exception {
        var answer = get("/pieces/refused", "Accept", "application/json");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"detail\":\"Nội dung này vừa được người khác thay đổi");
    }

    @Test
    void htmx_gets_a_sentence_for_the_place_of_the_flash() throws Exception {
        var answer = get("/pieces/refused", "HX-Request", "true");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.headers().firstValue("HX-Retarget")).hasValue("#flash");
        assertThat(answer.body()).startsWith("<div class=\"flash late\"").doesNotContain("<html");
    }

    @Test
    void a_fault_tells_its_number_and_nothing_else() throws Exception {
        var answer = get("/pieces/broken", "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .containsPattern("class=\"incident\">[0-9A-F]{4}-[0-9A-F]{4}<")
                .doesNotContain("secret detail")
                .doesNotContain("IllegalState");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/pieces/%zz", "/pieces/a%00b", "/pieces/a;b=c", "//", "/pieces/%2e%2e/x", "/pieces/a|b"})
    void malformed_addresses_get_our_words(String address) throws IOException {
        var answer = raw("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 40").doesNotContain("Tomcat").doesNotContain("Exception");
        if (answer.contains("<html")) {
            assertThat(answer).contains("/assets/css/app");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "/\\evil.example", "https://evil.example", "/a\r\nX: y", "javascript:x"})
    void the_language_leads_back_into_the_application_only(String back) {
        assertThat(LanguageController.leadsHome(back)).isFalse();
        assertThat(LanguageController.leadsHome("/tasks?unit=1&page=2")).isTrue();
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .headers(headers)
                .build();
        return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
