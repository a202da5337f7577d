package vn.hdnd.tracker.organization;

import java.util.Locale;
import java.util.function.Predicate;
import vn.hdnd.tracker.shared.FoldedText;

/** Makes short codes from kind and place: TT-BENGO, then TT-BENGO2. */
final class UnitCodes {

    private static final int LONGEST = 16;

    private final Predicate<String> taken;

    UnitCodes(Predicate<String> taken) {
        this.taken = taken;
    }

    String next(UnitKind kind, String place) {
        return next(
                switch (kind) {
                    case STANDING_COMMITTEE -> "TT";
                    case COUNCIL_COMMITTEE -> "B";
                    case DELEGATE_GROUP -> "TDB";
                    case PEOPLES_COMMITTEE -> "UB";
                    case FATHERLAND_FRONT -> "MT";
                    case OFFICE -> "VP";
                    case DEPARTMENT -> "P";
                    case PARTY_BODY -> "D";
                    case OTHER -> "K";
                },
                place);
    }

    /** @param prefix at most six characters */
    String next(String prefix, String place) {
        var bare = FoldedText.fold(place).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        for (var number = 1; ; number++) {
            var suffix = number == 1 ? "" : Integer.toString(number);
            var room = LONGEST - prefix.length() - 1 - suffix.length();
            var code = prefix + "-" + bare.substring(0, Math.min(room, bare.length())) + suffix;
            if (!taken.test(code)) {
                return code;
            }
        }
    }
}
