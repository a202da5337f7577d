package vn.hdnd.tracker.support.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Skips browser tests where there is no Chromium, and says so when all tests have run, where nobody overlooks it. */
final class ChromiumInstalled implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Chromium.installed()
                .map(path -> ConditionEvaluationResult.enabled("Chromium at " + path))
                .orElseGet(() -> {
                    skipped(context).classes.add(context.getRequiredTestClass().getSimpleName());
                    return ConditionEvaluationResult.disabled("No Chromium here. " + Chromium.ADVICE);
                });
    }

    private static Skipped skipped(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(ChromiumInstalled.class))
                .computeIfAbsent(Skipped.class, key -> new Skipped(), Skipped.class);
    }

    /** Closed by JUnit after the last test. {@code target/browser/SKIPPED} tells scripts. */
    private static final class Skipped implements AutoCloseable {

        final Set<String> classes = new TreeSet<>();

        @Override
        public void close() {
            String line = "!".repeat(100);
            System.err.printf(
                    "%n%s%n!!! BROWSER JOURNEYS WERE SKIPPED, no Chromium was found: %s%n!!! %s%n%s%n%n",
                    line, classes, Chromium.ADVICE, line);
            try {
                Path mark =
                        Files.createDirectories(Path.of("target", "browser")).resolve("SKIPPED");
                Files.write(mark, classes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
