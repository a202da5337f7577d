package vn.hdnd.tracker.notice.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hdnd.tracker.notice.ItemMove;
import vn.hdnd.tracker.notice.ItemQueries;
import vn.hdnd.tracker.notice.ItemView;
import vn.hdnd.tracker.notice.NoticeReview;
import vn.hdnd.tracker.notice.NoticeWriting;
import vn.hdnd.tracker.notice.ProposedSettling;
import vn.hdnd.tracker.notice.UnknownWords;
import vn.hdnd.tracker.organization.UnitRegister;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Said;

/** The acts on one item in review; each is saved by itself. */
@Controller
@RequestMapping("/notices/{noticeId}/items")
class ItemController {

    private static final int LONGEST_REASON = 1000;

    /** A form may ask for the editor of the item after the one that it saves. */
    private static final String ADD = "add";

    private final NoticeReview review;
    private final NoticeWriting writing;
    private final ItemQueries items;
    private final UnitRegister register;
    private final ItemAnswers answers;
    private final Days days;
    private final UnknownWords words;
    private final ProposedSettling settling;

    ItemController(
            NoticeReview review,
            NoticeWriting writing,
            ItemQueries items,
            UnitRegister register,
            ItemAnswers answers,
            Days days,
            UnknownWords words,
            ProposedSettling settling) {
        this.review = review;
        this.settling = settling;
        this.writing = writing;
        this.words = words;
        this.items = items;
        this.register = register;
        this.answers = answers;
        this.days = days;
    }

    /**
     * @param resolve words that the register does not know and the unit that they mean: {@code u:<id>@words}; from a
     *     button, else from one of the lists {@code resolveWith}
     */
    @PostMapping("/{item}")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    Object revise(
            @PathVariable NoticeId noticeId,
            @PathVariable NoticeItemId item,
            @Valid @ModelAttribute("form") ItemForm form,
            BindingResult result,
            @RequestParam(defaultValue = "") String resolve,
            @RequestParam(defaultValue = "") String then,
            WebRequest request,
            HtmxRequest htmx,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var meaning = Meaning.of(resolve, request.getParameterValues("resolveWith"));
        var answer = answers.to(noticeId, item, htmx, actor, model, redirect);
        var day = day(form, result);
        if (result.hasErrors()) {
            return answer.invalid();
        }
        var kept = items.item(noticeId, item);
        var named = kept.map(ItemView::units).orElse(List.of());
        var reshapes = then.equals(ADD)
                || !meaning.words().isEmpty()
                || kept.filter(view -> view.label().equals(Said.line(form.label())))
                        .isEmpty();
        return answer.goingOn(then.equals(ADD))
                .edited(
                        form,
                        reshapes,
                        () -> writing.following(noticeId, () -> {
                            review.revise(
                                    item,
                                    version(form),
                                    form.revision(named, meaning.token(), register.open(), day),
                                    actor);
                            if (!meaning.words().isEmpty()) {
                                words.chosen(item, meaning.words(), actor);
                            }
                            return item;
                        }));
    }

    /**
     * @param newItem made when the form was shown: sent twice, it makes one item
     * @param after the item behind which it goes; none: at the end
     * @param depth the level on which it goes; none: that of the item before it
     * @param then what comes next: {@code add}: another one
     */
    @PostMapping
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    Object add(
            @PathVariable NoticeId noticeId,
            @RequestParam NoticeItemId newItem,
            @RequestParam(required = false) @Nullable NoticeItemId after,
            @RequestParam(required = false) @Nullable Integer depth,
            @RequestParam(defaultValue = "") String then,
            @Valid @ModelAttribute("form") ItemForm form,
            BindingResult result,
            HtmxRequest htmx,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var answer = answers.to(noticeId, newItem, htmx, actor, model, redirect);
        var day = day(form, result);
        model.addAttribute("depth", depth);
        if (result.hasErrors()) {
            return answer.invalidNew(after);
        }
        return answer.goingOn(then.equals(ADD))
                .added(
                        after,
                        () -> writing.following(noticeId, () -> {
                            var revision = form.revision(List.of(), "", register.open(), day);
                            return review.add(newItem, noticeId, after, depth, revision, actor);
                        }));
    }

    /**
     * @param usual one of the usual reasons, if that is it
     * @param reason in the clerk's own words; goes before a usual one
     */
    @PostMapping("/{item}/none")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    Object none(
            @PathVariable NoticeId noticeId,
            @PathVariable NoticeItemId item,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam(defaultValue = "") String usual,
            @RequestParam(defaultValue = "") String reason,
            HtmxRequest htmx,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        model.addAttribute("typedReason", reason);
        model.addAttribute("chosenReason", usual);
        var words = Said.line(reason).isEmpty() ? Said.line(usual) : Said.line(reason);
        var kept = words.substring(0, Math.min(words.length(), LONGEST_REASON));
        return answers.to(noticeId, item, htmx, actor, model, redirect)
                .settled("notice.said.none", () -> review.settleAsNone(item, version, kept, actor));
    }

    /** @param at index into the item's text where the second begins */
    @PostMapping("/{item}/split")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    Object split(
            @PathVariable NoticeId noticeId,
            @PathVariable NoticeItemId item,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam(defaultValue = "0") int at,
            HtmxRequest htmx,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return answers.to(noticeId, item, htmx, actor, model, redirect)
                .reshaped(
                        "notice.said.split",
                        () -> writing.following(noticeId, () -> review.split(item, version, at, actor)));
    }

    /** The acts that need no more than a click. */
    @PostMapping("/{item}/{act:standing|accept|reopen|merge|up|down|in|out|delete}")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD})
    Object act(
            @PathVariable NoticeId noticeId,
            @PathVariable NoticeItemId item,
            @PathVariable String act,
            @RequestParam(defaultValue = "-1") long version,
            HtmxRequest htmx,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        var answer = answers.to(noticeId, item, htmx, actor, model, redirect);
        return switch (act) {
            case "standing" ->
                answer.settled("notice.said.standing", () -> review.settleAsStanding(item, version, actor));
            case "accept" -> answer.settled("notice.said.accepted", () -> settling.accept(item, version, actor));
            case "reopen" -> answer.stayed("notice.said.reopened", () -> review.reopen(item, version, actor));
            case "merge" ->
                answer.reshaped(
                        "notice.said.merged",
                        () -> writing.following(noticeId, () -> review.merge(item, version, actor)));
            case "delete" ->
                answer.reshaped(
                        "notice.said.deleted",
                        () -> writing.following(noticeId, () -> {
                            review.delete(item, version, actor);
                            return null;
                        }));
            default ->
                answer.reshaped(
                        "notice.said.moved",
                        () -> writing.following(noticeId, () -> {
                            review.move(item, version, ItemMove.valueOf(act.toUpperCase(Locale.ROOT)), actor);
                            return item;
                        }));
        };
    }

    /** What was typed as the last day; the result tells where it cannot be. */
    private @Nullable LocalDate day(ItemForm form, BindingResult result) {
        if (result.hasErrors()) {
            return null;
        }
        if (form.dayWithoutUse()) {
            result.rejectValue("deadlineOn", "notice.invalid.dayWithoutUse");
        }
        return days.read(form.deadlineOn(), "deadlineOn", result);
    }

    private static long version(ItemForm form) {
        return form.version() == null ? -1 : form.version();
    }
}
