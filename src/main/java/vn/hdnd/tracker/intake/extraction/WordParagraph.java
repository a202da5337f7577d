package vn.hdnd.tracker.intake.extraction;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import vn.hdnd.tracker.intake.UnreadableNotice;
import vn.hdnd.tracker.intake.UnreadableNotice.Reason;

/** Puts one paragraph after the other together; those whose mark was deleted go on in the next. */
final class WordParagraph {

    private static final int DEEPEST = 200;

    private final DocxText document;
    private final FacedText out;
    private final int depth;
    private FacedText line = new FacedText();
    private FacedText boxes = new FacedText();
    private @Nullable Element open;
    private @Nullable String style;
    /** How many fields deep the text stands in a code, which is not shown. */
    private int fields;

    private int codes;

    WordParagraph(DocxText document, FacedText out, int depth) {
        this.document = document;
        this.out = out;
        this.depth = depth;
    }

    void take(Element paragraph) {
        var properties = Xml.child(paragraph, "pPr");
        open = paragraph;
        style = document.styles().of(properties);
        inline(paragraph, 0);
        var mark = Xml.child(properties, "rPr");
        var goesOn = Xml.child(mark, "del") != null
                || Xml.child(mark, "moveFrom") != null
                || Boolean.TRUE.equals(Xml.on(mark, "specVanish"));
        if (!goesOn) {
            end();
        }
    }

    /** Writes what is open. */
    void end() {
        if (open != null) {
            var label = document.lists().label(Xml.child(open, "pPr"));
            if (Boolean.TRUE.equals(Xml.on(Xml.child(open, "pPr"), "pageBreakBefore")) && out.length() > 0) {
                out.append("\f");
            }
            if (!line.isBlank()) {
                out.append(label).append(line);
            }
            out.append("\n").append(boxes);
            line = new FacedText();
            boxes = new FacedText();
            open = null;
        }
    }

    private void inline(@Nullable Element container, int nested) {
        if (nested > DEEPEST) {
            throw new UnreadableNotice(Reason.DAMAGED);
        }
        for (var child : Xml.children(container)) {
            switch (Xml.name(child)) {
                case "r" -> run(child, nested);
                case "hyperlink",
                        "smartTag",
                        "ins",
                        "moveTo",
                        "fldSimple",
                        "customXml",
                        "bdo",
                        "dir",
                        "ruby",
                        "rubyBase" -> inline(child, nested + 1);
                case "sdt" -> inline(Xml.child(child, "sdtContent"), nested + 1);
                case "AlternateContent" -> inline(DocxText.alternative(child), nested + 1);
                case "oMath", "oMathPara" -> formula(child, nested + 1);
                default -> {}
            }
        }
    }

    private void run(Element run, int nested) {
        var properties = Xml.child(run, "rPr");
        if (Xml.child(properties, "del") != null || document.styles().hidden(properties, style)) {
            return;
        }
        var face = document.styles().face(properties, style);
        for (var child : Xml.children(run)) {
            piece(child, face, nested);
        }
    }

    private void piece(Element piece, Face face, int nested) {
        switch (Xml.name(piece)) {
            case "fldChar" -> field(String.valueOf(Xml.attribute(piece, "fldCharType")));
            case "t" -> write(piece.getTextContent(), face);
            case "tab", "ptab" -> write("\t", Face.PLAIN);
            case "br" -> write("page".equals(Xml.attribute(piece, "type")) && depth == 0 ? "\f" : "\n", Face.PLAIN);
            case "cr" -> write("\n", Face.PLAIN);
            case "noBreakHyphen" -> write("-", Face.PLAIN);
            // The letter ư has the byte of the soft hyphen in TCVN3.
            case "softHyphen" -> write(face.encoding() == null ? "" : "\u00ad", face);
            case "sym" -> write(symbol(piece), face);
            case "footnoteReference" -> note("footnote", piece);
            case "endnoteReference" -> note("endnote", piece);
            case "AlternateContent" -> {
                var boxed = boxes.length();
                drawing(Xml.child(piece, "Choice"), nested + 1);
                if (boxes.length() == boxed) {
                    drawing(Xml.child(piece, "Fallback"), nested + 1);
                }
            }
            case "drawing", "pict", "object" -> {
                document.picture();
                drawing(piece, nested + 1);
            }
            default -> {}
        }
    }

    private void write(String words, Face face) {
        if (codes == 0) {
            line.append(words, face);
        }
    }

    private void note(String kind, Element reference) {
        if (codes == 0) {
            document.note(kind, Xml.attribute(reference, "id"));
        }
    }

    private void field(String what) {
        switch (what) {
            case "begin" -> {
                fields++;
                codes++;
            }
            case "separate" -> codes = Math.max(0, codes - 1);
            case "end" -> {
                // A field without a result ends while its code is still open.
                fields = Math.max(0, fields - 1);
                codes = Math.min(codes, fields);
            }
            default -> {}
        }
    }

    private void drawing(@Nullable Element parent, int nested) {
        if (nested > DEEPEST) {
            throw new UnreadableNotice(Reason.DAMAGED);
        }
        for (var child : Xml.children(parent)) {
            if ("txbxContent".equals(Xml.name(child))) {
                var box = document.box(child, depth + 1);
                CleanText.refuseSecret(box.decoded().text());
                boxes.append(box);
            } else if ("AlternateContent".equals(Xml.name(child))) {
                drawing(DocxText.alternative(child), nested + 1);
            } else {
                drawing(child, nested + 1);
            }
        }
    }

    private void formula(Element parent, int nested) {
        if (nested > DEEPEST) {
            throw new UnreadableNotice(Reason.DAMAGED);
        }
        for (var child : Xml.children(parent)) {
            if ("t".equals(Xml.name(child))) {
                write(child.getTextContent(), Face.PLAIN);
            } else {
                formula(child, nested + 1);
            }
        }
    }

    /** A letter of a symbol font: at the beginning of a line it is a mark, elsewhere only an arrow says something. */
    private String symbol(Element symbol) {
        var code = String.valueOf(Xml.attribute(symbol, "char")).toUpperCase(java.util.Locale.ROOT);
        if (code.endsWith("E0") || code.endsWith("AE")) {
            return "→";
        }
        return line.isBlank() ? "- " : "";
    }
}
