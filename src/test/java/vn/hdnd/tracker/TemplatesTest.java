package vn.hdnd.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.attoparser.simple.SimpleMarkupParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates hold structure alone: words come from the bundles, style and behaviour from files that the CSP lets in. */
class TemplatesTest {

    private static final Path ROOT = Path.of("src", "main", "resources", "templates");

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void hold_no_words_and_nothing_inline(Path template) throws IOException, ParseException {
        assertThat(faults(Files.readString(template))).isEmpty();
    }

    @Test
    void each_fault_is_found() throws ParseException {
        assertThat(faults("<p>Lưu</p>")).hasSize(1);
        assertThat(faults("<p th:text=\"#{web.action.save}\">Save</p>")).hasSize(1);
        assertThat(faults("<input placeholder=\"Tìm\">")).hasSize(1);
        assertThat(faults("<p th:text=\"'Lưu ý'\"></p>")).hasSize(1);
        assertThat(faults("<p style=\"color:red\"></p>")).hasSize(1);
        assertThat(faults("<p onclick=\"x()\"></p>")).hasSize(1);
        assertThat(faults("<p th:onclick=\"x()\"></p>")).hasSize(1);
        assertThat(faults("<p th:utext=\"${x}\"></p>")).hasSize(1);
        assertThat(faults("<script></script>")).hasSize(1);
        assertThat(faults("<style></style>")).hasSize(1);
        assertThat(faults("<div th:if=\"${x}\" th:replace=\"~{a :: b}\"></div>"))
                .hasSize(1);
        assertThat(faults("<a href=\"javascript:x()\"></a>")).hasSize(1);
        assertThat(faults("<title th:text=\"#{x}\">x</title><p>15 · <kbd>T</kbd>&nbsp;[[#{y}]]</p><!-- why -->"))
                .isEmpty();
    }

    private static List<String> faults(String html) throws ParseException {
        var handler = new Reader();
        new SimpleMarkupParser(ParseConfiguration.htmlConfiguration()).parse(html, handler);
        return handler.faults;
    }

    private static final class Reader extends AbstractSimpleMarkupHandler {

        private static final Set<String> READ_ALOUD =
                Set.of("title", "alt", "placeholder", "aria-label", "aria-description", "data-label", "label");
        private static final Pattern NOT_WORDS = Pattern.compile("\\[\\[.*?]]|\\[\\(.*?\\)]|&#?\\w+;", Pattern.DOTALL);
        private static final Pattern LETTER = Pattern.compile("\\p{L}");
        /** The name of a key, or what holds the place of words. */
        private static final Pattern ONE_LETTER = Pattern.compile("\\s*\\p{L}\\s*");

        private static final Pattern FOREIGN_LETTER = Pattern.compile("[\\p{L}&&[^a-zA-Z]]");

        private final List<String> faults = new ArrayList<>();

        @Override
        public void handleOpenElement(String name, Map<String, String> attributes, int line, int col) {
            look(name, attributes, line);
        }

        @Override
        public void handleStandaloneElement(
                String name, Map<String, String> attributes, boolean minimized, int line, int col) {
            look(name, attributes, line);
        }

        @Override
        public void handleText(char[] buffer, int offset, int len, int line, int col) {
            var text = NOT_WORDS.matcher(new String(buffer, offset, len)).replaceAll("");
            if (LETTER.matcher(text).find() && !ONE_LETTER.matcher(text).matches()) {
                faults.add("line " + line + ": words in the template: " + text.strip());
            }
        }

        private void look(String name, Map<String, String> attributes, int line) {
            var given = attributes == null ? Map.<String, String>of() : attributes;
            if (name.equals("style")
                    || name.equals("script") && !given.containsKey("src") && !given.containsKey("th:src")) {
                faults.add("line " + line + ": inline <" + name + ">");
            }
            // What takes the place of an element does so before anybody asks whether it is there, or how often.
            if (given.containsKey("th:replace")
                    && Stream.of("th:if", "th:unless", "th:each").anyMatch(given::containsKey)) {
                faults.add("line " + line + ": th:replace beside a condition, which is never read");
            }
            given.forEach((attribute, value) -> look(attribute, value == null ? "" : value, line));
        }

        private void look(String attribute, String value, int line) {
            var bare = attribute.replaceFirst("^(th:|data-th-)", "");
            if (bare.equals("style") || bare.equals("utext") || bare.matches("on\\w+|hx-on.*")) {
                faults.add("line " + line + ": " + attribute);
            } else if (value.strip().startsWith("javascript:")) {
                faults.add("line " + line + ": script in " + attribute);
            } else if (READ_ALOUD.contains(attribute) && LETTER.matcher(value).find()) {
                faults.add("line " + line + ": words in " + attribute + ": " + value);
            } else if (FOREIGN_LETTER.matcher(value).find()) {
                faults.add("line " + line + ": words in " + attribute + ": " + value);
            }
        }
    }
}
