package vn.hdnd.tracker.task.standing;

import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hdnd.tracker.platform.RecurringJob;

@Configuration(proxyBeanMethods = false)
class StandingJobs {

    /** The next round is there before anybody comes to work. */
    @Bean
    RecurringJob nextCommonReports(StandingRounds rounds) {
        return RecurringJob.daily("task.next-common-reports", LocalTime.of(0, 20), rounds::openDue);
    }
}
