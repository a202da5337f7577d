package vn.hdnd.tracker.task.planning.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import vn.hdnd.tracker.intake.DeadlineKind;
import vn.hdnd.tracker.notice.ItemDeadline;
import vn.hdnd.tracker.organization.Register;
import vn.hdnd.tracker.organization.UnitRegister;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.UnitGroupId;
import vn.hdnd.tracker.shared.UnitId;
import vn.hdnd.tracker.task.TaskMode;
import vn.hdnd.tracker.task.TaskPlan;
import vn.hdnd.tracker.task.TaskTarget;
import vn.hdnd.tracker.task.planning.Named;
import vn.hdnd.tracker.task.planning.Targets;
import vn.hdnd.tracker.web.Said;

/** Turns the form of a task into a plan. */
@Component
public class Plans {

    private final UnitRegister register;
    private final ConversionService written;

    Plans(UnitRegister register, @Qualifier("mvcConversionService") ConversionService written) {
        this.register = register;
        this.written = written;
    }

    /**
     * @param before targets of the task so far, whose covered bodies are remembered
     * @throws Refused if a token names nothing, the date is none, or nobody is left to lead
     */
    public TaskPlan of(PlanForm form, List<TaskTarget> before) {
        var known = register.open();
        var targets = targets(known, form).remembering(before).reporting();
        if (targets.stream().noneMatch(TaskTarget::leads)) {
            throw new Refused("task.invalid.nobodyLeft");
        }
        return new TaskPlan(
                Said.line(form.title()),
                Said.line(form.quote()),
                Said.optional(form.deliverable()),
                Objects.requireNonNullElse(form.mode(), TaskMode.EACH),
                targets,
                deadline(form),
                Boolean.TRUE.equals(form.evidenceRequired()),
                Boolean.TRUE.equals(form.committeeConfirms()),
                form.monitor() == null ? null : new AccountId(form.monitor()));
    }

    private static Targets targets(Register known, PlanForm form) {
        try {
            var except = list(form.except()).stream().map(UnitId::of).collect(Collectors.toUnmodifiableSet());
            return Targets.of(known, named(form.leads()), named(form.coordinators()), except);
        } catch (IllegalArgumentException | NotFound unknown) {
            throw new Refused("task.invalid.unknownUnit");
        }
    }

    private static Named named(@Nullable List<String> tokens) {
        var units = new ArrayList<UnitId>();
        var groups = new ArrayList<UnitGroupId>();
        for (var token : list(tokens)) {
            switch (token.substring(0, Math.min(2, token.length()))) {
                case "u:" -> units.add(UnitId.of(token.substring(2)));
                case "g:" -> groups.add(UnitGroupId.of(token.substring(2)));
                default -> throw new Refused("task.invalid.unknownUnit");
            }
        }
        return new Named(units, groups);
    }

    private ItemDeadline deadline(PlanForm form) {
        var words = Said.optional(form.deadlineWords());
        if (StringUtils.hasText(form.deadlineOn())) {
            return new ItemDeadline(DeadlineKind.DATE, day(form.deadlineOn()), words);
        }
        return new ItemDeadline(Objects.requireNonNullElse(form.deadlineKind(), DeadlineKind.NONE), null, words);
    }

    private LocalDate day(String typed) {
        try {
            return Objects.requireNonNull(written.convert(typed, LocalDate.class));
        } catch (ConversionException impossible) {
            throw new Refused("task.invalid.date", typed);
        }
    }

    private static List<String> list(@Nullable List<String> tokens) {
        return Objects.requireNonNullElse(tokens, List.of());
    }
}
