package vn.hdnd.tracker.intake.reading;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Prints the figures of every notice that has a gold: {@code GoldReport [DIRECTORY]}, by default the samples. */
public final class GoldReport {

    private static final String GOLD = ".gold.json";

    private GoldReport() {}

    public static void main(String[] args) throws IOException {
        var directory = Path.of(args.length > 0 ? args[0] : "src/test/resources/notices");
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var headed = false;
        var head = new StringBuilder(" ".repeat(34));
        for (var name : names(directory)) {
            var read = SampleNotices.read(Files.readAllBytes(directory.resolve(name + ".txt")), name + ".txt");
            var figures = GoldFigures.of(read, Files.readString(directory.resolve(name + GOLD)));
            if (!headed) {
                figures.keySet().forEach(figure -> head.append(cell(figure, figure)));
                out.println(head);
                headed = true;
            }
            var line = new StringBuilder("%-34s".formatted(name));
            figures.forEach((figure, value) -> line.append(cell(String.format(Locale.ROOT, "%.3f", value), figure)));
            out.println(line);
        }
    }

    private static String cell(String words, String figure) {
        return ("%-" + (Math.max(5, figure.length()) + 1) + "s").formatted(words);
    }

    /** The notices of a directory that have both a text and a gold. */
    static List<String> names(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(GOLD))
                    .map(file -> file.substring(0, file.length() - GOLD.length()))
                    .filter(name -> Files.exists(directory.resolve(name + ".txt")))
                    .sorted()
                    .toList();
        }
    }
}
