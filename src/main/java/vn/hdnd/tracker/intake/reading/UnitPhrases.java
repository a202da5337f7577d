package vn.hdnd.tracker.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.reading.Mention.Reach;
import vn.hdnd.tracker.organization.UnitKind;

/**
 * Recognises bodies in running text, alone and in lists that share a head ("các Bộ: Công an, Tài chính", A02) or an area
 * ("Thường trực, các Ban HĐND thị xã và các xã, phường", A18).
 */
final class UnitPhrases {

    private static final int LONGEST_LIST = 60;
    private static final Pattern AREA = Canonical.pattern(
            "\\s+(?:của\\s+|thuộc\\s+|cấp\\s+)?(các\\s+)?(" + Vocabulary.AREA_TYPES + "(?:,\\s*" + Vocabulary.AREA_TYPES
                    + ")*(?:\\s+và\\s+(?:thị trấn|thành phố|phường|xã)(?!\\s+hội))?)\\b(?!\\s+(?:hội|viên|luận)\\b)");
    private static final Pattern REACH = Canonical.pattern(
            "\\s+(?:ở\\s+|tại\\s+|của\\s+)?(?:(cùng cấp|cấp mình|đồng cấp)|((?:các|hai|0?2) cấp)|((?:các\\s+)?(?:địa phương|cơ sở)))\\b");
    private static final Pattern PLACE = Canonical.pattern("(?:(?:tất cả )?(?:các|những|một số|từng)\\s+)?(?:((?:"
            + Vocabulary.AREA_TYPES + ")(?:(?:,\\s*|\\s+và\\s+)" + Vocabulary.AREA_TYPES + ")+|(?<=các )"
            + Vocabulary.AREA_TYPES + ")|(địa phương)|cấp (xã|huyện|tỉnh))\\b(?!\\s+(?:hội|viên)\\b)");
    private static final Pattern RELATED =
            Canonical.pattern("\\s+(?:có\\s+)?(?:liên quan|chức năng|trực thuộc)(?:\\s+khác)?\\b");
    private static final Pattern NEXT =
            Canonical.pattern("\\s*(?:,\\s*và|;\\s*|,|\\bvà\\b|\\bhoặc\\b|&|\\bcùng\\b(?! cấp))\\s*");
    private static final Pattern NAME_HEAD = Canonical.pattern(
            "(?:sở|bộ|phòng|công an|trung tâm|chi cục|cục|thanh tra|ban quản lý.*|ban qlda.*|công ty)");
    private static final Pattern FIELD = Canonical.pattern(Vocabulary.FIELDS + "\\b");
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,8}(?:&\\p{Lu}{2,6})?\\b");

    private static final Pattern COMMITTEE = Canonical.pattern(
            "(?:pháp chế|kinh tế\\s*[-–]\\s*(?:xã hội|ngân sách)|văn hóa\\s*[-–]\\s*xã hội|dân tộc|đô thị)\\b");
    private static final Pattern COLON = Canonical.pattern("\\s*:?\\s*");
    private static final Pattern CAPITAL_WORD = Pattern.compile(
            "\\p{Lu}\\p{Ll}*(?:\\s(?!(?:và|hoặc|với|chủ|phối|thực|để|có|là|rà|tổ|tham|khẩn|tiếp|tăng|cần|sớm|tập|trình|báo|đã|trong|về|được)\\s)\\p{Ll}{2,}(?=[\\s,;.:]|$))?"
                    + "(?:(?:\\s*[-–]\\s*|\\s+và\\s+|\\s+)(?=\\p{Lu}\\p{Ll}))?");
    private static final Pattern PROPER = Pattern.compile("(?:\\s+\\p{Lu}[\\p{Ll}’']*){1,4}|\\s+\\d{1,2}(?![\\d/.])");

    private final String text;
    private final String plain;
    private final Host host;

    UnitPhrases(String text, Host host) {
        this.text = text;
        this.plain = Canonical.of(text);
        this.host = host;
    }

    String plain() {
        return plain;
    }

    /** The bodies named from this place on, or null where none is named there. */
    @Nullable
    Mentions at(int start) {
        var first = phrase(start, null);
        if (first == null) {
            return null;
        }
        var parts = new ArrayList<Part>(List.of(first));
        var end = first.end;
        while (parts.size() < LONGEST_LIST) {
            var connector = matcher(NEXT, end);
            if (!connector.lookingAt()) {
                break;
            }
            var next = phrase(connector.end(), parts.get(parts.size() - 1));
            if (next == null) {
                break;
            }
            parts.add(next);
            end = next.end;
        }
        return new Mentions(start, end, mentions(parts));
    }

    private record Part(
            int start,
            int end,
            UnitKind kind,
            Reach reach,
            @Nullable String area,
            boolean place,
            @Nullable String head) {}

    private @Nullable Part phrase(int start, @Nullable Part before) {
        if (start >= text.length()) {
            return null;
        }
        var place = matcher(PLACE, start);
        if (place.lookingAt() && !role(start, place.end())) {
            var related = end(RELATED, place.end());
            var area = place.group(1) != null ? lastArea(place.group(1)) : place.group(3);
            return new Part(
                    start, related, host.locality(), area == null ? Reach.BELOW : Reach.NAMED, area, true, null);
        }
        var at = start;
        var prefix = "";
        for (var i = 0; i < 3; i++) {
            var next = end(Vocabulary.QUANTITY, at);
            next = end(Vocabulary.ROLE, next);
            prefix = plain.substring(start, next);
            if (next == at) {
                break;
            }
            at = next;
        }
        var inPlace = at > start ? matcher(PLACE, at) : null;
        if (inPlace != null && inPlace.lookingAt() && prefix.contains("lãnh đạo")) {
            var area = inPlace.group(1) != null ? lastArea(inPlace.group(1)) : inPlace.group(3);
            return new Part(
                    start, inPlace.end(), host.locality(), area == null ? Reach.BELOW : Reach.NAMED, area, true, null);
        }
        var body = body(start, at, !prefix.isBlank() || before != null && !before.place);
        return body != null ? body : sharedHead(at, before);
    }

    /** A body, beginning with its head noun at {@code at}. */
    private @Nullable Part body(int start, int at, boolean prefixed) {
        for (var term : Vocabulary.BODIES) {
            var head = matcher(term.words(), at);
            if (!head.lookingAt() || term.capital() && !Character.isUpperCase(text.charAt(at)) && !abbreviated(at)) {
                continue;
            }
            var wholeWord = head.end() >= plain.length() || !Character.isLetterOrDigit(plain.charAt(head.end()));
            if (!wholeWord || generic(head.group()) && !prefixed) {
                continue;
            }
            var nameEnd = NAME_HEAD.matcher(head.group()).matches() ? name(head.end()) : head.end();
            if (needsName(head.group()) && nameEnd == head.end() && !prefixed) {
                continue;
            }
            return withArea(start, nameEnd, term, head.group());
        }
        return null;
    }

    private Part withArea(int start, int end, Vocabulary.Term term, String head) {
        var reach = Reach.BARE;
        var area = term.area();
        var at = end;
        var tail = matcher(REACH, at);
        if (tail.lookingAt()) {
            reach = tail.group(1) != null ? Reach.SAME : tail.group(2) != null ? Reach.ALL : Reach.BELOW;
            at = tail.end();
        } else {
            var named = matcher(AREA, at);
            if (named.lookingAt()) {
                reach = Reach.NAMED;
                area = lastArea(named.group(2));
                at = named.group(1) == null ? properName(named.end()) : named.end();
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
        return new Part(start, at, term.kind(), reach, area, false, head);
    }

    /** "các Bộ: Công an, Tài chính": a field alone goes with the head noun before. */
    private @Nullable Part sharedHead(int at, @Nullable Part before) {
        if (before == null || before.head == null || at >= text.length() || !Character.isUpperCase(text.charAt(at))) {
            return null;
        }
        if (before.kind == UnitKind.COUNCIL_COMMITTEE) {
            var found = matcher(COMMITTEE, at);
            return found.lookingAt()
                    ? withArea(at, found.end(), new Vocabulary.Term(before.kind, COMMITTEE, null, true), "ban")
                    : null;
        }
        if (!NAME_HEAD.matcher(before.head).matches()) {
            return null;
        }
        var end = name(at - 1);
        return end <= at ? null : new Part(at, end, before.kind, before.reach, before.area, false, before.head);
    }

    /** Where the proper name of a ministry, department or centre ends that begins behind {@code at}. */
    private int name(int at) {
        var from = skip(COLON, at);
        if (from >= text.length()) {
            return at;
        }
        var field = matcher(FIELD, from);
        if (field.lookingAt() && Character.isUpperCase(text.charAt(from))) {
            return field.end();
        }
        var abbreviation = ABBREVIATION.matcher(text).region(from, text.length());
        if (abbreviation.lookingAt()
                && !Vocabulary.BODIES
                        .get(0)
                        .words()
                        .matcher(plain)
                        .region(from, plain.length())
                        .lookingAt()) {
            return abbreviation.end();
        }
        return Character.isUpperCase(text.charAt(from)) ? capitalWords(from) : at;
    }

    /** An unknown name: a capital syllable with the small one that makes a word of it, again and again. */
    private int capitalWords(int from) {
        var at = from;
        for (var i = 0; i < 5; i++) {
            var found = CAPITAL_WORD.matcher(text).region(at, text.length());
            if (!found.lookingAt()) {
                break;
            }
            at = found.end();
        }
        while (at > from && !Character.isLetterOrDigit(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private int properName(int at) {
        var name = PROPER.matcher(text).region(at, text.length());
        return name.lookingAt() ? name.end() : at;
    }

    private List<Mention> mentions(List<Part> parts) {
        var shared = new ArrayList<>(parts);
        for (var i = shared.size() - 2; i >= 0; i--) {
            var part = shared.get(i);
            var next = shared.get(i + 1);
            if (part.reach == Reach.BARE
                    && !part.place
                    && !next.place
                    && next.reach != Reach.BARE
                    && paired(part, next)) {
                shared.set(i, new Part(part.start, part.end, part.kind, next.reach, next.area, false, part.head));
            }
        }
        var found = new ArrayList<Mention>();
        for (var i = 0; i < shared.size(); i++) {
            var part = shared.get(i);
            var heads = part.place ? headsBefore(shared, i) : List.<Part>of();
            if (heads.isEmpty()) {
                found.add(mention(part));
            } else {
                var whole = text.substring(heads.get(0).start, part.end);
                found.replaceAll(m -> heads.stream()
                                .anyMatch(h -> text.substring(h.start, h.end).equals(m.written()))
                        ? m.as(whole, m.kind(), m.reach(), m.area())
                        : m);
                for (var head : heads) {
                    found.add(new Mention(
                            whole, text.substring(part.start, part.end), head.kind, part.reach, part.area, true));
                }
            }
        }
        return found;
    }

    /** A place behind bodies of another place takes their heads over (A18). */
    private static List<Part> headsBefore(List<Part> parts, int place) {
        var heads = new ArrayList<Part>();
        for (var i = place - 1; i >= 0; i--) {
            var part = parts.get(i);
            if (part.place || !local(part.kind) || part.reach != Reach.NAMED && !heads.isEmpty()) {
                break;
            }
            heads.add(0, part);
        }
        return heads;
    }

    private static boolean paired(Part part, Part next) {
        return local(part.kind) && local(next.kind);
    }

    /** Bodies that every area has. */
    private static boolean local(UnitKind kind) {
        return switch (kind) {
            case STANDING_COMMITTEE, COUNCIL_COMMITTEE, DELEGATE_GROUP, PEOPLES_COMMITTEE, FATHERLAND_FRONT -> true;
            case OFFICE, DEPARTMENT, PARTY_BODY, OTHER -> false;
        };
    }

    private Mention mention(Part part) {
        var words = text.substring(part.start, part.end);
        var spoken = part.head != null && !plain.substring(part.start, part.end).contains(part.head)
                ? Character.toUpperCase(part.head.charAt(0)) + part.head.substring(1) + " " + words
                : words;
        return new Mention(words, spoken, part.kind, part.reach, part.area, part.place);
    }

    private boolean role(int start, int end) {
        return Vocabulary.ROLE.matcher(plain).region(start, end).lookingAt();
    }

    /** Nouns that mean a body only with "các" before them. */
    private static boolean generic(String head) {
        return head.matches(
                        "(?:cơ quan|đơn vị|ngành|đoàn thể|doanh nghiệp|công ty|chủ đầu tư|nhà đầu tư|ban|cục|thuế).*")
                && !head.startsWith("ban ")
                && !head.startsWith("chủ đầu tư");
    }

    private static boolean needsName(String head) {
        return head.matches("sở|bộ|trung tâm|chi cục|cục|phòng|công ty|công an|thanh tra")
                && !head.matches("công an|thanh tra");
    }

    private boolean abbreviated(int at) {
        return at + 1 < text.length() && Character.isUpperCase(text.charAt(at + 1));
    }

    private static String lastArea(String words) {
        var bare = words.replaceFirst("^tp\\.?$", "thành phố");
        var parts = bare.split(",\\s*|\\s+và\\s+");
        var first = parts[0].strip().replaceFirst("^tp\\.?$", "thành phố");
        return parts.length == 1 ? first : parts.length > 1 && first.equals("thị xã") ? parts[1].strip() : first;
    }

    private Matcher matcher(Pattern pattern, int from) {
        return pattern.matcher(plain)
                .region(Math.min(from, plain.length()), plain.length())
                .useTransparentBounds(true);
    }

    private int end(Pattern pattern, int from) {
        return skip(pattern, from);
    }

    private int skip(Pattern pattern, int from) {
        var found = matcher(pattern, from);
        return found.lookingAt() ? found.end() : from;
    }
}
