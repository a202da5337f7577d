package vn.hdnd.tracker.platform;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why the embedded database was refused in a sentence, where a stack trace would stand otherwise. */
final class DatabaseRefusedAnalyzer extends AbstractFailureAnalyzer<DatabaseRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, DatabaseRefused cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
