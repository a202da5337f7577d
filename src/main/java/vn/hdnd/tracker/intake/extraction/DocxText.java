package vn.hdnd.tracker.intake.extraction;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import vn.hdnd.tracker.intake.UnreadableNotice;
import vn.hdnd.tracker.intake.UnreadableNotice.Reason;

/**
 * Text out of a Word document (ECMA-376): paragraphs and tables in order, automatic labels written out, changes as if
 * accepted, notes at the end. Runs no macro. Heads and feet of pages are looked at for the stamp of a secret paper only.
 */
final class DocxText {

    private static final int DEEPEST = 200;

    private final WordStyles styles;
    private final WordLists lists;
    private final Map<String, Element> notes = new HashMap<>();
    private final List<Element> noted = new ArrayList<>();
    private boolean pictures;

    private DocxText(OfficePackage document) throws IOException {
        this.styles = new WordStyles(document.related("styles"));
        this.lists = new WordLists(document.related("numbering"), styles);
        for (var kind : List.of("footnote", "endnote")) {
            for (var part : document.related(kind + "s")) {
                Xml.children(part, kind).forEach(note -> notes.put(kind + Xml.attribute(note, "id"), note));
            }
        }
    }

    static FacedText of(byte[] content, @Nullable String fileName) throws IOException {
        var document = OfficePackage.open(content, fileName);
        var reader = new DocxText(document);
        for (var kind : List.of("header", "footer")) {
            for (var part : document.related(kind)) {
                CleanText.refuseSecret(reader.flow(part, 0).decoded().text());
            }
        }
        var body = Xml.child(document.main(), "body");
        var text = reader.flow(body, 0);
        for (var i = 0; i < reader.noted.size(); i++) {
            text.append("\n" + WordNotes.mark(i + 1) + " ")
                    .append(WordNotes.joined(reader.flow(reader.noted.get(i), 0)));
        }
        if (text.isBlank() && reader.pictures) {
            throw new UnreadableNotice(Reason.SCANNED);
        }
        return text;
    }

    /** Whatever holds paragraphs and tables. */
    private FacedText flow(@Nullable Element container, int depth) {
        var out = new FacedText();
        var paragraph = new WordParagraph(this, out, depth);
        flow(container, paragraph, out, depth);
        paragraph.end();
        return out;
    }

    private void flow(@Nullable Element container, WordParagraph paragraph, FacedText out, int depth) {
        if (depth > DEEPEST) {
            throw new UnreadableNotice(Reason.DAMAGED);
        }
        for (var child : Xml.children(container)) {
            switch (Xml.name(child)) {
                case "p" -> paragraph.take(child);
                case "tbl" -> {
                    paragraph.end();
                    WordTable.append(out, WordTable.rows(child, cell -> flow(cell, depth + 1)));
                }
                case "sdt" -> flow(Xml.child(child, "sdtContent"), paragraph, out, depth + 1);
                case "ins", "moveTo", "customXml", "smartTag", "txbxContent" -> flow(child, paragraph, out, depth + 1);
                case "AlternateContent" -> flow(alternative(child), paragraph, out, depth + 1);
                default -> {}
            }
        }
    }

    /** The text of a drawn box, as paragraphs of their own. */
    FacedText box(Element content, int depth) {
        return flow(content, depth + 1);
    }

    WordStyles styles() {
        return styles;
    }

    WordLists lists() {
        return lists;
    }

    /** Remembers that a note was referred to; its text goes to the end. */
    void note(String kind, @Nullable String id) {
        var note = notes.get(kind + id);
        if (note != null) {
            noted.add(note);
        }
    }

    void picture() {
        pictures = true;
    }

    static @Nullable Element alternative(Element alternatives) {
        var choice = Xml.child(alternatives, "Choice");
        return choice == null ? Xml.child(alternatives, "Fallback") : choice;
    }
}
