package vn.hdnd.tracker.intake.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.Cadence;
import vn.hdnd.tracker.intake.DeadlineKind;
import vn.hdnd.tracker.intake.DeadlineRule;
import vn.hdnd.tracker.intake.ReadDeadline;
import vn.hdnd.tracker.intake.ReadWarning;

/** A limit that was found, and the warning that goes with it. */
record Found(ReadDeadline deadline, ReadWarning.@Nullable Code warning) {

    static final Found NOTHING = new Found(ReadDeadline.NONE, null);

    static Found day(String words, LocalDate on) {
        return new Found(ReadDeadline.date(words.strip(), on), null);
    }

    static Found counted(String words, LocalDate on, DeadlineRule rule) {
        return new Found(new ReadDeadline(DeadlineKind.DATE, words.strip(), on, null, rule), null);
    }

    static Found unsettled(String words, ReadWarning.Code why) {
        return new Found(ReadDeadline.date(words.strip(), null), why);
    }

    static Found event(String words) {
        return new Found(ReadDeadline.event(words.strip()), null);
    }

    static Found eachTime(String words, Cadence cadence) {
        return new Found(new ReadDeadline(DeadlineKind.EVENT, words.strip(), null, cadence, null), null);
    }

    static Found each(String words, @Nullable Cadence cadence) {
        return new Found(ReadDeadline.each(words.strip(), cadence), null);
    }
}
