package vn.hdnd.tracker.notice.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.hdnd.tracker.meeting.MeetingPerson;
import vn.hdnd.tracker.notice.Openings;
import vn.hdnd.tracker.notice.Openings.Opened;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Crumb;

/** A notice as its readers see it: the paper, and beside each item the state of what came of it. */
@Controller
class NoticeController {

    private final ReaderPages pages;
    private final Openings openings;
    private final Labels labels;

    NoticeController(ReaderPages pages, Openings openings, Labels labels) {
        this.pages = pages;
        this.openings = openings;
        this.labels = labels;
    }

    @GetMapping("/notices/{id}")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD, Role.COMMITTEE, Role.OBSERVER, Role.UNIT_OFFICER})
    String show(@PathVariable NoticeId id, Actor actor, Model model) {
        var page = pages.load(id, actor);
        var notice = page.notice();
        if (actor.isOffice() || actor.is(Role.COMMITTEE)) {
            model.addAttribute("openings", notice.status().published() ? openings.ofNotice(id) : List.of());
        } else {
            openings.note(Opened.NOTICE, id.value(), actor);
        }
        model.addAttribute("page", page);
        model.addAttribute("notice", notice);
        model.addAttribute("links", page.links());
        model.addAttribute("chairs", notice.meeting().people(MeetingPerson.Part.CHAIR));
        model.addAttribute("concluded", notice.meeting().people(MeetingPerson.Part.CONCLUDED));
        model.addAttribute("attendees", notice.meeting().people(MeetingPerson.Part.ATTENDEE));
        model.addAttribute("office", actor.isOffice());
        model.addAttribute("head", actor.is(Role.OFFICE_HEAD));
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(labels.say(NoticePlaces.key(actor)), "/notices"),
                        Crumb.here(labels.number(notice.header().number()))));
        return "notice/show";
    }
}
