package vn.hdnd.tracker.task.standing.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.task.TaskClock;
import vn.hdnd.tracker.task.standing.RoundQueries;
import vn.hdnd.tracker.task.standing.StandingRhythm;
import vn.hdnd.tracker.task.standing.StandingRounds;
import vn.hdnd.tracker.task.web.Stretch;
import vn.hdnd.tracker.task.web.Trail;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Crumb;
import vn.hdnd.tracker.web.Flash;

/** Which notices ask for common reports, how often, and how far they are. */
@Controller
@RequestMapping("/standing")
class StandingController {

    private static final int PAGE = 30;

    private static final int MOST = 500;

    /** Rounds on the desk. */
    private static final int FEW = 5;

    private final RoundQueries queries;
    private final StandingRounds rounds;
    private final TypedDay days;
    private final TaskClock clock;
    private final Trail trail;

    StandingController(RoundQueries queries, StandingRounds rounds, TypedDay days, TaskClock clock, Trail trail) {
        this.queries = queries;
        this.rounds = rounds;
        this.days = days;
        this.clock = clock;
        this.trail = trail;
    }

    /**
     * @param wanted only rounds that the Office has to see to
     * @param after the notice shown last
     */
    @GetMapping
    @Allowed({Role.CLERK, Role.OFFICE_HEAD, Role.COMMITTEE, Role.OBSERVER})
    String list(
            @RequestParam(defaultValue = "false") boolean wanted,
            @RequestParam(required = false) @Nullable UUID after,
            Actor actor,
            Model model) {
        var today = clock.today().date();
        if (wanted) {
            model.addAttribute("wanted", queries.wanted(today, MOST, actor));
        }
        model.addAttribute("list", Stretch.of(queries.notices(after, PAGE + 1, actor), PAGE, row -> row.id()
                .toString()));
        model.addAttribute("today", today);
        model.addAttribute("crumbs", List.of(Crumb.here(trail.say("task.common.title"))));
        return "task/common-list";
    }

    /** What the desk of the Office shows of it, fetched by the page itself. */
    @GetMapping("/desk")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    String desk(HtmxRequest htmx, Actor actor, Model model) {
        if (!htmx.isHtmxRequest()) {
            return "redirect:/standing?wanted=true";
        }
        model.addAttribute("queue", queries.wanted(clock.today().date(), FEW, actor));
        return "task/common-pieces :: waiting";
    }

    @GetMapping("/notices/{id}")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD, Role.COMMITTEE, Role.OBSERVER})
    String notice(@PathVariable NoticeId id, Actor actor, Model model) {
        var notice = queries.notice(id, actor).orElseThrow(() -> new NotFound("notice " + id));
        model.addAttribute("notice", notice);
        model.addAttribute("rounds", queries.rounds(id, actor));
        model.addAttribute("rhythms", StandingRhythm.values());
        model.addAttribute("today", clock.today().date());
        model.addAttribute("office", actor.isOffice());
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(trail.say("task.common.title"), "/standing"),
                        Crumb.here(notice.number() == null ? trail.say("task.common.draft") : notice.number())));
        return "task/common-notice";
    }

    /** @param from {@code tracking}: the page before tracking, to which it goes back */
    @PostMapping("/notices/{id}")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    String set(
            @PathVariable NoticeId id,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam(required = false) @Nullable String rhythm,
            @RequestParam(required = false) @Nullable String conference,
            @RequestParam(required = false) @Nullable String from,
            Actor actor,
            RedirectAttributes redirect) {
        try {
            var asked = Arrays.stream(StandingRhythm.values())
                    .filter(one -> one.name().equals(rhythm))
                    .findFirst()
                    .orElseThrow(() -> new Refused("task.common.invalid.rhythm"));
            var on = asked == StandingRhythm.NEXT_CONFERENCE ? days.of(conference) : null;
            rounds.set(id, version, asked, on, actor);
            Flash.done(redirect, "task.common.done.set." + asked);
        } catch (Refused refused) {
            Flash.refused(redirect, refused);
        }
        return "tracking".equals(from)
                ? "redirect:/notices/" + id + "/tracking#common"
                : "redirect:/standing/notices/" + id;
    }
}
