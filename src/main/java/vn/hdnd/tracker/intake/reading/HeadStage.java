package vn.hdnd.tracker.intake.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.ReadDocument;
import vn.hdnd.tracker.intake.ReadSignature;

/** Reads number, place, date, kind and trích yếu off the head of a paper (Decree 30/2020, annex I). */
final class HeadStage {

    private static final Pattern NUMBER = Pattern.compile(
            "[Ss][ốỐ]\\s*:?\\s*(\\d{1,5}[a-zA-Z]?)\\s*([-/])\\s*([\\p{Lu}\\d][\\p{L}\\d.&]*(?:\\s?[-/]\\s?[\\p{Lu}\\d][\\p{L}\\d.&]*){0,8})");
    private static final Pattern DATED = Canonical.pattern(
            "(?:^|[\\n|]|\\s{3,}|(?<=\\s))([\\p{L}.’' -]{2,40}?),?\\s*ngày\\s*(\\d{1,2})\\s*tháng\\s*(\\d{1,2})\\s*năm\\s*(\\d{4})");
    private static final Pattern SHORT_DATE =
            Canonical.pattern("[\\p{L}],\\s*(?:ngày\\s+)?(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})\\b");
    private static final Pattern PLACE = Pattern.compile("(\\p{Lu}[\\p{L}.’'\\- ]{1,40}?),?\\s*ngày\\b");
    private static final Pattern SUBJECT = Pattern.compile("\\(?V/v:?\\s+(.*)");
    private static final Pattern RULE = Pattern.compile("[-_=–—*.\\s]{3,}");

    private HeadStage() {}

    static ReadDocument read(Layout layout, ReadSignature signature, List<String> recipients) {
        var head = layout.head().stream()
                .flatMap(line -> Lines.cells(line).stream())
                .map(cell -> cell.text().replace("*", ""))
                .toList();
        var all = String.join("\n", head);
        return new ReadDocument(
                type(layout), summary(layout, head), number(all), issuedOn(all), place(head), signature, recipients);
    }

    private static @Nullable String type(Layout layout) {
        if (layout.type().isEmpty()) {
            return null;
        }
        var text = layout.type()
                .get(0)
                .text()
                .replace("*", "")
                .replaceAll(":$", "")
                .strip();
        if (text.replace(" ", "").equals("THÔNGBÁO")) {
            return "THÔNG BÁO";
        }
        return text.startsWith("THÔNG BÁO ") && !text.equals("THÔNG BÁO KẾT LUẬN") ? "THÔNG BÁO" : text;
    }

    private static @Nullable String summary(Layout layout, List<String> head) {
        var lines = layout.summary().stream()
                .map(line -> line.text().replace("*", "").strip())
                .filter(text -> !RULE.matcher(text).matches())
                .collect(Collectors.joining(" "));
        var type = layout.type().isEmpty()
                ? ""
                : layout.type().get(0).text().replace("*", "").strip();
        var spaced = type.replace(" ", "").equals("THÔNGBÁO");
        var rest = !spaced && type.startsWith("THÔNG BÁO ") && !type.equals("THÔNG BÁO KẾT LUẬN")
                ? type.substring(10).strip()
                : "";
        var text = (rest + " " + lines).replaceAll("\\s+", " ").strip();
        if (!text.isEmpty()) {
            return text;
        }
        for (var i = 0; i < head.size(); i++) {
            var subject = SUBJECT.matcher(head.get(i));
            if (subject.matches()) {
                return subject.group(1).replaceAll("\\)$", "").strip();
            }
        }
        return null;
    }

    private static @Nullable String number(String head) {
        var number = NUMBER.matcher(head);
        return number.find()
                ? number.group(1) + number.group(2) + number.group(3).replaceAll("\\s", "")
                : null;
    }

    private static @Nullable LocalDate issuedOn(String head) {
        var plain = Canonical.of(head);
        var dated = DATED.matcher(plain);
        if (dated.find()) {
            return day(dated.group(2), dated.group(3), dated.group(4));
        }
        var numbers = SHORT_DATE.matcher(plain);
        return numbers.find() ? day(numbers.group(1), numbers.group(2), numbers.group(3)) : null;
    }

    private static @Nullable LocalDate day(String day, String month, String year) {
        return new Dates.Written(Integer.parseInt(day), Integer.parseInt(month), Integer.valueOf(year)).date();
    }

    private static @Nullable String place(List<String> head) {
        for (var line : head) {
            var bare = NUMBER.matcher(line).replaceFirst("").strip();
            var place = PLACE.matcher(bare);
            if (place.lookingAt() && bare.contains("tháng")) {
                return place.group(1).strip();
            }
        }
        return null;
    }
}
