package vn.hdnd.tracker.task.retro.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.FoldedText;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.task.PastState;
import vn.hdnd.tracker.task.retro.Entry;
import vn.hdnd.tracker.task.retro.Grid;
import vn.hdnd.tracker.task.retro.GridQueries;
import vn.hdnd.tracker.task.retro.GridRow;
import vn.hdnd.tracker.task.retro.OldNotices;

/** Keeps lines as they were typed, or says why not. */
@Component
class Lines {

    private final OldNotices old;
    private final GridQueries queries;
    private final ConversionService written;
    private final MessageSource messages;

    Lines(
            OldNotices old,
            GridQueries queries,
            @Qualifier("mvcConversionService") ConversionService written,
            MessageSource messages) {
        this.old = old;
        this.queries = queries;
        this.written = written;
        this.messages = messages;
    }

    Line keep(Grid grid, GridRow row, LineForm typed, Actor by) {
        Entry entry;
        try {
            entry = entry(typed);
            return switch (old.save(grid.notice(), row, typed.version(), entry, by)) {
                case SAVED -> Line.kept(now(grid, row, by));
                case UNCHANGED -> Line.of(row);
                case STALE -> Line.stale(now(grid, row, by), typed);
            };
        } catch (Refused refused) {
            return Line.refused(
                    row,
                    typed,
                    messages.getMessage(refused.messageKey(), refused.arguments(), LocaleContextHolder.getLocale()));
        }
    }

    /** @throws Refused if a status or a day cannot be read */
    private Entry entry(LineForm typed) {
        return new Entry(state(typed.state()), day(typed.day()), typed.outcome(), typed.number());
    }

    private static @Nullable PastState state(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        return Arrays.stream(PastState.values())
                .filter(state -> state.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new Refused("task.retro.invalid.state", FoldedText.line(typed)));
    }

    private @Nullable LocalDate day(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        try {
            return written.convert(typed, LocalDate.class);
        } catch (ConversionException impossible) {
            throw new Refused("task.invalid.date", FoldedText.line(typed));
        }
    }

    private GridRow now(Grid grid, GridRow row, Actor by) {
        UUID task = row.taskId();
        return queries.grid(grid.notice(), by).row(task, row.unitId()).orElse(row);
    }
}
