package vn.hdnd.tracker.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.calendar.WorkingCalendar;
import vn.hdnd.tracker.intake.extraction.Extracted;
import vn.hdnd.tracker.intake.extraction.TextExtraction;
import vn.hdnd.tracker.intake.reading.NoticeParser;
import vn.hdnd.tracker.organization.UnitRegister;
import vn.hdnd.tracker.organization.UnitSummary;

/** Reads a notice from a file or from pasted text. Deterministic; saves nothing. */
@Component
public class NoticeReader {

    /** The largest file that is read, in bytes. */
    public static final long LIMIT = 25L * 1024 * 1024;

    private final UnitRegister register;
    private final WorkingCalendar calendar;

    NoticeReader(UnitRegister register, WorkingCalendar calendar) {
        this.register = register;
        this.calendar = calendar;
    }

    /**
     * Reads a file, recognised by its content.
     *
     * @param fileName what the file was called, for telling a wrong ending; null where unknown
     * @throws UnreadableNotice where no notice can be read from it
     */
    public ReadNotice read(byte[] content, @Nullable String fileName) {
        return parse(TextExtraction.read(content, fileName), null);
    }

    /**
     * Reads pasted text.
     *
     * @throws UnreadableNotice where it is empty, too long or marked secret
     */
    public ReadNotice read(String pasted) {
        return read(pasted, null);
    }

    /**
     * As {@link #read(String)}, for a meeting whose day is known better than the text may say it.
     *
     * @param held null: as the text says
     */
    public ReadNotice read(String pasted, @Nullable LocalDate held) {
        return parse(TextExtraction.pasted(pasted), held);
    }

    private ReadNotice parse(Extracted extracted, @Nullable LocalDate held) {
        var units = register.open();
        var days = calendar.load();
        return new NoticeParser(
                        (kind, level, words) -> units.resolve(kind, level, words).units().stream()
                                .map(UnitSummary::code)
                                .toList(),
                        days::plus)
                .read(extracted.text(), held)
                .by(extracted.origin());
    }
}
