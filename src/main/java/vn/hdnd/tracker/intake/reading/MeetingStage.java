package vn.hdnd.tracker.intake.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.MeetingKind;
import vn.hdnd.tracker.intake.ReadMeeting;
import vn.hdnd.tracker.intake.ReadPerson;

/** Reads the meeting off the title and the paragraphs before the conclusions. */
final class MeetingStage {

    private static final Map<Pattern, MeetingKind> KINDS = kinds();
    private static final Pattern TITLE = Pattern.compile(
            "\\b(?:[Tt]ại|TẠI)\\s+((?:các |CÁC )?(?:[Hh]ội nghị|[Pp]hiên|[Cc]uộc họp|[Bb]uổi|[Kk]ỳ họp|[Hh]ọp|HỘI NGHỊ|PHIÊN|CUỘC HỌP|BUỔI|KỲ HỌP).*)",
            Pattern.DOTALL);
    private static final Pattern MEETS = Pattern.compile(
            "(?i:hội nghị|phiên họp|cuộc họp|buổi làm việc|kỳ họp).*", Pattern.DOTALL | Pattern.UNICODE_CASE);
    /** "28 và 29 tháng 7 năm 2026", "từ ngày 28/7 đến ngày 30/7/2026": the day before the second one. */
    private static final Pattern FROM = Canonical.pattern(
            "\\b(\\d{1,2})(?:\\s*[/.]\\s*(\\d{1,2})|\\s+tháng\\s+(\\d{1,2}))?(?:\\s*,\\s*(?:ngày\\s+)?\\d{1,2}){0,31}\\s*(?:và|đến|tới|-|–|,)\\s*(?:hết\\s+)?(?:(?:sáng|chiều)\\s+)?(?:ngày\\s+)?$");

    private static final Pattern SENTENCE = Pattern.compile("(?<!\\bTP|ThS|TS)[.](?=\\s+\\p{Lu})|\\n");
    private static final Pattern CHAIRS = Canonical.pattern("chủ trì|chủ tọa");
    private static final Pattern ATTEND = Canonical.pattern(
            "^(?:(?:cùng\\s+)?(?:tham dự|dự|tham gia|mời dự|về dự)\\b|thành phần|đại biểu (?:tham )?dự)[^:;,.]{0,60}?(?:\\bcó\\b|\\bgồm(?: có)?\\b|:)\\s*:?\\s*(?:các đồng chí:\\s*)?");
    private static final Pattern PERSON = Pattern.compile("(?:[Cc]ác )?(?:[Đđ]ồng chí|[Đđ]/c|[Ôô]ng|[Bb]à)\\b|\\p{Lu}");
    private static final Pattern CONCLUDES =
            Canonical.pattern("kết luận|có ý kiến (?:chỉ đạo|như)|phát biểu chỉ đạo|chỉ đạo");
    private static final Pattern PAPER = Canonical.pattern(
            ".*(?:\\bsố\\b|văn bản|công văn|kế hoạch|nghị quyết|quyết định|tờ trình|luật|nghị định|giấy mời|chương trình|thông báo)[^,;.]{0,60}$");

    private MeetingStage() {}

    /** @param below unnumbered paragraphs at the beginning of the conclusions, which may still say who concludes */
    static ReadMeeting read(@Nullable String summary, List<String> paragraphs, List<String> below) {
        var title = summary == null ? null : title(summary);
        var intro = String.join("\n", paragraphs);
        var concluded = concludedBy(paragraphs, below, summary);
        var chairs = chairs(intro);
        if (chairs.isEmpty() && concluded != null) {
            chairs = List.of(concluded);
        } else if (concluded == null && chairs.size() == 1) {
            concluded = chairs.get(0);
        }
        var held = heldOn(intro);
        return new ReadMeeting(
                kind(title, summary, intro),
                title,
                held == null && summary != null ? heldOn(summary) : held,
                chairs,
                attendees(intro),
                concluded);
    }

    private static @Nullable String title(String summary) {
        var title = TITLE.matcher(summary);
        if (title.find()) {
            return title.group(1).strip();
        }
        return MEETS.matcher(summary).matches() ? summary : null;
    }

    private static MeetingKind kind(@Nullable String title, @Nullable String summary, String intro) {
        var firstSentence = intro.split("\\.\\s", 2)[0];
        for (var place : new @Nullable String[] {title, summary, firstSentence}) {
            if (place == null) {
                continue;
            }
            var plain = Canonical.of(place);
            for (var kind : KINDS.entrySet()) {
                if (kind.getKey().matcher(plain).find()) {
                    return kind.getValue();
                }
            }
        }
        return MeetingKind.OTHER;
    }

    /** The day that opens a paragraph, else the first one that belongs to no paper cited. */
    private static @Nullable LocalDate heldOn(String intro) {
        var plain = Canonical.of(intro);
        var dates = Canonical.pattern(Dates.DATE).matcher(plain);
        while (dates.find()) {
            var before = plain.substring(0, dates.start()).replaceAll("(?s).*\\n", "");
            var date = Dates.of(dates).date();
            if (date != null && !PAPER.matcher(before).matches()) {
                return firstOfSeveral(before, date);
            }
        }
        return null;
    }

