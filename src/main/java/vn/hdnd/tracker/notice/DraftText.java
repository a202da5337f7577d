package vn.hdnd.tracker.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.document.OfficialPaper;
import vn.hdnd.tracker.intake.NoticeReader;
import vn.hdnd.tracker.intake.UnreadableNotice;
import vn.hdnd.tracker.organization.UnitRegister;
import vn.hdnd.tracker.shared.FoldedText;
import vn.hdnd.tracker.shared.NoticeItemId;

/** Reads a notice that is being written as if it had come in: what its items do, whom they bind and by when. */
@Component
class DraftText {

    /** Stands in for a title that is not written yet; without one the first item would be taken for it. */
    private static final String TITLE = "Kết luận của Thường trực HĐND";

    /** Stands in for a place that is not written yet, or that the reader may not take for one: only the day matters. */
    private static final String PLACE = "Hà Nội";

    private final NoticeReader reader;
    private final UnitRegister register;

    DraftText(NoticeReader reader, UnitRegister register) {
        this.reader = reader;
        this.register = register;
    }

    /**
     * What the reader makes of each item; nothing of those that it does not find again.
     *
     * @param held the day of the meeting, whatever the words before the items say; null: as they say
     */
    Map<NoticeItemId, ItemContent> read(NoticeHeader header, @Nullable LocalDate held, List<NoticeItem> items) {
        var found = new HashMap<NoticeItemId, ItemContent>();
        if (items.isEmpty()) {
            return found;
        }
        var waiting = new ArrayList<>(readItems(text(header, items), held));
        for (var item : items) {
            var words = FoldedText.nfc(item.content().text());
            for (var at = 0; at < waiting.size(); at++) {
                if (waiting.get(at).text().equals(words)) {
                    found.put(item.id(), waiting.get(at));
                    waiting.subList(0, at + 1).clear();
                    break;
                }
            }
        }
        return found;
    }

    private List<ItemContent> readItems(String text, @Nullable LocalDate held) {
        try {
            return new ReadDraft(reader.read(text, held), register.open())
                    .items().stream().map(ReadDraft.Item::content).toList();
        } catch (UnreadableNotice unreadable) {
            return List.of();
        }
    }

    /** The notice as plain text, every paragraph on a line of its own between blank ones. */
    private static String text(NoticeHeader header, List<NoticeItem> items) {
        var head = Stream.concat(
                header.issuerLines().stream(), Stream.of(OfficialPaper.STATE, OfficialPaper.MOTTO, dated(header)));
        var title = Stream.of("THÔNG BÁO", header.summary().isBlank() ? TITLE : header.summary(), "");
        var body = Stream.of(
                        header.preamble().lines(), items.stream().map(NoticeItem::words), Stream.of(header.closing()))
                .flatMap(lines -> lines)
                .filter(line -> !line.isBlank())
                .map(line -> line + "\n");
        return String.join(
                "\n",
                Stream.of(head, Stream.of(""), title, body)
                        .flatMap(lines -> lines)
                        .toList());
    }

    private static String dated(NoticeHeader header) {
        var day = header.issuedOn();
        return day == null
                ? ""
                : PLACE + ", ngày " + day.getDayOfMonth() + " tháng " + day.getMonthValue() + " năm " + day.getYear();
    }
}
