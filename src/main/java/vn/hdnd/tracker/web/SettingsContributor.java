package vn.hdnd.tracker.web;

import java.util.List;

/** A module's entries among the settings that an administrator keeps. Asked when the list of settings is shown. */
@FunctionalInterface
public interface SettingsContributor {

    List<SettingsEntry> settings();
}
