package vn.hdnd.tracker.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.hdnd.tracker.shared.Role;

/** What there is to settle, as the modules contribute it. */
@Controller
class SettingsController {

    private final List<SettingsContributor> contributors;

    SettingsController(List<SettingsContributor> contributors) {
        this.contributors = contributors;
    }

    @GetMapping("/settings")
    @Allowed(Role.ADMIN)
    String list(Model model) {
        model.addAttribute(
                "entries",
                contributors.stream()
                        .flatMap(contributor -> contributor.settings().stream())
                        .sorted(Comparator.comparingInt(SettingsEntry::order))
                        .toList());
        return "web/settings";
    }
}
