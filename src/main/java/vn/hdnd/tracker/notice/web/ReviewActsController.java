package vn.hdnd.tracker.notice.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hdnd.tracker.notice.BulkSettling;
import vn.hdnd.tracker.notice.Citations;
import vn.hdnd.tracker.notice.NoticeReview;
import vn.hdnd.tracker.notice.ProposedSettling;
import vn.hdnd.tracker.notice.ReviewMarks;
import vn.hdnd.tracker.notice.history.LastAct;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.web.Allowed;

/** The acts of review that are not about one item: undo, many at once, doubts, and what no item accounts for. */
@Controller
@RequestMapping("/notices/{id}/review")
class ReviewActsController {

    private final NoticeReview review;
    private final ProposedSettling settling;
    private final ReviewMarks marks;
    private final ReviewAnswers answers;
    private final Citations citations;
    private final Labels labels;

    ReviewActsController(
            NoticeReview review,
            ProposedSettling settling,
            ReviewMarks marks,
            ReviewAnswers answers,
            Citations citations,
            Labels labels) {
        this.review = review;
        this.settling = settling;
        this.marks = marks;
        this.answers = answers;
        this.citations = citations;
        this.labels = labels;
    }

    /** @param act the one that the button named: sent twice, it undoes one */
    @PostMapping("/undo")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    Object undo(
            @PathVariable NoticeId id,
            @RequestParam UUID act,
            HtmxRequest htmx,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return answers.to(id, htmx, actor, model, redirect).after(() -> {
            var undone = review.undo(id, act, actor);
            var kept = String.join(", ", undone.keptNames());
            return new ReviewAnswers.Done(
                    kept.isEmpty() ? "notice.said.undone" : "notice.said.undone.names",
                    List.of(named(undone.last()), kept),
                    undone.last().item());
        });
    }

    /** @param items those that were picked out */
    @PostMapping("/bulk")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    Object bulk(
            @PathVariable NoticeId id,
            @RequestParam BulkSettling which,
            @RequestParam(required = false) @Nullable List<NoticeItemId> items,
            HtmxRequest htmx,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var reason =
                labels.say(which == BulkSettling.RECOGNITION ? "notice.reason.recognised" : "notice.reason.general");
        return answers.to(id, htmx, actor, model, redirect).after(() -> {
            var chosen = Objects.requireNonNullElse(items, List.<NoticeItemId>of());
            var outcome = settling.settle(id, which, chosen, reason, actor);
            return new ReviewAnswers.Done(
                    outcome.left() == 0 ? "notice.said.bulk" : "notice.said.bulk.left",
                    List.of(outcome.settled(), outcome.left()),
                    null);
        });
    }

    /** @param item the one that is open, and stays so */
    @PostMapping("/warnings/{seq}")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    Object warning(
            @PathVariable NoticeId id,
            @PathVariable int seq,
            @RequestParam(defaultValue = "true") boolean seen,
            @RequestParam(required = false) @Nullable NoticeItemId item,
            HtmxRequest htmx,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return answers.to(id, htmx, actor, model, redirect).after(() -> {
            marks.warning(id, seq, seen, actor);
            return new ReviewAnswers.Done(
                    seen ? "notice.said.warningSeen" : "notice.said.warningOpen", List.of(), item);
        });
    }

    /** What becomes of a passage of the source text that no item accounts for. */
    enum Passing {
        ITEM,
        SEEN,
        OPEN
    }

    /** @param start first UTF-16 code unit of the source text; {@code end} one past the last */
    @PostMapping("/passages")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    Object passage(
            @PathVariable NoticeId id,
            @RequestParam int start,
            @RequestParam int end,
            @RequestParam Passing as,
            @RequestParam(required = false) @Nullable NoticeItemId item,
            HtmxRequest htmx,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return answers.to(id, htmx, actor, model, redirect).after(() -> switch (as) {
            case ITEM ->
                new ReviewAnswers.Done("notice.said.added", List.of(), review.addFromSource(id, start, end, actor));
            case SEEN -> {
                marks.passageSeen(id, start, end, actor);
                yield new ReviewAnswers.Done("notice.said.passageSeen", List.of(), item);
            }
            case OPEN -> {
                marks.passageOpen(id, start, end, actor);
                yield new ReviewAnswers.Done("notice.said.passageOpen", List.of(), item);
            }
        });
    }

    private String named(LastAct act) {
        return labels.say(
                "notice.undo." + act.act(), act.path() == null ? "" : citations.shortly(act.path()), act.items());
    }
}
