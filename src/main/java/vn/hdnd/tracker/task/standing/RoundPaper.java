package vn.hdnd.tracker.task.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.document.OfficialPaper;
import vn.hdnd.tracker.document.OfficialWord;
import vn.hdnd.tracker.document.PaperBlock;
import vn.hdnd.tracker.document.PaperHeader;
import vn.hdnd.tracker.document.PaperTitle;
import vn.hdnd.tracker.document.SignatureBlock;
import vn.hdnd.tracker.organization.UnitRegister;
import vn.hdnd.tracker.shared.VietnamTime;

/** The report that gathers a round, for the head of the Office to sign: number and day are left blank. */
@Component
public class RoundPaper {

    private static final Locale OF_PAPERS = Locale.forLanguageTag("vi");

    private final UnitRegister units;
    private final RoundWords words;

    RoundPaper(UnitRegister units, RoundWords words) {
        this.units = units;
        this.words = words;
    }

    public byte[] of(StandingRound round, RoundTable table, List<RoundUnit> reporting) {
        var host = units.open().host();
        var area = host.map(found -> found.fullName()).orElse("");
        var header = new PaperHeader(
                say("task.remind.letter.superior", area),
                say("task.remind.letter.issuer"),
                null,
                say("task.common.paper.symbol"),
                host.map(found -> found.name()).orElse(null),
                null,
                null);
        var title = new PaperTitle(
                say("task.common.paper.kind"),
                say(
                        "task.common.paper.summary",
                        round.noticeNumber(),
                        VietnamTime.DAY.format(round.noticeDate()),
                        words.label(round.label(), OF_PAPERS)));
        var signature = new SignatureBlock(List.of(say("task.remind.letter.signs")), null);
        return OfficialWord.of(new OfficialPaper(
                header,
                title,
                body(round, table, reporting),
                List.of(signature),
                say("task.common.paper.recipients").lines().toList()));
    }

    private List<PaperBlock> body(StandingRound round, RoundTable table, List<RoundUnit> reporting) {
        var body = new ArrayList<PaperBlock>();
        body.add(PaperBlock.paragraph(say("task.common.paper.opening", round.sent(), round.units())));
        body.add(new PaperBlock.Table(
                List.of(
                        say("task.common.paper.no"),
                        say("task.common.item"),
                        say("task.field.unit"),
                        say("task.common.result")),
                List.of(7, 30, 22, 41),
                rows(table)));
        var missing = reporting.stream()
                .filter(unit -> !unit.status().sent())
                .map(RoundUnit::unitName)
                .toList();
        if (!missing.isEmpty()) {
            body.add(PaperBlock.paragraph(say("task.common.paper.missing", String.join(", ", missing))));
        }
        return body;
    }

    /** What an item says stands once, in its first row; units to which nothing has arisen share one. */
    private List<List<String>> rows(RoundTable table) {
        var rows = new ArrayList<List<String>>();
        for (var at = 0; at < table.items().size(); at++) {
            var item = table.items().get(at);
            var first = rows.size();
            item.worded().forEach(answer -> rows.add(row(answer.unitName(), words.answer(answer, OF_PAPERS))));
            if (!item.nothing().isEmpty()) {
                rows.add(row(item.nothing(), say("task.common.choice.NOTHING")));
            }
            if (rows.size() == first) {
                rows.add(row("", say("task.common.answer.none")));
            }
            var opening = rows.get(first);
            rows.set(first, List.of(String.valueOf(at + 1), item.text(), opening.get(2), opening.get(3)));
        }
        return rows;
    }

    private static List<String> row(String unit, String result) {
        return List.of("", "", unit, result);
    }

    private String say(String key, Object... arguments) {
        return words.say(OF_PAPERS, key, arguments);
    }
}
