package vn.hdnd.tracker.notice.web;

import java.util.ArrayList;
import java.util.List;
import vn.hdnd.tracker.document.OfficialPaper;
import vn.hdnd.tracker.document.PaperBlock;
import vn.hdnd.tracker.notice.ItemView;

/**
 * Lays a notice that is written here out as it will be printed, in the pieces that {@link SourceLayout} makes of one that
 * came in: both stand in the same place beside the items.
 */
final class WrittenLayout {

    private final OfficialPaper paper;
    private final List<SourceBlock> blocks = new ArrayList<>();

    private WrittenLayout(OfficialPaper paper) {
        this.paper = paper;
    }

    /** @param items those that the paper was made of, in its order */
    static List<SourceBlock> of(OfficialPaper paper, List<ItemView> items) {
        return new WrittenLayout(paper).blocks(items);
    }

    private List<SourceBlock> blocks(List<ItemView> items) {
        var head = paper.header();
        var left = new ArrayList<String>();
        if (head.superior() != null) {
            left.add(head.superior());
        }
        left.add(head.issuer());
        left.add(head.numberLine());
        lines("header", left);
        lines("header", List.of(OfficialPaper.STATE, OfficialPaper.MOTTO, head.dateLine()));
        var title = paper.title();
        if (title != null) {
            lines("title", List.of(title.kind(), title.summary()));
        }
        body(items);
        var joint = paper.signatures().size() > 1;
        if (!joint) {
            recipients();
        }
        for (var signature : paper.signatures()) {
            var signed = new ArrayList<>(signature.authority());
            signed.add(signature.name() == null ? "" : signature.name());
            lines("signature", signed);
        }
        if (joint) {
            recipients();
        }
        return blocks;
    }

    private void recipients() {
        if (!paper.recipients().isEmpty()) {
            var recipients = new ArrayList<>(List.of(OfficialPaper.RECIPIENTS));
            recipients.addAll(paper.recipientLines());
            lines("recipients", recipients);
        }
    }

    private void body(List<ItemView> items) {
        var at = 0;
        for (var block : paper.body()) {
            if (block instanceof PaperBlock.Item item) {
                var id = items.get(at++).id().toString();
                blocks.add(new SourceBlock("item", item.words(), id, true, item.heading()));
            } else if (block instanceof PaperBlock.Paragraph paragraph) {
                lines(at == 0 ? "meeting" : "closing", List.of(paragraph.text()));
            }
        }
    }

    private void lines(String part, List<String> lines) {
        var text = String.join("\n", lines).strip().replace("  ", "\u00a0\u00a0");
        blocks.add(new SourceBlock(part, text, "", false, false));
    }
}
