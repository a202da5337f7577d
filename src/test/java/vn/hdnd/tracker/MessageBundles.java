package vn.hdnd.tracker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The words of the modules as they lie in the sources. */
record MessageBundles(Map<String, Bundle> byModule) {

    static final Path DIRECTORY = Path.of("src", "main", "resources", "messages");

    /** One module's words in both languages, with the keys that stand twice in a file. */
    record Bundle(Map<String, String> vietnamese, Map<String, String> english, List<String> twice) {}

    static MessageBundles read() {
        var bundles = new TreeMap<String, Bundle>();
        try (var files = Files.list(DIRECTORY)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".properties"))
                    .map(name -> name.replaceFirst("(_en)?\\.properties$", ""))
                    .distinct()
                    .forEach(module -> bundles.put(module, bundle(module)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new MessageBundles(bundles);
    }

    Set<String> keys() {
        var keys = new TreeSet<String>();
        byModule.values().forEach(bundle -> keys.addAll(bundle.vietnamese().keySet()));
        return keys;
    }

    private static Bundle bundle(String module) {
        var twice = new ArrayList<String>();
        return new Bundle(
                load(DIRECTORY.resolve(module + ".properties"), twice),
                load(DIRECTORY.resolve(module + "_en.properties"), twice),
                twice);
    }

    private static Map<String, String> load(Path file, List<String> twice) {
        var words = new TreeMap<String, String>();
        if (!Files.exists(file)) {
            return words;
        }
        var properties = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                if (words.put((String) key, (String) value) != null) {
                    twice.add(file.getFileName() + ": " + key);
                }
                return value;
            }
        };
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
