package vn.hdnd.tracker.reporting.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hdnd.tracker.reporting.OverviewFilter;
import vn.hdnd.tracker.reporting.OverviewQueries;
import vn.hdnd.tracker.reporting.OverviewQueries.NoticeChoice;
import vn.hdnd.tracker.reporting.UnitFigures;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.task.TaskClock;
import vn.hdnd.tracker.task.TaskToday;
import vn.hdnd.tracker.web.Allowed;
import vn.hdnd.tracker.web.TypedDay;

/** How things stand, in one look. */
@Controller
class OverviewController {

    private static final int LATEST = 6;

    private final OverviewQueries queries;
    private final TaskClock clock;

    OverviewController(OverviewQueries queries, TaskClock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping("/overview")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD, Role.COMMITTEE, Role.OBSERVER})
    String overview(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable UUID notice,
            @RequestParam(required = false) @Nullable String asOf,
            Actor actor,
            Model model) {
        var typed = TypedDay.of(asOf);
        var today = clock.on(typed.day());
        var past = typed.day() != null && typed.day().equals(today.date()) ? typed.day() : null;
        var filter = new OverviewFilter(year, notice, past);
        var units = queries.units(filter, today, actor);
        var notices = queries.notices();
        model.addAttribute("filter", filter);
        model.addAttribute("today", today);
        model.addAttribute("asOf", asOf);
        model.addAttribute("unreadable", typed.unreadable());
        model.addAttribute("future", typed.day() != null && past == null);
        model.addAttribute("figures", queries.figures(filter, today, actor));
        model.addAttribute(
                "directed", units.stream().filter(unit -> !unit.apart()).toList());
        model.addAttribute("apart", units.stream().filter(UnitFigures::apart).toList());
        model.addAttribute("silent", silent(units));
        model.addAttribute("silentFrom", TaskToday.SILENT);
        model.addAttribute("late", queries.longestOverdue(filter, today, actor, LATEST));
        model.addAttribute("notices", notices);
        model.addAttribute("noticeName", noticeName(notices, filter));
        model.addAttribute(
                "years",
                notices.stream()
                        .map(choice -> choice.issuedOn().getYear())
                        .distinct()
                        .toList());
        return "reporting/overview";
    }

    private static @Nullable String noticeName(List<NoticeChoice> notices, OverviewFilter filter) {
        return notices.stream()
                .filter(choice -> choice.id().equals(filter.notice()))
                .map(NoticeChoice::number)
                .findFirst()
                .orElse(null);
    }

    /** Chưa cập nhật: those not heard of, the longest first. */
    private static List<UnitFigures> silent(List<UnitFigures> units) {
        return units.stream()
                .filter(unit -> unit.silentDays() != null && !unit.apart())
                .sorted((one, other) -> other.days() - one.days())
                .limit(LATEST)
                .toList();
    }
}
