package vn.hdnd.tracker.task.web;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.web.Allowed;

/**
 * One act on every row that was picked. Each row is done or refused by itself, and the answer says so row by row: what was
 * refused never hides behind what was done.
 */
@Controller
class BulkController {

    private final Deeds deeds;
    private final AssignmentPageQueries queries;
    private final DecisionChecks checks;
    private final RequestToday today;
    private final Trail trail;

    BulkController(Deeds deeds, AssignmentPageQueries queries, DecisionChecks checks, RequestToday today, Trail trail) {
        this.deeds = deeds;
        this.queries = queries;
        this.checks = checks;
        this.today = today;
        this.trail = trail;
    }

    /**
     * @param pick rows as {@link Pick} reads them
     * @param sure the words that the act needs were asked for; otherwise they are asked for now, if it needs any
     */
    @PostMapping("/assignments/bulk/{act}")
    @Allowed({Role.CLERK, Role.OFFICE_HEAD, Role.COMMITTEE})
    Object bulk(
            @PathVariable String act,
            @RequestParam(required = false) @Nullable List<String> pick,
            @RequestParam(defaultValue = "false") boolean sure,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult result,
            Actor actor,
            Model model) {
        var chosen = BulkAct.ofSlug(act)
                .filter(known -> known.serves(actor))
                .orElseThrow(() -> new NotFound("bulk act " + act));
        var picks = Pick.all(pick);
        var deed = chosen.deed(deeds, actor);
        var fields = deed.fields().forEach();
        trail.to(model, chosen.key());
        model.addAttribute("chosen", chosen);
        if (picks.isEmpty()) {
            model.addAttribute("outcomes", List.of());
            return new ModelAndView("task/bulk", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var rows = queries.all(picks.stream().map(one -> one.id().value()).toList(), today.get(), actor).stream()
                .collect(Collectors.toMap(AssignmentRow::id, Function.identity()));
        if (fields.asks()) {
            if (sure) {
                checks.check(form, fields, result);
            }
            if (!sure || result.hasErrors()) {
                return ask(picks, rows, fields, form, result, sure, model);
            }
        }
        var outcomes = outcomes(deed, picks, rows, form);
        model.addAttribute("outcomes", outcomes);
        model.addAttribute("done", outcomes.stream().filter(Outcome::made).count());
        return "task/bulk";
    }

    private static ModelAndView ask(
            List<Pick> picks,
            Map<?, AssignmentRow> rows,
            DecisionFields fields,
            DecisionForm form,
            BindingResult result,
            boolean sure,
            Model model) {
        model.addAttribute("picks", picks);
        model.addAttribute("rows", List.copyOf(rows.values()));
        model.addAttribute("fields", fields);
        model.addAttribute("form", form);
        if (sure) {
            model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", result);
        }
        return new ModelAndView(
                "task/bulk-form", model.asMap(), sure ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    private List<Outcome> outcomes(Deed deed, List<Pick> picks, Map<?, AssignmentRow> rows, DecisionForm form) {
        var outcomes = new ArrayList<Outcome>();
        for (var pick : picks) {
            var row = rows.get(pick.id().value());
            if (row != null) {
                outcomes.add(outcome(deed, pick, row, form));
            }
        }
        // What was done stands first: what failed may be long.
        outcomes.sort(Comparator.comparing(Outcome::made).reversed());
        return outcomes;
    }

    private Outcome outcome(Deed deed, Pick pick, AssignmentRow row, DecisionForm form) {
        try {
            deed.run().accept(pick.id(), form.over(pick.version()));
            return new Outcome(row, null);
        } catch (Refused refused) {
            return new Outcome(row, trail.say(refused.messageKey(), refused.arguments()));
        }
    }

    /**
     * What became of a row.
     *
     * @param refused why it was refused; null if it was done
     */
    public record Outcome(AssignmentRow row, @Nullable String refused) {

        boolean made() {
            return refused == null;
        }
    }
}
