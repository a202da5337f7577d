package vn.hdnd.tracker.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** All sample notices against their golds, by the figures that the reader is measured by. */
class GoldTests {

    private static final Path SAMPLES = Path.of("src/test/resources/notices");
    /** What the words of an item decide, once the item is found. */
    private static final List<String> DUTIES =
            List.of("kinds", "leads", "as written", "coordinators", "deadlines", "warnings");

    @Test
    void duties_are_read_as_a_careful_clerk_reads_them_wherever_the_items_are_found() throws IOException {
        var found = 0;
        for (var name : GoldReport.names(SAMPLES)) {
            var figures = figures(name);
            if (figures.getOrDefault("items", 0.0) < 1) {
                continue;
            }
            found++;
            assertThat(DUTIES).allSatisfy(figure -> assertThat(figures.get(figure))
                    .as(name + ": " + figure)
                    .isGreaterThanOrEqualTo(0.95));
        }
        assertThat(found).as("notices whose items are all found").isGreaterThanOrEqualTo(12);
    }

    private static Map<String, Double> figures(String name) {
        return GoldFigures.of(
                SampleNotices.read(SampleNotices.file(name + ".txt")), SampleNotices.file(name + ".gold.json"));
    }
}
