package vn.hdnd.tracker.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts the application what to do, without a stack trace. */
class NotASampleDatabaseAnalyzer extends AbstractFailureAnalyzer<NotASampleDatabase> {

    @Override
    protected FailureAnalysis analyze(Throwable root, NotASampleDatabase cause) {
        return new FailureAnalysis(
                "The profile 'demo' fills only an empty database, and this one holds accounts, notices or areas"
                        + " that are not its own. Nothing was changed.",
                "Start without the profile 'demo', or name an empty database (SPRING_DATASOURCE_URL), or remove the"
                        + " data directory if it holds nothing that is needed.",
                cause);
    }
}
