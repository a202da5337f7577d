package vn.hdnd.tracker.notification.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.web.SettingsContributor;
import vn.hdnd.tracker.web.SettingsEntry;

@Component
class MailSettings implements SettingsContributor {

    @Override
    public List<SettingsEntry> settings() {
        return List.of(new SettingsEntry("notification.mail.title", "/settings/mail", "mail", 40));
    }
}
