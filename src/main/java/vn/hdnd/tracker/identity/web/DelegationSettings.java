package vn.hdnd.tracker.identity.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.web.SettingsContributor;
import vn.hdnd.tracker.web.SettingsEntry;

@Component
class DelegationSettings implements SettingsContributor {

    @Override
    public List<SettingsEntry> settings() {
        return List.of(new SettingsEntry("identity.decisions.title", "/settings/decisions", "decide", 20));
    }
}
