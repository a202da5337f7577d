package vn.hdnd.tracker.task.retro;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.notice.Citations;
import vn.hdnd.tracker.organization.UnitRegister;
import vn.hdnd.tracker.shared.PastedCells;

/** Reads cells that were copied in a spreadsheet against the grid of a notice. Writes nothing. */
@Component
public class PastSheets {

    /** Characters that are read at once. */
    public static final int LONGEST = 200_000;

    private final UnitRegister register;
    private final Citations citations;
    private final OldNotices old;
    private final MessageSource messages;

    PastSheets(UnitRegister register, Citations citations, OldNotices old, MessageSource messages) {
        this.register = register;
        this.citations = citations;
        this.old = old;
        this.messages = messages;
    }

    /** @param task number of the task that is meant where the sheet names none */
    public PastedSheet read(String pasted, Grid grid, @Nullable Integer task) {
        var units = new SheetUnits(register.open(), grid.rows());
        var tasks = new SheetTasks(grid.rows(), citations);
        return new SheetReading(grid, units, tasks, old.today(), task).read(PastedCells.rows(pasted), headings());
    }

    /** What heads each column, in the reader's language; a sheet headed so is understood. */
    public Map<SheetColumn, String> headings() {
        var headings = new EnumMap<SheetColumn, String>(SheetColumn.class);
        for (var column : SheetColumn.values()) {
            headings.put(
                    column, messages.getMessage("task.retro.sheet." + column, null, LocaleContextHolder.getLocale()));
        }
        return headings;
    }
}
