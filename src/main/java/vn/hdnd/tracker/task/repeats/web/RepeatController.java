package vn.hdnd.tracker.task.repeats.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hdnd.tracker.notice.Citations;
import vn.hdnd.tracker.notice.ItemFacts;
import vn.hdnd.tracker.notice.NoticeReview;
import vn.hdnd.tracker.notice.NoticeStatus;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.task.repeats.RepeatQueries;
import vn.hdnd.tracker.task.repeats.Repeats;
import vn.hdnd.tracker.task.repeats.Resembling;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Crumb;
import vn.hdnd.tracker.web.Flash;

/** Tasks in progress that an item under review may repeat: beside the item where scripts run, a page where not. */
@Controller
@RequestMapping("/notices/{notice}/items/{item}/repeats")
class RepeatController {

    private final RepeatQueries queries;
    private final Repeats repeats;
    private final NoticeReview review;
    private final Citations citations;

    RepeatController(RepeatQueries queries, Repeats repeats, NoticeReview review, Citations citations) {
        this.queries = queries;
        this.repeats = repeats;
        this.review = review;
        this.citations = citations;
    }

    /** @param q code or words of a task; without them, those that resemble the item */
    @GetMapping
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    String repeats(
            @PathVariable NoticeId notice,
            @PathVariable NoticeItemId item,
            @RequestParam(defaultValue = "") String q,
            HtmxRequest htmx,
            Actor actor,
            Model model) {
        var facts = facts(notice, item, actor);
        model.addAttribute("item", facts);
        model.addAttribute("citation", citations.full(facts.path()));
        model.addAttribute("q", q);
        model.addAttribute("found", found(facts, q));
        model.addAttribute("joinable", facts.noticeStatus() == NoticeStatus.DRAFT);
        model.addAttribute("place", "/notices");
        model.addAttribute("crumbs", List.of(Crumb.here(citations.full(facts.path()))));
        return htmx.isHtmxRequest() && !htmx.isBoosted() ? "task/repeats :: found" : "task/repeats";
    }

    @PostMapping
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    String join(
            @PathVariable NoticeId notice,
            @PathVariable NoticeItemId item,
            @RequestParam TaskId task,
            Actor actor,
            RedirectAttributes redirect) {
        facts(notice, item, actor);
        try {
            repeats.join(item, task, actor);
            Flash.done(redirect, "task.repeat.joined");
        } catch (Refused refused) {
            Flash.refused(redirect, refused);
        }
        return backTo(notice, item);
    }

    @PostMapping("/part")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    String part(
            @PathVariable NoticeId notice,
            @PathVariable NoticeItemId item,
            @RequestParam TaskId task,
            Actor actor,
            RedirectAttributes redirect) {
        facts(notice, item, actor);
        try {
            repeats.part(item, task, actor);
            Flash.done(redirect, "task.repeat.parted");
        } catch (Refused refused) {
            Flash.refused(redirect, refused);
        }
        return backTo(notice, item);
    }

    private List<Resembling> found(ItemFacts item, String q) {
        return StringUtils.hasText(q) ? queries.named(item, q) : queries.like(item);
    }

    private ItemFacts facts(NoticeId notice, NoticeItemId item, Actor actor) {
        var facts = review.facts(item, actor);
        if (!facts.notice().equals(notice)) {
            throw new NotFound("item " + item + " of notice " + notice);
        }
        return facts;
    }

    private static String backTo(NoticeId notice, NoticeItemId item) {
        return "redirect:/notices/" + notice + "/review?item=" + item + "#item-" + item;
    }
}
