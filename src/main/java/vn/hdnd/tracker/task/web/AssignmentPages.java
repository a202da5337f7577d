package vn.hdnd.tracker.task.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.hdnd.tracker.notice.Openings;
import vn.hdnd.tracker.notice.Openings.Opened;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.task.talk.Talk;
import vn.hdnd.tracker.web.Crumb;

/** Fills the model of the pages of one unit's part. */
@Component
class AssignmentPages {

    private final AssignmentPageQueries queries;
    private final TimelineQueries timelines;
    private final Talk talk;
    private final Openings openings;
    private final Trail trail;
    private final FilledForms forms;
    private final RequestToday today;

    AssignmentPages(
            AssignmentPageQueries queries,
            TimelineQueries timelines,
            Talk talk,
            Openings openings,
            Trail trail,
            FilledForms forms,
            RequestToday today) {
        this.queries = queries;
        this.timelines = timelines;
        this.talk = talk;
        this.openings = openings;
        this.trail = trail;
        this.forms = forms;
        this.today = today;
    }

    /** What every page of the part shows at its head. */
    AssignmentSheet head(AssignmentId id, Actor actor, Model model, @Nullable String stepKey) {
        var sheet = queries.sheet(id, today.get(), actor);
        var part = sheet.part();
        model.addAttribute("sheet", sheet);
        forms.template(sheet, model);
        model.addAttribute("part", part);
        model.addAttribute("due", part.due(today.get()));
        model.addAttribute("buttons", Buttons.of(part, actor));
        var task = new Crumb(part.code(), "/tasks/" + part.code());
        if (stepKey == null) {
            trail.to(model, task, Crumb.here(part.unitName()));
        } else {
            trail.to(model, task, new Crumb(part.unitName(), "/assignments/" + id), Crumb.here(trail.say(stepKey)));
        }
        return sheet;
    }

    /** The page of the part with its history. */
    AssignmentSheet whole(AssignmentId id, @Nullable String after, Actor actor, Model model) {
        var sheet = head(id, actor, model, null);
        var timeline = history(id, after, actor, model);
        model.addAttribute("self", "/assignments/" + id);
        talk(sheet, actor, model);
        timeline.rows().stream()
                .filter(entry -> entry.report() != null
                        && entry.report().id().equals(sheet.part().reportId()))
                .findFirst()
                .ifPresent(entry -> model.addAttribute("latest", entry));
        return sheet;
    }

    Stretch<TimelineEntry> history(AssignmentId id, @Nullable String after, Actor actor, Model model) {
        var timeline = timelines.ofAssignment(id.value(), after, actor);
        model.addAttribute("timeline", timeline);
        return timeline;
    }

    private void talk(AssignmentSheet sheet, Actor actor, Model model) {
        var part = sheet.part();
        var own = actor.reportsFor(new UnitId(part.unitId()));
        if (own) {
            openings.note(Opened.ASSIGNMENT, part.id(), actor);
        }
        model.addAttribute("own", own);
        model.addAttribute("talk", talk.of(sheet.taskId(), part.id(), actor));
        model.addAttribute("speaks", own || actor.isOffice() || actor.is(Role.COMMITTEE));
    }
}
