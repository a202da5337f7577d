package vn.hdnd.tracker.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The stylesheets and scripts of the application, which every page loads: a module adds its own by laying a file beside
 * the others. Those of the frame come first, what is for paper last.
 */
@Component
final class Assets {

    private static final List<String> SHEETS_FIRST =
            List.of("/assets/css/app.css", "/assets/css/pieces.css", "/assets/css/forms.css");
    private static final String SHEET_LAST = "/assets/css/print.css";
    private static final String SCRIPT_FIRST = "/assets/js/app.js";

    private final List<String> sheets;
    private final List<String> scripts;

    Assets() throws IOException {
        var sheetsFound = new ArrayList<>(SHEETS_FIRST);
        found("css")
                .filter(sheet -> !SHEETS_FIRST.contains(sheet) && !sheet.equals(SHEET_LAST))
                .forEach(sheetsFound::add);
        sheetsFound.add(SHEET_LAST);
        sheets = List.copyOf(sheetsFound);
        scripts = Stream.concat(Stream.of(SCRIPT_FIRST), found("js").filter(script -> !script.equals(SCRIPT_FIRST)))
                .toList();
    }

    private static Stream<String> found(String kind) throws IOException {
        var pattern = "classpath*:/static/%s/*.%s".formatted(kind, kind);
        return Stream.of(new PathMatchingResourcePatternResolver().getResources(pattern))
                .map(resource -> "/assets/%s/%s".formatted(kind, resource.getFilename()))
                .distinct()
                .sorted();
    }

    public List<String> sheets() {
        return sheets;
    }

    public List<String> scripts() {
        return scripts;
    }
}
