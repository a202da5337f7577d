package vn.hdnd.tracker.notice.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hdnd.tracker.intake.MeetingKind;
import vn.hdnd.tracker.notice.NoticeFilter;
import vn.hdnd.tracker.notice.NoticePage;
import vn.hdnd.tracker.notice.NoticePlace;
import vn.hdnd.tracker.notice.NoticeProgress;
import vn.hdnd.tracker.notice.NoticeQueries;
import vn.hdnd.tracker.notice.NoticeRow;
import vn.hdnd.tracker.notice.NoticeStatus;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.Crumb;

/** The notices that a person sees. */
@Controller
class NoticeListController {

    private final NoticeQueries notices;
    private final List<NoticeProgress> tellers;
    private final Labels labels;

    NoticeListController(NoticeQueries notices, List<NoticeProgress> tellers, Labels labels) {
        this.notices = notices;
        this.tellers = tellers;
        this.labels = labels;
    }

    /** @param after where the stretch begins; anything unreadable: at the top */
    @GetMapping("/notices")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD, Role.COMMITTEE, Role.OBSERVER, Role.UNIT_OFFICER})
    String list(
            @RequestParam(required = false) @Nullable NoticeStatus status,
            @RequestParam(required = false) NoticeFilter.@Nullable Waiting waits,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable MeetingKind meeting,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String after,
            HtmxRequest htmx,
            Actor actor,
            Model model) {
        var filter = new NoticeFilter(status, waits, year, meeting, q);
        model.addAttribute("filter", filter);
        model.addAttribute("office", actor.isOffice());
        model.addAttribute("reader", actor.readsEverything());
        var list = notices.list(filter, NoticePlace.parse(after).orElse(null), actor);
        model.addAttribute("list", list);
        model.addAttribute("progress", progress(list, actor));
        if (ReviewController.partial(htmx) && after != null) {
            return "notice/list :: rows";
        }
        model.addAttribute("years", notices.years(actor));
        model.addAttribute(
                "statuses",
                Arrays.stream(NoticeStatus.values())
                        .filter(each -> actor.isOffice() || each.published())
                        .toList());
        model.addAttribute("meetings", labels.choices("notice.meeting.", MeetingKind.values()));
        model.addAttribute("crumbs", List.of(Crumb.here(labels.say(NoticePlaces.key(actor)))));
        return "notice/list";
    }

    /** How far another module says that a notice has got. */
    public record Told(String template, String fragment, Map<NoticeId, ?> shown) {

        public @Nullable Object of(NoticeId notice) {
            return shown.get(notice);
        }
    }

    private List<Told> progress(NoticePage list, Actor actor) {
        var published = list.rows().stream()
                .filter(row -> row.status().published())
                .map(NoticeRow::id)
                .toList();
        return tellers.stream()
                .map(teller -> {
                    var named = teller.fragment().split("::", 2);
                    return new Told(
                            named[0].strip(),
                            named[1].strip(),
                            published.isEmpty() ? Map.of() : teller.load(published, actor));
                })
                .toList();
    }
}
