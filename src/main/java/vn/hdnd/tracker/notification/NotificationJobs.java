package vn.hdnd.tracker.notification;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hdnd.tracker.platform.RecurringJob;

@Configuration(proxyBeanMethods = false)
class NotificationJobs {

    @Bean
    RecurringJob tellingJob(Telling telling) {
        return RecurringJob.every("notification.tell", Duration.ofSeconds(5), telling::tell);
    }

    @Bean
    RecurringJob dispatchJob(Dispatch dispatch) {
        return RecurringJob.every("notification.send", Duration.ofSeconds(15), dispatch::send);
    }

    @Bean
    RecurringJob digestJob(Digests digests) {
        return RecurringJob.daily("notification.digest", WorkingHours.BEGIN, digests::make);
    }

    @Bean
    RecurringJob tidyingJob(Tidying tidying) {
        return RecurringJob.daily("notification.tidy", LocalTime.of(2, 40), tidying::tidy);
    }
}
