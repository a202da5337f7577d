package vn.hdnd.tracker.notice.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.StaleVersion;
import vn.hdnd.tracker.web.Flash;

/**
 * Does an act on an item and answers it: by a redirect to the review page, or to a script by the pieces of that page that
 * have changed. What is refused comes back with the item open, the reason, and everything that was typed.
 */
final class ItemAnswer {

    private final ItemAnswers with;
    private final NoticeId notice;
    private final NoticeItemId item;
    private final boolean partial;
    private final Actor actor;
    private final Model model;
    private final RedirectAttributes redirect;
    private String draft = "";
    private boolean goingOn;

    ItemAnswer(
            ItemAnswers with,
            NoticeId notice,
            NoticeItemId item,
            boolean partial,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        this.with = with;
        this.notice = notice;
        this.item = item;
        this.partial = partial;
        this.actor = actor;
        this.model = model;
        this.redirect = redirect;
    }

    /** Whether the editor of a new item opens behind the one that was saved, instead of that one. */
    ItemAnswer goingOn(boolean further) {
        goingOn = further;
        return this;
    }

    /** The item was edited; it stays open. @param relabelled the places of others may be called otherwise now */
    Object edited(ItemForm form, boolean relabelled, Runnable act) {
        draft = "notice-item-" + item;
        return attempt(form, () -> {
            act.run();
            stored();
            return partial && !relabelled
                    ? changed("notice.said.saved", item, item)
                    : reshape("notice.said.saved", item);
        });
    }

    /** The item was settled; the next unsettled one opens. */
    Object settled(String said, Runnable act) {
        return attempt(null, () -> {
            act.run();
            return partial ? settledInPlace(said) : onwards(said);
        });
    }

    /** The item stays open. */
    Object stayed(String said, Runnable act) {
        return attempt(null, () -> {
            act.run();
            return partial ? changed(said, item, item) : back(said, item);
        });
    }

    /** The shape of the tree has changed. @param act returns the item to open */
    Object reshaped(String said, Supplier<@Nullable NoticeItemId> act) {
        return attempt(null, () -> reshape(said, act.get()));
    }

    /** A new item was made. */
    Object added(@Nullable NoticeItemId after, Supplier<NoticeItemId> act) {
        draft = "notice-item-new-" + notice;
        try {
            var made = act.get();
            stored();
            return reshape("notice.said.added", made);
        } catch (Refused refused) {
            model.addAttribute("problem", say(refused));
            return newAgain(after, HttpStatus.CONFLICT);
        }
    }

    /** What was typed cannot be; the model says why. */
    Object invalid() {
        return again(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    Object invalidNew(@Nullable NoticeItemId after) {
        return newAgain(after, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** The browser forgets what it kept of this form. */
    private void stored() {
        if (partial) {
            with.tell("HX-Trigger", "{\"draft-done\": \"" + draft + "\"}");
        } else {
            Flash.draftDone(redirect, draft);
        }
    }

    private Object attempt(@Nullable ItemForm typed, Supplier<Object> act) {
        if (!with.present(notice, item)) {
            return gone();
        }
        try {
            return act.get();
        } catch (StaleVersion stale) {
            return stale(typed);
        } catch (Refused refused) {
            model.addAttribute("problem", say(refused));
            return again(HttpStatus.CONFLICT);
        }
    }

    private Object stale(@Nullable ItemForm typed) {
        model.addAttribute("problem", with.labels.say(typed == null ? "notice.stale.act" : "notice.stale.edit"));
        var again = again(HttpStatus.CONFLICT);
        if (typed != null && model.getAttribute("page") instanceof ReviewPage page) {
            var units = with.reviews.unitChoices(model);
            page.row(item)
                    .ifPresent(row -> again.addObject(
                            "differs",
                            with.differences.between(
                                    row.item(), typed, units, page.notice().writtenHere())));
        }
        return again;
    }

    /** Somebody else has removed it meanwhile. */
    private Object gone() {
        var refused = new Refused("notice.refused.itemGone");
        if (partial) {
            with.reviews.show(model, notice, null, actor);
            model.addAttribute("trouble", say(refused));
            return pieces("shape", HttpStatus.CONFLICT);
        }
        Flash.refused(redirect, refused);
        return "redirect:/notices/" + notice + "/review";
    }

    private Object settledInPlace(String said) {
        var page = with.reviews.show(model, notice, item, actor);
        var next = page.progress().next();
        return changed(said, item, next);
    }

    private Object onwards(String said) {
        Flash.done(redirect, said);
        var next = with.reviews.next(notice, item, actor);
        return "redirect:/notices/" + notice + "/review" + (next == null ? "" : "?item=" + next + "#item-" + next);
    }

    private Object back(String said, NoticeItemId open) {
        Flash.done(redirect, said);
        return "redirect:/notices/" + notice + "/review?item=" + open + "#item-" + open;
    }

    private Object reshape(String said, @Nullable NoticeItemId open) {
        if (!partial) {
            Flash.done(redirect, said);
            var on = goingOn ? "&add=true#item-new" : "#item-" + open;
            return "redirect:/notices/" + notice + "/review" + (open == null ? "" : "?item=" + open + on);
        }
        forget();
        with.reviews.show(model, notice, goingOn ? null : open, actor);
        if (goingOn) {
            with.reviews.adding(model, open);
        }
        model.addAttribute("said", said);
        return pieces("shape", HttpStatus.OK);
    }

    private Object changed(String said, NoticeItemId acted, @Nullable NoticeItemId open) {
        forget();
        var page = with.reviews.show(model, notice, open, actor);
        var changed = new ArrayList<ReviewRow>();
        page.row(acted).ifPresent(changed::add);
        page.row(open).filter(row -> !changed.contains(row)).ifPresent(changed::add);
        model.addAttribute("changed", List.copyOf(changed));
        model.addAttribute("said", said);
        return pieces("changes", HttpStatus.OK);
    }

    private ModelAndView again(HttpStatus status) {
        var page = with.reviews.show(model, notice, item, actor);
        model.addAttribute("changed", page.row(item).stream().toList());
        return partial ? pieces("changes", status) : new ModelAndView("notice/review", model.asMap(), status);
    }

    private ModelAndView newAgain(@Nullable NoticeItemId after, HttpStatus status) {
        with.reviews.show(model, notice, null, actor);
        model.addAttribute("newItem", item);
        with.reviews.adding(model, after);
        return partial ? pieces("shape", status) : new ModelAndView("notice/review", model.asMap(), status);
    }

    private ModelAndView pieces(String fragment, HttpStatus status) {
        if (fragment.equals("shape")) {
            with.tell("HX-Retarget", "#tree");
            with.tell("HX-Reswap", "outerHTML");
        }
        return new ModelAndView("notice/review :: " + fragment, model.asMap(), status);
    }

    /** The editor shows what was kept, not what was sent. */
    private void forget() {
        model.asMap().remove("form");
        model.asMap().remove("open");
        model.asMap().remove("depth");
        model.asMap().keySet().removeIf(name -> name.endsWith(".form"));
    }

    private String say(Refused refused) {
        return with.labels.say(refused.messageKey(), refused.arguments());
    }
}
