package vn.hdnd.tracker.notice.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hdnd.tracker.notice.NoticeTracking;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.StaleVersion;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Flash;

/** Checking what was read: the source beside the tree of items, one of them open. */
@Controller
@RequestMapping("/notices/{id}/review")
class ReviewController {

    private final ReviewModel reviews;
    private final NoticeTracking tracking;
    private final Differences differences;
    private final Days days;

    ReviewController(ReviewModel reviews, NoticeTracking tracking, Differences differences, Days days) {
        this.reviews = reviews;
        this.tracking = tracking;
        this.differences = differences;
        this.days = days;
    }

    /**
     * @param item the one to open; unknown ones open none, as somebody else may have removed it
     * @param was the one that was open in the browser, to be closed there
     * @param done the one that was just dealt with: the next unsettled one opens
     * @param add opens the editor of a new item: behind {@code item}, or at the end
     * @param header opens the editor of what stands around the items
     */
    @GetMapping
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    String review(
            @PathVariable NoticeId id,
            @RequestParam(required = false) @Nullable NoticeItemId item,
            @RequestParam(required = false) @Nullable NoticeItemId was,
            @RequestParam(required = false) @Nullable NoticeItemId done,
            @RequestParam(defaultValue = "false") boolean add,
            @RequestParam(defaultValue = "false") boolean header,
            HtmxRequest htmx,
            Actor actor,
            Model model) {
        if (done != null) {
            return goOn(id, done, htmx, actor, model);
        }
        var page = reviews.show(model, id, add ? null : item, actor);
        model.addAttribute("headerOpen", header);
        model.addAttribute("boosted", htmx.isBoosted());
        if (add && page.notice().editable()) {
            reviews.adding(model, page.row(item).map(row -> row.item().id()).orElse(null));
        }
        if (!partial(htmx)) {
            return "notice/review";
        }
        var open = page.row(item);
        if (add || open.isEmpty()) {
            return "notice/review :: shape";
        }
        var changed = new ArrayList<>(List.of(open.get()));
        page.row(was).filter(row -> !row.equals(open.get())).ifPresent(changed::add);
        model.addAttribute("changed", changed);
        return "notice/review :: changes";
    }

    private String goOn(NoticeId id, NoticeItemId done, HtmxRequest htmx, Actor actor, Model model) {
        var next = reviews.next(id, done, actor);
        if (!partial(htmx)) {
            return "redirect:/notices/" + id + "/review" + (next == null ? "" : "?item=" + next + "#item-" + next);
        }
        var page = reviews.show(model, id, next, actor);
        var changed = new ArrayList<ReviewRow>();
        page.row(done).ifPresent(changed::add);
        page.row(next).ifPresent(changed::add);
        model.addAttribute("changed", changed);
        return "notice/review :: changes";
    }

    @PostMapping("/header")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    Object reviseHeader(
            @PathVariable NoticeId id,
            @Valid @ModelAttribute("header") HeaderForm form,
            BindingResult result,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var issued = result.hasErrors() ? null : days.read(form.issuedOn(), "issuedOn", result);
        var held = result.hasErrors() ? null : days.read(form.heldOn(), "heldOn", result);
        if (result.hasErrors()) {
            return headerAgain(model, id, actor, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        int recounted;
        try {
            recounted = tracking.reviseHeader(
                    id, form.version() == null ? -1 : form.version(), form.header(issued), form.meeting(held), actor);
        } catch (StaleVersion stale) {
            var again = headerAgain(model, id, actor, HttpStatus.CONFLICT);
            var page = (ReviewPage) Objects.requireNonNull(model.getAttribute("page"));
            again.addObject("headerDiffers", differences.between(HeaderForm.of(page.notice()), form));
            return again;
        } catch (Refused refused) {
            Flash.refused(redirect, refused);
            return "redirect:/notices/" + id + "/review";
        }
        Flash.done(redirect, "notice.said.header", recounted);
        Flash.draftDone(redirect, "notice-header-" + id);
        return "redirect:/notices/" + id + "/review";
    }

    private ModelAndView headerAgain(Model model, NoticeId id, Actor actor, HttpStatus status) {
        reviews.show(model, id, null, actor);
        model.addAttribute("headerOpen", true);
        return new ModelAndView("notice/review", model.asMap(), status);
    }

    /** Only pieces are wanted: not a page, nor a page that htmx takes pieces from, nor one that Back restores. */
    static boolean partial(HtmxRequest htmx) {
        return htmx.isHtmxRequest() && !htmx.isBoosted() && !htmx.isHistoryRestoreRequest();
    }
}
