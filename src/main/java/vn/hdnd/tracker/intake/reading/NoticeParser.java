package vn.hdnd.tracker.intake.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.PartOfNotice;
import vn.hdnd.tracker.intake.ReadNotice;
import vn.hdnd.tracker.intake.ReadWarning;
import vn.hdnd.tracker.intake.ReadingOrigin;
import vn.hdnd.tracker.intake.UnitLookup;
import vn.hdnd.tracker.intake.WorkingDayCount;

/**
 * Reads a notice of conclusions: lines, furniture, layout, paragraphs, item tree, then what each item does, whom it binds
 * and by when. Pure and deterministic; the same text gives the same result.
 */
public final class NoticeParser {

    private static final Pattern RULE = Pattern.compile("[-_=–—*~]{3,}");
    private static final Pattern DUTY = Canonical.pattern(
            "\\bbáo cáo\\b|\\byêu cầu\\b|\\bđề nghị\\b|\\bgiao\\b|\\bđôn đốc\\b|\\bhoàn thành\\b|\\b(?:trước|chậm nhất|đến hết) ngày\\b");
    private static final Pattern NO_DUTY =
            Canonical.pattern("\\bgiao (?:ban|dịch|thông|lưu|tiếp)\\b|\\bbáo cáo viên\\b");

    private final UnitLookup lookup;

    private final WorkingDayCount workingDays;

    public NoticeParser(UnitLookup lookup) {
        this(lookup, WorkingDayCount.WITHOUT_HOLIDAYS);
    }

    public NoticeParser(UnitLookup lookup, WorkingDayCount workingDays) {
        this.lookup = lookup;
        this.workingDays = workingDays;
    }

    /** @param text extracted text in NFC */
    public ReadNotice read(String text) {
        return read(text, null);
    }

    /**
     * @param text extracted text in NFC
     * @param held the day that limits are counted from as that of the meeting; null: the one that the text gives
     */
    public ReadNotice read(String text, @Nullable LocalDate held) {
        var coverage = new Coverage(text);
        var lines = new ArrayList<>(Lines.of(text));
        var furniture = PageFurniture.in(lines);
        furniture.addAll(Stamps.in(lines));
        furniture.forEach(line -> coverage.add(line, PartOfNotice.PAGE_FURNITURE));
        var notes = Footnotes.in(lines, furniture);
        notes.forEach(line -> coverage.add(line, PartOfNotice.ITEM));
        lines.removeAll(furniture);
        lines.removeAll(notes);

        var layout = LayoutStage.of(lines);
        coverage.add(layout.head(), PartOfNotice.HEADER);
        coverage.add(layout.type(), PartOfNotice.TITLE);
        coverage.add(layout.summary(), PartOfNotice.TITLE);
        var foot = new Foot(layout.foot(), coverage);
        var document = HeadStage.read(layout, foot.signature(), foot.recipients());

        var prose = new ArrayList<>(layout.body());
        prose.removeIf(line -> rule(line, coverage));
        var tables = Tables.in(prose);
        var body = Body.of(Paragraphs.of(prose, tables));
        claim(body, coverage);
        coverage.add(tables.heads(), PartOfNotice.LEAD_IN);
        var annexes = layout.annexes().stream().map(Annex::of).toList();
        annexes.forEach(annex -> claim(annex, coverage));
        var intro = body.introduction();
        var meeting = MeetingStage.read(document.summary(), intro, begins(body.items()));
        var host = Host.of(
                orEmpty(document.summary()),
                joined(layout.head()),
                String.join("\n", intro),
                joined(layout.body()) + joined(layout.foot()));
        var anchors = new Anchors(document.issuedOn(), held == null ? meeting.heldOn() : held, workingDays);
        var stage = new ItemStage(text, host, new Deadlines(anchors), lookup);
        var paragraphs = new ArrayList<>(body.items());
        annexes.forEach(annex -> paragraphs.addAll(annex.paragraphs()));
        var items = stage.read(ItemTree.of(paragraphs));
        var closing = body.closing();
        var warnings = new ArrayList<>(stage.warnings());
        if (closing != null && binds(closing.text())) {
            warnings.add(new ReadWarning(ReadWarning.Code.DUTY_IN_CLOSING, ReadWarning.CLOSING, closing.text()));
        }
        return new ReadNotice(
                text,
                coverage.accounted(),
                coverage.unaccounted(),
                document,
                meeting,
                items,
                closing == null ? null : closing.text(),
                warnings,
                ReadingOrigin.PLAIN);
    }

    private static void claim(Body body, Coverage coverage) {
        body.meeting().forEach(paragraph -> coverage.add(paragraph.lines(), PartOfNotice.MEETING));
        var leadIn = body.leadIn();
        if (leadIn != null) {
            coverage.add(leadIn.lines(), PartOfNotice.LEAD_IN);
        }
        body.items().forEach(paragraph -> coverage.add(paragraph.lines(), PartOfNotice.ITEM));
        var closing = body.closing();
        if (closing != null) {
            coverage.add(closing.lines(), PartOfNotice.CLOSING);
        }
    }

    /** The line that parts footnotes from the text. */
    private static boolean rule(Line line, Coverage coverage) {
        var rule = RULE.matcher(line.text()).matches();
        if (rule) {
            coverage.add(line, PartOfNotice.PAGE_FURNITURE);
        }
        return rule;
    }

    private static void claim(Annex annex, Coverage coverage) {
        annex.paragraphs().forEach(paragraph -> coverage.add(paragraph.lines(), PartOfNotice.ITEM));
        coverage.add(annex.heads(), PartOfNotice.LEAD_IN);
    }

    /** Beyond "biết, thực hiện": reporting, a demand, a date (A22, B20, C05). */
    private static boolean binds(String closing) {
        return DUTY.matcher(NO_DUTY.matcher(Canonical.of(closing)).replaceAll(""))
                .find();
    }

    /** A lead-in may also stand below the heading of the first section. */
    private static List<String> begins(List<Paragraph> items) {
        return items.stream()
                .limit(2)
                .filter(paragraph -> paragraph.label() == null)
                .map(Paragraph::text)
                .toList();
    }

    private static String joined(List<Line> lines) {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
