package vn.hdnd.tracker.intake.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.organization.UnitKind;

/**
 * A body where a text names it.
 *
 * @param written the words of the text
 * @param spoken the same, with a head noun or area that it shares with its neighbours; for the register
 * @param reach whose body it is
 * @param area the kind of area where {@code reach} is {@link Reach#NAMED}
 * @param place an area alone ("các xã, phường"), whichever body of it is meant
 */
record Mention(
        String written,
        String spoken,
        UnitKind kind,
        Reach reach,
        @Nullable String area,
        boolean place) {

    private static final Pattern PARTICULAR = Canonical.pattern(
            "pháp chế|kinh tế|ngân sách|văn hóa|dân tộc|đô thị|\\b(?:kt|vh|ktxh|ktns|vhxh|bpc|bktxh|bktns|bvhxh)\\b");

    /** How far the words reach. */
    enum Reach {
        /** Nothing said. */
        BARE,
        /** An area is named. */
        NAMED,
        /** Below the host: cơ sở, địa phương. */
        BELOW,
        /** Cùng cấp. */
        SAME,
        /** Các cấp. */
        ALL
    }

    /** A committee by its field: one of those that a heading "các Ban" names together. */
    boolean particular() {
        return kind == UnitKind.COUNCIL_COMMITTEE
                && PARTICULAR.matcher(Canonical.of(spoken)).find();
    }

    Mention as(String words, UnitKind newKind, Reach newReach, @Nullable String newArea) {
        return new Mention(words, spoken, newKind, newReach, newArea, place);
    }
}
