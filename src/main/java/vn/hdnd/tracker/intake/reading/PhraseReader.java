package vn.hdnd.tracker.intake.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.reading.Mention.Reach;
import vn.hdnd.tracker.organization.UnitKind;

/** Reads one body from a place in a text on: quantity, office held, head noun, name, and how far it reaches. */
final class PhraseReader {

    private static final String TYPE = Vocabulary.AREA_TYPE;
    private static final Pattern AREA = Canonical.pattern(
            "\\s+(?:của\\s+|thuộc\\s+|cấp\\s+)?((?:các|một số|những|từng|mỗi|\\d{1,3}(?:/\\d{1,3})?)\\s+)?(" + TYPE
                    + "(?:,\\s*" + TYPE
                    + "){0,8}(?:\\s+và\\s+(?:thị trấn|thành phố|phường|xã|đặc khu)(?!\\s+hội))?)\\b(?!\\s+(?:hội|viên|luận)\\b)");
    private static final Pattern REACH = Canonical.pattern(
            "\\s+(?:ở\\s+|tại\\s+|của\\s+)?(?:(cùng cấp|cấp mình|đồng cấp)|((?:các|hai|0?2) cấp)|((?:các\\s+)?(?:địa phương|cơ sở)))\\b");
    private static final Pattern PLACE = Canonical.pattern(
            "(?:(?:tất cả |toàn bộ )?(?:(?:các|những|một số|từng|mỗi)\\s+)?(?:\\d{1,3}(?:/\\d{1,3})?\\s+)?)((?:" + TYPE
                    + ")(?:(?:,\\s*|\\s+và\\s+)" + TYPE + "){1,8}|(?<=(?:các|từng|mỗi|\\d|một số) )" + TYPE
                    + ")\\b(?!\\s+(?:hội|viên)\\b)|(?:(?:tất cả )?(?:các|những|một số|từng)\\s+)?(địa phương)\\b|cấp (xã|huyện|tỉnh)\\b");
    /** One area by its name: "xã Tân Khê". */
    private static final Pattern ONE_PLACE = Canonical.pattern("(" + TYPE + ")(?=\\s)");

    private static final Pattern RELATED = Canonical.pattern(
            "\\s+(?:có\\s+)?(?:liên quan|chức năng|trực thuộc(?: trung ương)?|thuộc (?:tỉnh|thành phố|thị xã|xã)|trên địa bàn(?: (?:tỉnh|thành phố|thị xã|xã|phường))?)(?:\\s+khác)?\\b");
    private static final Pattern REGION = Canonical.pattern("\\s+khu vực\\b(?:\\s+(?:[ivx]{1,4}|\\d{1,2})\\b)?");
    private static final Pattern NAMES_COMMITTEE = Canonical.pattern("ban\\s*:\\s*");
    private static final Pattern COMMITTEE = Canonical.pattern(
            "(?:pháp chế|kinh tế\\s*[-–]\\s*(?:xã hội|ngân sách)|văn hóa\\s*[-–]\\s*xã hội|dân tộc|đô thị)\\b");
    private static final Pattern NUMBER = Canonical.pattern("(?:tổ\\s+)?(?:số\\s+)?\\d{1,2}\\b(?![/.]\\d)");
    private static final Pattern NAME_HEAD = Canonical.pattern(
            "(?:sở|bộ|phòng|công an|trung tâm|ttyt|chi cục|cục|tổng cục|thanh tra|kho bạc.*|bảo hiểm xã hội|bhxh|ban quản lý.*|ban qlda.*|ban chỉ đạo.*|công ty|tổng công ty|tập đoàn|bệnh viện|trường.*|điện lực|ngân hàng.*|thôn|đồn.*|hạt.*)");
    /** Nouns that mean a body only with "các" before them, or with a name behind. */
    private static final Pattern GENERIC = Canonical.pattern(
            "(?:cơ quan|đơn vị|ngành|đoàn thể|doanh nghiệp|công ty|nhà đầu tư|nhà thầu|hợp tác xã|ban,|cục|thôn).*");

