package vn.hdnd.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every word that people read exists in both languages, and every word that is asked for exists. */
class MessageBundlesTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
    private static final Pattern REMARK = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern IN_TEMPLATE =
            Pattern.compile("#\\{([\\w.-]+)[}(]|#messages\\.msg(?:WithParams)?\\('([\\w.-]+)'");
    private static final Pattern IN_CODE = Pattern.compile(
            "(?:Refused|NavigationPlace|QueueView)\\(\\s*\"([a-z]+\\.[\\w.-]+)\"|(?:Flash\\.done|getMessage)\\(\\s*(?:\\w+,\\s*)?\"([a-z]+\\.[\\w.-]+)\"");

    private final MessageBundles bundles = MessageBundles.read();

    @Test
    void both_languages_have_the_same_keys() {
        bundles.byModule()
                .forEach((module, bundle) -> assertThat(bundle.english().keySet())
                        .as(module)
                        .isEqualTo(bundle.vietnamese().keySet()));
    }

    @Test
    void no_key_stands_twice() {
        bundles.byModule()
                .forEach((module, bundle) -> assertThat(bundle.twice()).isEmpty());
    }

    @Test
    void keys_begin_with_their_module() {
        bundles.byModule()
                .forEach((module, bundle) -> assertThat(bundle.vietnamese().keySet())
                        .as(module)
                        .allMatch(key -> key.startsWith(module + ".") || module.equals("web") && ofFramework(key)));
    }

    @Test
    void the_application_reads_every_bundle() throws IOException {
        var yaml = Files.readString(Path.of("src", "main", "resources", "application.yaml"));

        assertThat(bundles.byModule().keySet()).allMatch(module -> yaml.contains("messages/" + module));
    }

    /** Without arguments a message is shown as it is; with arguments apostrophes must be doubled. */
    @Test
    void messages_can_be_formatted_and_name_the_same_arguments() {
        var wrong = new ArrayList<String>();
        bundles.byModule().values().forEach(bundle -> bundle.vietnamese().forEach((key, vietnamese) -> {
            var english = bundle.english().getOrDefault(key, "");
            for (var text : new String[] {vietnamese, english}) {
                if (text.isBlank() || !ofFramework(key) && !wellFormed(text)) {
                    wrong.add(key + "=" + text);
                }
            }
            if (!places(vietnamese).equals(places(english))) {
                wrong.add(key + ": " + places(vietnamese) + " " + places(english));
            }
        }));

        assertThat(wrong).isEmpty();
    }

    @Test
    void templates_ask_only_for_words_that_exist() throws IOException {
        assertThat(missing(Path.of("src", "main", "resources", "templates"), ".html", IN_TEMPLATE))
                .isEmpty();
    }

    @Test
    void classes_ask_only_for_words_that_exist() throws IOException {
        assertThat(missing(Path.of("src", "main", "java"), ".java", IN_CODE)).isEmpty();
    }

    private TreeSet<String> missing(Path root, String ending, Pattern asked) throws IOException {
        var known = bundles.keys();
        var missing = new TreeSet<String>();
        try (var files = Files.walk(root)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(ending)).toList()) {
                asked.matcher(REMARK.matcher(Files.readString(file)).replaceAll(""))
                        .results()
                        .forEach(match -> {
                            var key = match.group(1) != null ? match.group(1) : match.group(2);
                            var found = key.endsWith(".")
                                    ? known.stream().anyMatch(each -> each.startsWith(key))
                                    : known.contains(key);
                            if (!found) {
                                missing.add(file.getFileName() + ": " + key);
                            }
                        });
            }
        }
        return missing;
    }

    private static boolean ofFramework(String key) {
        return key.startsWith("typeMismatch") || key.startsWith("jakarta.validation.");
    }

    private static boolean wellFormed(String text) {
        if (!PLACE.matcher(text).find()) {
            return !text.contains("''");
        }
        try {
            new MessageFormat(text, Locale.ROOT);
            return !text.replace("''", "").contains("'");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static TreeSet<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
