package vn.hdnd.tracker.task.retro;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.StaleVersion;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.task.TaskClock;

/**
 * Entering the past of an old notice while it is under review, for the Office. Acts on a notice wait for its tracking, and
 * are refused once it is tracked.
 */
@Service
@Transactional
public class OldNotices {

    private final PastResultRows rows;
    private final TaskClock clock;

    OldNotices(PastResultRows rows, TaskClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** What became of one line that was sent. */
    public enum Outcome {
        SAVED,
        /** It says already what was sent. */
        UNCHANGED,
        /** Somebody has changed it since it was shown; nothing was written. */
        STALE
    }

    /** Takes a notice for an old one. Twice does no more than once. */
    public void choose(NoticeId notice, Actor by) {
        open(notice, by);
        rows.choose(notice, by.id(), clock.now());
    }

    /** Takes it for an ordinary one again. What was entered is kept, and is there when it is chosen anew. */
    public void leave(NoticeId notice, Actor by) {
        open(notice, by);
        rows.leave(notice);
    }

    /**
     * Keeps one line, also while it is incomplete.
     *
     * @param row as the grid has it now
     * @param seen the version over which it was filled in
     * @throws Refused if it can never be true, or the grid is closed
     */
    public Outcome save(NoticeId notice, GridRow row, long seen, Entry entry, Actor by) {
        var issuedOn = requireChosen(notice, by);
        entry.impossible(issuedOn, today()).ifPresent(why -> {
            throw why;
        });
        if (row.entry().equals(entry)) {
            return Outcome.UNCHANGED;
        }
        return rows.write(row.taskId(), row.unitId(), seen, entry, by.id(), clock.now())
                ? Outcome.SAVED
                : Outcome.STALE;
    }

    /**
     * Takes over what a pasted sheet says, all of it or nothing.
     *
     * @throws StaleVersion if a line was changed since the sheet was read
     */
    public void take(NoticeId notice, List<SheetLine> lines, Actor by) {
        for (var line : lines) {
            var row = Objects.requireNonNull(line.row());
            var entry = Objects.requireNonNull(line.entry());
            if (save(notice, row, row.version(), entry, by) == Outcome.STALE) {
                throw new StaleVersion();
            }
        }
    }

    /** The last day on which anything can have happened. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.now(), VietnamTime.ZONE);
    }

    private @Nullable LocalDate requireChosen(NoticeId notice, Actor by) {
        var open = open(notice, by);
        if (!open.chosen()) {
            throw new Refused("task.retro.refused.notChosen");
        }
        return open.issuedOn();
    }

    private PastResultRows.Open open(NoticeId notice, Actor by) {
        if (!by.isOffice()) {
            throw new NotFound("notices under review are the Office's");
        }
        var open = rows.lock(notice).orElseThrow(() -> new NotFound("notice " + notice));
        if (open.published()) {
            throw new Refused("task.retro.refused.tracked");
        }
        return open;
    }
}