    /** A meeting of several days is held on the first. */
    private static LocalDate firstOfSeveral(String before, LocalDate last) {
        var from = FROM.matcher(before.substring(Math.max(0, before.length() - 50)));
        if (!from.find()) {
            return last;
        }
        var month = from.group(2) != null ? from.group(2) : from.group(3);
        var first = new Dates.Written(
                        Integer.parseInt(from.group(1)),
                        month == null ? last.getMonthValue() : Integer.parseInt(month),
                        last.getYear())
                .date();
        return first == null || first.isAfter(last) ? last : first;
    }

    private static List<ReadPerson> chairs(String intro) {
        for (var sentence : SENTENCE.split(intro)) {
            var chair = CHAIRS.matcher(Canonical.of(sentence));
            if (!chair.find()) {
                continue;
            }
            var marked = sentence.substring(0, chair.start()).matches("(?s).*[-–,(]\\s*");
            if (!marked && ATTEND.matcher(Canonical.of(sentence.strip())).find()) {
                continue;
            }
            var before = sentence.substring(marked ? sentence.lastIndexOf(';', chair.start()) + 1 : 0, chair.start())
                    .replaceAll("\\s+(?:đã|cùng|đồng)\\s*$", "");
            var behind = sentence.substring(chair.end());
            var names = new ArrayList<ReadPerson>();
            if (behind.matches("(?s)\\s*(?:[^,.;:]{0,40}:|\\s*của\\b|[^,.;:]{0,30}\\s(?:là|có|gồm)\\b).*")) {
                names.addAll(People.in(behind));
            }
            if (names.isEmpty()) {
                names.addAll(People.in(before));
            }
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private static List<String> attendees(String intro) {
        var found = new ArrayList<String>();
        for (var sentence : SENTENCE.split(intro)) {
            var text = sentence.strip();
            var opens = ATTEND.matcher(Canonical.of(text));
            if (opens.find()) {
                var rest = text.substring(opens.end());
                var parts = rest.contains(";")
                        ? rest.split("\\s*;\\s*")
                        : rest.split(",\\s+(?=(?:các |đại diện |lãnh đạo |đồng chí |Chủ tịch |Thường trực ))");
                for (var part : parts) {
                    attendee(part, found);
                }
            }
        }
        return found;
    }

    private static void attendee(String part, List<String> found) {
        var words = part.strip().replaceAll("^(?:và|có)\\s+", "").replaceAll("[.;,\\s]+$", "");
        if (words.isEmpty()) {
            return;
        }
        var people = PERSON.matcher(words).lookingAt() ? People.in(words) : List.<ReadPerson>of();
        if (people.isEmpty()) {
            found.add(words);
        } else {
            people.forEach(person -> found.add(person.name()));
        }
    }

    private static @Nullable ReadPerson concludedBy(List<String> intro, List<String> below, @Nullable String summary) {
        var paragraphs = new ArrayList<>(intro);
        below.stream().filter(text -> text.endsWith(":")).forEach(paragraphs::add);
        for (var i = paragraphs.size() - 1; i >= 0; i--) {
            var text = paragraphs.get(i);
            var verb = CONCLUDES.matcher(Canonical.of(text));
            var last = -1;
            while (verb.find()) {
                last = verb.start();
            }
            if (last > 0) {
                var people = People.in(text.substring(0, last));
                if (!people.isEmpty()) {
                    return people.get(people.size() - 1);
                }
            }
        }
        var named = summary == null ? List.<ReadPerson>of() : People.in(summary);
        return named.isEmpty() ? null : named.get(0);
    }

    private static Map<Pattern, MeetingKind> kinds() {
        var kinds = new LinkedHashMap<Pattern, MeetingKind>();
        kinds.put(Canonical.pattern("trực báo"), MeetingKind.BRIEFING);
        kinds.put(Canonical.pattern("giao ban"), MeetingKind.REGULAR_BRIEFING);
        kinds.put(Canonical.pattern("liên tịch"), MeetingKind.JOINT_CONFERENCE);
        kinds.put(Canonical.pattern("(?:phiên|buổi|hội nghị)(?: họp)? giải trình"), MeetingKind.EXPLANATION_HEARING);
        kinds.put(Canonical.pattern("(?:phiên|buổi)(?: họp)? chất vấn"), MeetingKind.QUESTIONING);
        kinds.put(
                Canonical.pattern(
                        "(?:phiên họp|cuộc họp|họp|hội nghị)\\b.{0,40}?thường trực (?:hđnd|hội đồng nhân dân)|phiên họp (?:thường kỳ|thứ|lần thứ)\\b.{0,30}(?:hđnd|hội đồng)|^phiên họp (?:thường kỳ|định kỳ)\\b|(?:chủ tịch|thường trực) (?:hđnd|hội đồng nhân dân)[^.;]{0,60}\\bphiên họp\\b"),
                MeetingKind.COMMITTEE_MEETING);
        kinds.put(
                Canonical.pattern(
                        "(?:đoàn|cuộc|buổi|đợt) (?:giám sát|khảo sát)|giám sát chuyên đề|khảo sát (?:thực tế|tình hình)"),
                MeetingKind.SUPERVISION);
        kinds.put(Canonical.pattern("làm việc"), MeetingKind.WORKING_VISIT);
        kinds.put(
                Canonical.pattern(
                        "^(?:các )?kỳ họp|^(?:kết luận|kết quả|nội dung)(?: của)?(?: chủ tọa)?(?: tại)? kỳ họp"),
                MeetingKind.COUNCIL_SESSION);
        return kinds;
    }
}
