package vn.hdnd.tracker.task.reminding;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.document.OfficialPaper;
import vn.hdnd.tracker.document.OfficialWord;
import vn.hdnd.tracker.document.PaperBlock;
import vn.hdnd.tracker.document.PaperHeader;
import vn.hdnd.tracker.document.SignatureBlock;
import vn.hdnd.tracker.organization.UnitRegister;
import vn.hdnd.tracker.task.TaskToday;

/** The letter that urges one unit, for the head of the Office to sign: number and day are left blank. */
@Component
public class ReminderLetter {

    private final UnitRegister units;
    private final ReminderTexts texts;

    ReminderLetter(UnitRegister units, ReminderTexts texts) {
        this.units = units;
        this.texts = texts;
    }

    /** @param parts of one unit, at least one */
    public byte[] of(List<UrgedPart> parts, TaskToday today) {
        var host = units.open().host();
        var area = host.map(found -> found.fullName()).orElse("");
        var first = parts.get(0);
        var header = new PaperHeader(
                texts.say("task.remind.letter.superior", area),
                texts.say("task.remind.letter.issuer", area),
                null,
                texts.say("task.remind.letter.symbol"),
                host.map(found -> found.name()).orElse(null),
                null,
                texts.say("task.remind.letter.subject"));
        var body = new ArrayList<PaperBlock>();
        body.add(new PaperBlock.Addressees(List.of(first.unitName())));
        body.add(PaperBlock.paragraph(texts.say("task.remind.letter.opening")));
        for (var at = 0; at < parts.size(); at++) {
            var label = parts.size() == 1 ? "-" : (at + 1) + ".";
            body.add(new PaperBlock.Item(label, texts.line(parts.get(at), today), false));
        }
        var asked = first.relation().directed() ? "" : ".asked";
        body.add(PaperBlock.paragraph(texts.say("task.remind.letter.closing" + asked, first.unitName())));
        var signature = new SignatureBlock(List.of(texts.say("task.remind.letter.signs")), null);
        return OfficialWord.of(new OfficialPaper(
                header,
                null,
                body,
                List.of(signature),
                texts.say("task.remind.letter.recipients").lines().toList()));
    }
}
