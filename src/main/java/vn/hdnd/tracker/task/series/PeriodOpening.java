package vn.hdnd.tracker.task.series;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hdnd.tracker.platform.RecurringJob;
import vn.hdnd.tracker.task.SeriesWork;

/** Opens the periods that have begun, each in a transaction of its own. Begun again it finds only what is left. */
@Configuration(proxyBeanMethods = false)
class PeriodOpening {

    /** A period begins at midnight; its parts are there before anybody comes to work, also after a night without power. */
    @Bean
    RecurringJob openingPeriods(SeriesWork series) {
        return RecurringJob.every("task.open-periods", Duration.ofMinutes(10), () -> openAll(series));
    }

    /** One series that fails keeps no other from being opened; that it failed is still told to whoever runs the job. */
    static void openAll(SeriesWork series) {
        @Nullable RuntimeException failed = null;
        for (var task : series.due()) {
            try {
                series.open(task);
            } catch (RuntimeException problem) {
                if (failed == null) {
                    failed = problem;
                } else {
                    failed.addSuppressed(problem);
                }
            }
        }
        if (failed != null) {
            throw failed;
        }
    }
}
