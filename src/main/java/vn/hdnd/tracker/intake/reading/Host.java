package vn.hdnd.tracker.intake.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.organization.RelativeLevel;
import vn.hdnd.tracker.organization.UnitKind;

/**
 * Whose conclusions these are: the kind of area that papers call by its bare name ("thị xã") and whether the council or
 * the executive speaks. Levels of all other units are seen from here.
 *
 * @param province whether a host that is a city stands directly below the Government
 * @param area as in running text: tỉnh, thành phố, thị xã …; "trung ương" for the Government
 */
record Host(String area, boolean council, boolean province) {

    private static final List<List<String>> RANKS = List.of(
            List.of("trung ương"),
            List.of("tỉnh"),
            List.of("thành phố", "thị xã", "huyện", "quận"),
            List.of("xã", "phường", "thị trấn", "đặc khu"));
    private static final Pattern GOVERNMENT =
            Canonical.pattern("văn phòng chính phủ|thủ tướng|tb-vpcp|\\bbộ trưởng\\b");
    private static final Pattern OF_AREA = Canonical.pattern(
            "(?:hđnd|hội đồng nhân dân|ubnd|ủy ban nhân dân|ubmttqvn)\\s+(tỉnh|thành phố|thị xã|huyện|quận|phường|xã|thị trấn|đặc khu)\\b");
    private static final Pattern BELOW_PROVINCE =
            Canonical.pattern("(?:hđnd|hội đồng nhân dân|ubnd|ủy ban nhân dân) tỉnh|tỉnh ủy");
    private static final Pattern COUNCIL = Canonical.pattern("hđnd|hội đồng nhân dân");
    private static final Pattern EXECUTIVE = Canonical.pattern("ubnd|ủy ban nhân dân|chính phủ|thủ tướng");

    /** Reads it off the title first, then the head, the meeting and the rest. */
    static Host of(String summary, String head, String meeting, String rest) {
        for (var place :
                List.of(Canonical.of(summary), Canonical.of(head), Canonical.of(meeting), Canonical.of(rest))) {
            var area = area(place);
            if (area != null) {
                return new Host(
                        area,
                        council(summary, head, meeting),
                        !BELOW_PROVINCE
                                .matcher(Canonical.of(summary + head + meeting + rest))
                                .find());
            }
        }
        return new Host("thị xã", council(summary, head, meeting), false);
    }

    private static @Nullable String area(String place) {
        if (GOVERNMENT.matcher(place).find()) {
            return "trung ương";
        }
        var found = OF_AREA.matcher(place);
        return found.find() ? found.group(1) : null;
    }

    private static boolean council(String... places) {
        for (var place : places) {
            var text = Canonical.of(place);
            var council = COUNCIL.matcher(text);
            var executive = EXECUTIVE.matcher(text);
            var saysCouncil = council.find();
            var saysExecutive = executive.find();
            if (saysCouncil || saysExecutive) {
                return saysCouncil && (!saysExecutive || council.start() <= executive.start());
            }
        }
        return true;
    }

    boolean government() {
        return "trung ương".equals(area);
    }

    /** Who is meant by a place alone: "các xã, phường", "các địa phương". */
    UnitKind locality() {
        return council ? UnitKind.STANDING_COMMITTEE : UnitKind.PEOPLES_COMMITTEE;
    }

    /** Whether a unit at the host speaks for the meeting, so that what it asks of others is their duty. */
    boolean presides(UnitKind kind) {
        return kind == locality() || kind == UnitKind.STANDING_COMMITTEE;
    }

    /** Null above the host. */
    @Nullable
    RelativeLevel level(String word) {
        if (word.equals(area)) {
            return RelativeLevel.HOST;
        }
        var there = rank(word);
        var here = rank(area);
        if ("thành phố".equals(area) && "tỉnh".equals(word)) {
            return province ? RelativeLevel.HOST : null;
        }
        if ("thành phố".equals(area) && province && there == here) {
            return RelativeLevel.COMMUNE;
        }
        return there > here ? RelativeLevel.COMMUNE : null;
    }

    private static int rank(String word) {
        for (var i = 0; i < RANKS.size(); i++) {
            if (RANKS.get(i).contains(word)) {
                return i;
            }
        }
        return RANKS.size();
    }
}
