package vn.hdnd.tracker.notice.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.web.Allowed;

/** A notice and those that it supplements, replaces or gave way to; two of them side by side with what changed. */
@Controller
class VersionsController {

    private final VersionsPages pages;
    private final Labels labels;

    VersionsController(VersionsPages pages, Labels labels) {
        this.pages = pages;
        this.labels = labels;
    }

    /** @param from and {@code to}: the two to lay side by side; anything unreadable: this one and the one before it */
    @GetMapping("/notices/{id}/versions")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD, Role.COMMITTEE, Role.OBSERVER, Role.UNIT_OFFICER})
    String versions(
            @PathVariable NoticeId id,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            Actor actor,
            Model model) {
        var page = pages.load(id, id(from), id(to), actor);
        model.addAttribute("page", page);
        model.addAttribute(
                "crumbs",
                labels.crumbs(
                        NoticePlaces.key(actor), page.links().self().number(), "/notices/" + id, "notice.versions"));
        return "notice/versions";
    }

    private static @Nullable UUID id(@Nullable String typed) {
        try {
            return typed == null ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
