package vn.hdnd.tracker.web;

import java.io.IOException;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * What is shown where a request is refused before the application sees it, or where the application cannot even say
 * what is wrong: our words on our style sheets in place of the container's bare page. Made by Tomcat, from its name.
 */
public class LastPage extends ErrorReportValve {

    private static final Logger log = Logger.getLogger(LastPage.class.getName());
    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            "messages/web",
            Locale.ROOT,
            LastPage.class.getClassLoader(),
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));

    private static final String PAGE = """
            <!doctype html>
            <html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s</title>
            <link rel="icon" href="%4$s/images/favicon.svg">
            <link rel="stylesheet" href="%4$s/assets/css/app.css"><link rel="stylesheet" href="%4$s/assets/css/pieces.css"></head>
            <body><div class="door"><main class="inner"><div class="card trouble"><h1>%1$s</h1><p>%2$s</p>
            <a class="btn main" href="%4$s/">%3$s</a></div></main></div></body></html>
            """;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable cause) {
        var status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var words = "web.error." + (status >= 500 ? "500" : status == 404 ? "404" : "400");
        var context = request.getContext() == null ? "" : request.getContext().getPath();
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding("utf-8");
            response.setHeader("Content-Security-Policy", "default-src 'self'; object-src 'none'; base-uri 'none'");
            var writer = response.getReporter();
            if (writer != null) {
                writer.write(PAGE.formatted(
                        WORDS.getString(words + ".title"),
                        WORDS.getString(status >= 500 ? "web.error.last" : words + ".text"),
                        WORDS.getString("web.action.home"),
                        context));
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException gone) {
            log.log(Level.FINE, "Nobody took the last page", gone);
        }
    }
}
