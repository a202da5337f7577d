package vn.hdnd.tracker.calendar.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.web.SettingsContributor;
import vn.hdnd.tracker.web.SettingsEntry;

@Component
class HolidaySettings implements SettingsContributor {

    @Override
    public List<SettingsEntry> settings() {
        return List.of(new SettingsEntry("calendar.holidays.title", "/settings/holidays", "calendar", 10));
    }
}
