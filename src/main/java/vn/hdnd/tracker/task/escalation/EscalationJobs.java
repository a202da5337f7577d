package vn.hdnd.tracker.task.escalation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hdnd.tracker.platform.RecurringJob;

@Configuration(proxyBeanMethods = false)
class EscalationJobs {

    @Bean
    RecurringJob automaticReminders(EscalationRun escalations) {
        return RecurringJob.daily("task.automatic-reminders", EscalationRun.MORNING, escalations::morning);
    }
}
