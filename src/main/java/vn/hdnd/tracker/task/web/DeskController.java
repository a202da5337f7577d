package vn.hdnd.tracker.task.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.task.standing.StandingSheetQueries;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.DeskQueue;

/** What is to be done now: a unit's duties by urgency, and the queues of the Office and of the Standing Committee. */
@Controller
class DeskController {

    private final DeskQueries queries;
    private final Queues queues;
    private final Deeds deeds;
    private final List<DeskQueue> contributed;
    private final Trail trail;
    private final RequestToday today;
    private final StandingSheetQueries commons;

    DeskController(
            DeskQueries queries,
            Queues queues,
            Deeds deeds,
            List<DeskQueue> contributed,
            Trail trail,
            RequestToday today,
            StandingSheetQueries commons) {
        this.queries = queries;
        this.queues = queues;
        this.deeds = deeds;
        this.contributed = contributed.stream()
                .sorted(Comparator.comparingInt(DeskQueue::order))
                .toList();
        this.trail = trail;
        this.today = today;
        this.commons = commons;
    }

    /** @param after where the cards go on */
    @GetMapping("/desk")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD, Role.COMMITTEE, Role.UNIT_OFFICER})
    String desk(@RequestParam(required = false) @Nullable String after, HtmxRequest htmx, Actor actor, Model model) {
        var queued = after == null
                ? contributed.stream()
                        .filter(queue -> queue.serves(actor))
                        .map(queue -> QueueCard.of(queue.load(actor)))
                        .toList()
                : List.<QueueCard>of();
        model.addAttribute("queues", queued);
        model.addAttribute(
                "total", queued.stream().mapToInt(card -> card.queue().count()).sum());
        model.addAttribute("judges", after == null && (actor.isOffice() || actor.is(Role.COMMITTEE)));
        model.addAttribute("office", actor.isOffice());
        model.addAttribute("today", today.get().date());
        if (!actor.reportingUnits().isEmpty()) {
            duties(after, actor, model);
        }
        return htmx.isHtmxRequest() && after != null ? "task/desk :: cards" : "task/desk";
    }

    private void duties(@Nullable String after, Actor actor, Model model) {
        var now = today.get();
        var found = queries.duties(after, now, actor);
        model.addAttribute(
                "duties",
                new Stretch<>(
                        found.rows().stream()
                                .map(row -> DutyCard.of(row, now, actor))
                                .toList(),
                        found.next()));
        model.addAttribute("severalUnits", actor.reportingUnits().size() > 1);
        model.addAttribute("ledUnits", actor.ledUnits());
        if (after == null) {
            model.addAttribute("counts", queries.counts(now, actor));
            model.addAttribute("standing", queries.standing(null, actor));
            model.addAttribute("commons", commons.desk(actor));
        }
    }

    /** @param after where the list goes on */
    @GetMapping("/desk/standing")
    @Allowed(Role.UNIT_OFFICER)
    String standing(
            @RequestParam(required = false) @Nullable String after, HtmxRequest htmx, Actor actor, Model model) {
        model.addAttribute("standing", queries.standing(after, actor));
        model.addAttribute("severalUnits", actor.reportingUnits().size() > 1);
        trail.to(model, "task.standing.title");
        return htmx.isHtmxRequest() ? "task/standing :: items" : "task/standing";
    }

    /** All rows of a queue that the desk shows the first few of. */
    @GetMapping("/desk/queues/{queue}")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD, Role.COMMITTEE})
    String queue(
            @PathVariable String queue,
            @RequestParam(required = false) @Nullable String after,
            HtmxRequest htmx,
            Actor actor,
            Model model) {
        var kind = QueueKind.ofSlug(queue)
                .filter(known -> known.serves(actor))
                .orElseThrow(() -> new NotFound("queue " + queue));
        model.addAttribute("titleKey", kind.messageKey());
        var stretch = queues.many(kind, after, actor, model);
        model.addAttribute("stretch", stretch);
        model.addAttribute(
                "bulk", BulkOffer.of(stretch.rows().stream().map(QueueRow::part).toList(), deeds, actor));
        model.addAttribute("self", "/desk/queues/" + kind.slug());
        trail.to(model, kind.messageKey());
        return htmx.isHtmxRequest() ? "task/queue :: stretch" : "task/queue";
    }
}
