package vn.hdnd.tracker.notification;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hdnd.tracker.platform.RecurringJob;

@Configuration(proxyBeanMethods = false)
class NotificationJobs {

    @Bean
    RecurringJob tellingJob(Telling telling) {
        return RecurringJob.every("notification.tell", Duration.ofSeconds(5), telling::tell);
    }
}