    private static final Pattern NEEDS_NAME = Canonical.pattern(
            "sở|bộ|trung tâm|chi cục|cục|tổng cục|phòng|công ty|tổng công ty|tập đoàn|thôn|bệnh viện");

    private final String text;
    private final String plain;
    private final UnitKind locality;
    private final ProperNames names;

    PhraseReader(String text, String plain, UnitKind locality) {
        this.text = text;
        this.plain = plain;
        this.locality = locality;
        this.names = new ProperNames(text, plain);
    }

    /** All that a body before another in a list lends to it. */
    record Sharing(
            UnitKind kind,
            Reach reach,
            @Nullable String area,
            boolean place,
            @Nullable String head,
            boolean named) {}

    @Nullable
    Sharing sharing(@Nullable Phrase before) {
        return before == null
                ? null
                : new Sharing(
                        before.kind(), before.reach(), before.area(), before.place(), before.head(), named(before));
    }

    /** The body named from here on, or null. {@code before} is the one before it in a list. */
    @Nullable
    Phrase at(int start, @Nullable Phrase before) {
        if (start >= text.length() || !Character.isLetterOrDigit(text.charAt(start))) {
            return null;
        }
        var next =
                before != null && !before.place() && matcher(ONE_PLACE, start).lookingAt()
                        ? shared(start, before)
                        : null;
        var place = next != null ? next : place(start, start);
        if (place != null) {
            return place;
        }
        var at = start;
        var role = false;
        for (var i = 0; i < 3; i++) {
            var behind = end(Vocabulary.QUANTITY, at);
            var held = end(Vocabulary.ROLE, behind);
            role |= held > behind;
            if (held == at) {
                break;
            }
            at = held;
        }
        var headed = at > start && role ? place(start, at) : null;
        if (headed != null) {
            return headed;
        }
        var body = body(start, at, at > start || before != null && !before.place());
        return body != null ? body : shared(at, before);
    }

    private @Nullable Phrase place(int start, int at) {
        var several = matcher(PLACE, at);
        if (several.lookingAt()) {
            var area = several.group(1) != null ? lastArea(several.group(1)) : several.group(3);
            var end = end(RELATED, several.group(1) != null ? placeNames(several.end()) : several.end());
            return new Phrase(start, end, locality, area == null ? Reach.BELOW : Reach.NAMED, area, true, null);
        }
        var one = matcher(ONE_PLACE, at);
        if (!one.lookingAt()) {
            return null;
        }
        var end = names.ofPlace(one.end());
        return end == one.end() || Character.isDigit(text.charAt(end - 1))
                ? null
                : new Phrase(start, end, locality, Reach.NAMED, lastArea(one.group(1)), true, null);
    }

    /** A body, beginning with its head noun at {@code at}. */
    private @Nullable Phrase body(int start, int at, boolean prefixed) {
        for (var term : Bodies.ALL) {
            var head = matcher(term.words(), at);
            if (!head.lookingAt() || term.capital() && !Character.isUpperCase(text.charAt(at)) && !abbreviated(at)) {
                continue;
            }
            if (head.end() < plain.length() && Character.isLetterOrDigit(plain.charAt(head.end()))) {
                continue;
            }
            var named = NAME_HEAD.matcher(head.group()).matches();
            var nameEnd = named ? names.ofAgency(head.end()) : committee(at, head.end());
            var nameless = nameEnd == head.end() && !prefixed;
            if (nameless
                    && (GENERIC.matcher(head.group()).matches()
                            || NEEDS_NAME.matcher(head.group()).matches())) {
                continue;
            }
            return withArea(start, nameEnd, term, head.group());
        }
        return null;
    }

    /** "các Ban: Pháp chế, …": the first name goes with the head noun. */
    private int committee(int at, int headEnd) {
        var several = matcher(NAMES_COMMITTEE, at);
        return several.lookingAt() ? end(COMMITTEE, several.end()) : headEnd;
    }

