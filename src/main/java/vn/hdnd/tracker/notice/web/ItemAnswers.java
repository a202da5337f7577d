package vn.hdnd.tracker.notice.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hdnd.tracker.notice.ItemQueries;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;

/** Starts the answer to an act on an item. */
@Component
class ItemAnswers {

    final ReviewModel reviews;
    final Differences differences;
    final Labels labels;
    private final ItemQueries items;

    ItemAnswers(ReviewModel reviews, Differences differences, Labels labels, ItemQueries items) {
        this.reviews = reviews;
        this.differences = differences;
        this.labels = labels;
        this.items = items;
    }

    /** An answer to {@code actor} about an item that may be of this notice. */
    ItemAnswer to(
            NoticeId notice,
            NoticeItemId item,
            HtmxRequest htmx,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return new ItemAnswer(this, notice, item, ReviewController.partial(htmx), actor, model, redirect);
    }

    /** Tells the script that sent the request. */
    void tell(String header, String value) {
        var response = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getResponse();
        if (response != null) {
            response.setHeader(header, value);
        }
    }

    /** @throws NotFound unless the item is one of this notice, or of none */
    boolean present(NoticeId notice, NoticeItemId item) {
        var owner = items.noticeOf(item);
        if (owner.isPresent() && !owner.get().equals(notice)) {
            throw new NotFound("item " + item);
        }
        return owner.isPresent();
    }
}
