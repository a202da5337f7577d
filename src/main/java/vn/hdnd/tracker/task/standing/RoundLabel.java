package vn.hdnd.tracker.task.standing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.shared.VietnamTime;

/**
 * What people call a round: "6 tháng cuối năm 2026", "Năm 2026", "Trước hội nghị ngày 20/12/2026".
 *
 * @param key message key; {@code argument} fills its place
 */
public record RoundLabel(String key, String argument) {

    private static final String KEY = "task.common.round.";

    public static RoundLabel of(StandingRhythm rhythm, @Nullable LocalDate endsOn) {
        if (endsOn == null) {
            return new RoundLabel(KEY + rhythm, "");
        }
        var year = String.valueOf(endsOn.getYear());
        return switch (rhythm) {
            case HALF_YEARLY -> new RoundLabel(KEY + rhythm + (endsOn.getMonthValue() <= 6 ? ".1" : ".2"), year);
            case YEARLY, NONE -> new RoundLabel(KEY + rhythm, year);
            case NEXT_CONFERENCE -> new RoundLabel(KEY + rhythm + ".on", VietnamTime.DAY.format(endsOn));
        };
    }
}
