package vn.hdnd.tracker.task.standing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;
import vn.hdnd.tracker.attachment.FileStore;
import vn.hdnd.tracker.attachment.OwnerKind;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.task.TaskClock;
import vn.hdnd.tracker.task.standing.StandingAnswer;
import vn.hdnd.tracker.task.standing.StandingApproval;
import vn.hdnd.tracker.task.standing.StandingApproval.Waiting;
import vn.hdnd.tracker.task.standing.StandingLine;
import vn.hdnd.tracker.task.standing.StandingSheet;
import vn.hdnd.tracker.task.standing.StandingSheetQueries;
import vn.hdnd.tracker.task.web.Trail;
import vn.hdnd.tracker.web.Crumb;
import vn.hdnd.tracker.web.Said;

/** Fills the model of the pages of one unit's common report. */
@Component
class StandingPages {

    private static final int LONGEST_REASON = 2000;

    private final StandingSheetQueries queries;
    private final StandingApproval approval;
    private final FileStore files;
    private final TaskClock clock;
    private final Trail trail;

    StandingPages(
            StandingSheetQueries queries, StandingApproval approval, FileStore files, TaskClock clock, Trail trail) {
        this.queries = queries;
        this.approval = approval;
        this.files = files;
        this.clock = clock;
        this.trail = trail;
    }

    /** What every page of the report shows at its head. */
    StandingSheet head(UUID id, Actor actor, Model model) {
        var sheet = queries.sheet(id, actor);
        model.addAttribute("sheet", sheet);
        var waiting = sheet.own() ? approval.of(id, actor) : Optional.<Waiting>empty();
        model.addAttribute("waiting", waiting.orElse(null));
        model.addAttribute(
                "holds", sheet.own() && waiting.isEmpty() && approval.holds(new UnitId(sheet.unitId()), actor));
        model.addAttribute("today", clock.today().date());
        model.addAttribute("reader", actor.readsEverything());
        model.addAttribute("office", actor.isOffice());
        var here = Crumb.here(sheet.unitName());
        var label = trail.say(sheet.label().key(), sheet.label().argument());
        model.addAttribute(
                "crumbs",
                actor.readsEverything()
                        ? List.of(
                                new Crumb(trail.say("task.common.title"), "/standing"),
                                new Crumb(label, "/standing/rounds/" + sheet.periodId()),
                                here)
                        : List.of(new Crumb(trail.say("task.place.desk.crumb"), "/desk"), Crumb.here(label)));
        return sheet;
    }

    /** The report as it is kept, with its files and its history. */
    void read(StandingSheet sheet, Actor actor, Model model) {
        var id = sheet.id();
        var waiting = waiting(model);
        files(id, waiting.isEmpty() && (sheet.status().sent() || !sheet.own()), model);
        model.addAttribute("lines", lines(id, waiting, actor));
        model.addAttribute("steps", queries.steps(id, actor));
    }

    /**
     * The rows of a form.
     *
     * @param faults by standing duty: message keys
     */
    void rows(StandingForm form, List<StandingLine> lines, Map<UUID, String> faults, Model model) {
        model.addAttribute("rows", form);
        model.addAttribute("lines", lines);
        model.addAttribute("faults", faults);
    }

    /** Its files. @param sent only those that were sent, which is all that the Office may know of */
    void files(UUID id, boolean sent, Model model) {
        var found = new ArrayList<>(files.filesOf(OwnerKind.STANDING_REPORT, id));
        if (!sent) {
            found.addAll(files.filesOf(OwnerKind.STANDING_DRAFT, id));
        }
        waiting(model)
                .filter(held -> !held.sentBack())
                .ifPresent(held -> found.removeIf(file -> held.dropped().contains(file.id())));
        model.addAttribute("files", found);
    }

    /** Somebody has kept something else since: what it is stands beside what was typed. */
    void stale(List<StandingLine> kept, Model model) {
        model.addAttribute("stale", true);
        model.addAttribute("kept", kept.stream().collect(Collectors.toMap(StandingLine::dutyId, Function.identity())));
    }

    List<StandingLine> lines(UUID id, Actor actor) {
        return queries.lines(id, actor);
    }

    /** Its rows with what waits for the head of the unit over them. */
    List<StandingLine> lines(UUID id, Optional<Waiting> waiting, Actor actor) {
        return waiting.map(held -> lines(id, actor).stream()
                        .map(line -> line.typed(held.answers().getOrDefault(line.dutyId(), StandingAnswer.NONE)))
                        .toList())
                .orElseGet(() -> lines(id, actor));
    }

    /** What {@link #head} found waiting for the head of the unit. */
    static Optional<Waiting> waiting(Model model) {
        return Optional.ofNullable((Waiting) model.getAttribute("waiting"));
    }

    void problem(Model model, String key, Object... arguments) {
        model.addAttribute("problem", trail.say(key, arguments));
    }

    /** Why somebody is to do it again; null if that is missing or too long, which is said. */
    @Nullable
    String reason(@Nullable String typed, Model model) {
        var reason = Said.optional(typed);
        if (reason != null && reason.length() <= LONGEST_REASON) {
            return reason;
        }
        problem(model, "task.common.invalid.reason");
        return null;
    }

    static ModelAndView again(String view, HttpStatus status, Model model) {
        return new ModelAndView(view, model.asMap(), status);
    }
}
