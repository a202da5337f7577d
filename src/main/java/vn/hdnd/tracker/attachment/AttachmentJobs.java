package vn.hdnd.tracker.attachment;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hdnd.tracker.platform.RecurringJob;

@Configuration(proxyBeanMethods = false)
class AttachmentJobs {

    @Bean
    RecurringJob waitingFileSweepJob(WaitingFileSweep files) {
        return RecurringJob.every("attachment.sweep", Duration.ofHours(1), files::sweep);
    }
}