    private Phrase withArea(int start, int end, Bodies.Term term, String head) {
        var reach = Reach.BARE;
        var area = term.area();
        var at = end(REGION, end);
        var tail = matcher(REACH, at);
        if (tail.lookingAt()) {
            reach = tail.group(1) != null ? Reach.SAME : tail.group(2) != null ? Reach.ALL : Reach.BELOW;
            at = tail.end();
        } else {
            var named = matcher(AREA, at);
            if (named.lookingAt()) {
                reach = Reach.NAMED;
                area = lastArea(named.group(2));
                at = named.group(1) == null ? names.ofPlace(named.end()) : placeNames(named.end());
            } else if (term.kind() == UnitKind.DEPARTMENT && area != null) {
                reach = Reach.NAMED;
            }
        }
        at = end(RELATED, at);
        var level = matcher(REACH, at);
        if (reach == Reach.BARE && level.lookingAt() && level.group(1) != null) {
            reach = Reach.SAME;
            at = level.end();
        }
        return new Phrase(start, at, term.kind(), reach, area, false, head);
    }

    /** "các phường: Bến Thóc": the first name behind a kind of area in the plural. */
    private int placeNames(int at) {
        var from = at < text.length() && text.charAt(at) == ':' ? at + 1 : at;
        if (matcher(Verbs.BARE, Math.min(from + 1, plain.length())).lookingAt()) {
            return at;
        }
        var end = names.ofPlace(from);
        return end == from || Character.isDigit(text.charAt(end - 1)) ? at : end;
    }

    /** What goes with the head noun before: "các Bộ: Công an, Tài chính"; "UBND các phường Bến Thóc, Cửa Lân và xã Tân Khê". */
    private @Nullable Phrase shared(int at, @Nullable Phrase before) {
        if (before == null || at >= text.length()) {
            return null;
        }
        if (before.kind() == UnitKind.DELEGATE_GROUP && before.head() != null) {
            var number = matcher(NUMBER, at);
            return number.lookingAt() ? before(before, at, number.end(), before.area()) : null;
        }
        if (before.reach() == Reach.NAMED && (before.place() || before.local()) && named(before)) {
            var type = matcher(ONE_PLACE, at);
            var from = type.lookingAt() ? type.end() : at - 1;
            var end = names.ofPlace(from);
            return end == from || Character.isDigit(text.charAt(end - 1))
                    ? null
                    : before(before, at, end, type.lookingAt() ? lastArea(type.group(1)) : before.area());
        }
        if (before.head() == null || !Character.isUpperCase(text.charAt(at))) {
            return null;
        }
        if (before.kind() == UnitKind.COUNCIL_COMMITTEE) {
            var found = matcher(COMMITTEE, at);
            return found.lookingAt()
                    ? withArea(at, found.end(), new Bodies.Term(before.kind(), COMMITTEE, null, true), "ban")
                    : null;
        }
        if (!NAME_HEAD.matcher(before.head()).matches()) {
            return null;
        }
        var end = names.ofAgency(at - 1);
        return end <= at ? null : before(before, at, end, before.area());
    }

    private static Phrase before(Phrase before, int start, int end, @Nullable String area) {
        return new Phrase(start, end, before.kind(), before.reach(), area, before.place(), before.head());
    }

    /** Whether it ends in the name of an area, so that another name may follow. */
    private boolean named(Phrase phrase) {
        var words = text.substring(phrase.start(), phrase.end());
        var last = words.substring(words.lastIndexOf(' ') + 1);
        return Character.isUpperCase(last.charAt(0)) && !last.matches("\\p{Lu}{3,}");
    }

    private boolean abbreviated(int at) {
        return at + 1 < text.length() && Character.isUpperCase(text.charAt(at + 1));
    }

    private static String lastArea(String words) {
        var parts = words.split(",\\s*|\\s+và\\s+");
        var first = parts[0].strip().replaceFirst("^tp\\.?$", "thành phố");
        return parts.length > 1 && first.equals("thị xã") ? parts[1].strip() : first;
    }

    private Matcher matcher(Pattern pattern, int from) {
        return pattern.matcher(plain)
                .region(Math.min(from, plain.length()), plain.length())
                .useTransparentBounds(true);
    }

    private int end(Pattern pattern, int from) {
        var found = matcher(pattern, from);
        return found.lookingAt() ? found.end() : from;
    }
}
