package vn.hdnd.tracker.task.escalation.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.web.SettingsContributor;
import vn.hdnd.tracker.web.SettingsEntry;

@Component
class EscalationSettings implements SettingsContributor {

    @Override
    public List<SettingsEntry> settings() {
        return List.of(new SettingsEntry("task.escalation.title", "/settings/escalation", "bell", 30));
    }
}
