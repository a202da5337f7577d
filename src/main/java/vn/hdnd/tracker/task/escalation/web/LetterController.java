package vn.hdnd.tracker.task.escalation.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.task.TaskClock;
import vn.hdnd.tracker.task.escalation.CommitteeList;
import vn.hdnd.tracker.task.escalation.Letters;
import vn.hdnd.tracker.task.reminding.ReminderLetter;
import vn.hdnd.tracker.task.web.Trail;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Download;
import vn.hdnd.tracker.web.Flash;

/** What the ladder leaves to people: letters to be signed, and the list for the Standing Committee. */
@Controller
@RequestMapping("/reminders")
class LetterController {

    private static final int MOST = 500;

    private final Letters letters;
    private final CommitteeList committee;
    private final ReminderLetter word;
    private final TaskClock clock;
    private final Trail trail;

    LetterController(Letters letters, CommitteeList committee, ReminderLetter word, TaskClock clock, Trail trail) {
        this.letters = letters;
        this.committee = committee;
        this.word = word;
        this.clock = clock;
        this.trail = trail;
    }

    @GetMapping("/letters")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    String letters(Actor actor, Model model) {
        model.addAttribute("letters", letters.waiting(actor));
        model.addAttribute("head", actor.is(Role.OFFICE_HEAD));
        trail.toReminders(model, "task.escalation.letters");
        return "task/escalation-letters";
    }

    /** What the desk of the Office shows of them, fetched by the page itself. */
    @GetMapping("/letters/waiting")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    String waiting(HtmxRequest htmx, Actor actor, Model model) {
        if (!htmx.isHtmxRequest()) {
            return "redirect:/reminders/letters";
        }
        model.addAttribute("letters", letters.waiting(actor));
        model.addAttribute("head", actor.is(Role.OFFICE_HEAD));
        return "task/escalation-letters :: waiting";
    }

    @GetMapping("/letters/{id}.docx")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    ResponseEntity<byte[]> letter(@PathVariable UUID id, Actor actor) {
        var parts = letters.parts(id, actor);
        if (parts.isEmpty()) {
            throw new NotFound("nothing of letter " + id + " is awaited any more");
        }
        return Download.word("cong-van-don-doc", word.of(parts, clock.today()));
    }

    @PostMapping("/letters/{id}/signed")
    @Allowed(Role.OFFICE_HEAD)
    String signed(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") long version,
            Actor actor,
            RedirectAttributes redirect) {
        try {
            var batch = letters.signed(id, version, actor);
            Flash.done(redirect, "task.escalation.done.signed");
            return "redirect:/reminders/" + batch;
        } catch (Refused refused) {
            Flash.refused(redirect, refused);
            return "redirect:/reminders/letters";
        }
    }

    @PostMapping("/letters/{id}/discard")
    @Allowed(Role.OFFICE_HEAD)
    String discard(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") long version,
            Actor actor,
            RedirectAttributes redirect) {
        try {
            letters.discard(id, version, actor);
            Flash.done(redirect, "task.escalation.done.discarded");
        } catch (Refused refused) {
            Flash.refused(redirect, refused);
        }
        return "redirect:/reminders/letters";
    }

    @GetMapping("/committee")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD, Role.COMMITTEE})
    String committee(Actor actor, Model model) {
        var today = clock.today();
        model.addAttribute("listed", committee.of(today.date(), MOST, actor));
        model.addAttribute("today", today);
        if (actor.isOffice()) {
            trail.toReminders(model, "task.escalation.committee");
        } else {
            trail.to(model, "task.escalation.committee");
        }
        return "task/escalation-committee";
    }
}
