package vn.hdnd.tracker.support.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The checks of pages can fail: a page with each fault is found out. */
@BrowserTest
class BrowserSupportTest {

    private static HttpServer server;
    private static String url;

    @BeforeAll
    static void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        url = "http://127.0.0.1:" + server.getAddress().getPort();
        page("/sound", 200, "", "<h1>Trang</h1><p>Chữ</p>");
        page("/noisy", 200, "", "<h1>Trang</h1><script>console.error('broken')</script>");
        page("/inline", 200, "script-src 'self'", "<h1>Trang</h1><script>var hidden = 1</script>");
        page("/faint", 200, "", "<h1>Trang</h1><p style='color:#bbb'>Chữ mờ</p>");
        page("/wide", 200, "", "<h1>Trang</h1><div style='width:700px'>rộng</div>");
        page("/refused", 409, "", "<h1>Không được</h1>");
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @Test
    void a_sound_page_passes(Browsing browsing) {
        browsing.open(url).goTo("/sound").expectSound().look("support-sound");
    }

    @Test
    void a_console_error_is_a_complaint(Browsing browsing) {
        Window window = browsing.open(url).goTo("/noisy");

        assertThatThrownBy(window::expectNoComplaints).hasMessageContaining("broken");
        browsing.forget(window);
    }

    @Test
    void a_refusal_by_the_content_security_policy_is_a_complaint(Browsing browsing) {
        Window window = browsing.open(url).goTo("/inline");

        assertThatThrownBy(window::expectNoComplaints).hasMessageContaining("Content Security Policy");
        browsing.forget(window);
    }

    @Test
    void faint_text_and_wide_content_are_found(Browsing browsing) {
        Window window = browsing.open(url);

        assertThatThrownBy(window.goTo("/faint")::expectAccessible).hasMessageContaining("color-contrast");
        assertThatThrownBy(window.goTo("/wide")::expectFitsTelephone).hasMessageContaining("on a telephone");
    }

    @Test
    void an_expected_refusal_is_no_complaint(Browsing browsing) {
        Window window = browsing.open(url);

        window.whileRefused(409, () -> window.goTo("/refused"));

        assertThat(window.page().title()).isEqualTo("Thử");
    }

    private static void page(String path, int status, String policy, String body) {
        byte[] html =
                "<!doctype html><html lang=vi><head><link rel=icon href='data:,'><title>Thử</title></head><body><main>%s</main></body></html>"
                        .formatted(body)
                        .getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            if (!policy.isEmpty()) {
                exchange.getResponseHeaders().add("Content-Security-Policy", policy);
            }
            exchange.sendResponseHeaders(status, html.length);
            exchange.getResponseBody().write(html);
            exchange.close();
        });
    }
}
