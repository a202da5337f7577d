package vn.hdnd.tracker.task.escalation;

import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hdnd.tracker.platform.RecurringJob;

@Configuration(proxyBeanMethods = false)
class EscalationJobs {

    @Bean
    RecurringJob automaticReminders(EscalationRun escalations) {
        return RecurringJob.daily("task.automatic-reminders", LocalTime.of(7, 30), escalations::morning);
    }
}
