package vn.hdnd.tracker.notice.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.web.Flash;

/** Answers acts on a notice as a whole: by a redirect to the review page, or to a script by its tree, source and bar. */
@Component
class ReviewAnswers {

    private final ReviewModel reviews;
    private final ItemAnswers items;
    private final Labels labels;

    ReviewAnswers(ReviewModel reviews, ItemAnswers items, Labels labels) {
        this.reviews = reviews;
        this.items = items;
        this.labels = labels;
    }

    /** What was done. @param open the item to open, if it is there */
    record Done(
            String said, List<Object> arguments, @Nullable NoticeItemId open) {}

    Answer to(NoticeId notice, HtmxRequest htmx, Actor actor, Model model, RedirectAttributes redirect) {
        return new Answer(notice, ReviewController.partial(htmx), actor, model, redirect);
    }

    final class Answer {

        private final NoticeId notice;
        private final boolean partial;
        private final Actor actor;
        private final Model model;
        private final RedirectAttributes redirect;

        private Answer(NoticeId notice, boolean partial, Actor actor, Model model, RedirectAttributes redirect) {
            this.notice = notice;
            this.partial = partial;
            this.actor = actor;
            this.model = model;
            this.redirect = redirect;
        }

        Object after(Supplier<Done> act) {
            try {
                return done(act.get());
            } catch (Refused refused) {
                return refused(refused);
            }
        }

        private Object done(Done done) {
            var there = done.open() != null && items.present(notice, done.open()) ? done.open() : null;
            if (!partial) {
                Flash.done(redirect, done.said(), done.arguments().toArray());
                return "redirect:/notices/" + notice + "/review"
                        + (there == null ? "" : "?item=" + there + "#item-" + there);
            }
            reviews.show(model, notice, there, actor);
            model.addAttribute("said", done.said());
            model.addAttribute("saidArgs", done.arguments().toArray());
            return shape(HttpStatus.OK);
        }

        private Object refused(Refused refused) {
            if (!partial) {
                Flash.refused(redirect, refused);
                return "redirect:/notices/" + notice + "/review";
            }
            reviews.show(model, notice, null, actor);
            model.addAttribute("trouble", labels.say(refused.messageKey(), refused.arguments()));
            return shape(HttpStatus.CONFLICT);
        }

        private ModelAndView shape(HttpStatus status) {
            items.tell("HX-Retarget", "#tree");
            items.tell("HX-Reswap", "outerHTML");
            return new ModelAndView("notice/review :: shape", model.asMap(), status);
        }
    }
}
