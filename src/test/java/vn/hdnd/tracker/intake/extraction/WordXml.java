package vn.hdnd.tracker.intake.extraction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word document written by hand, part by part, for what no library writes. */
final class WordXml {

    private static final String NAMESPACES = " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
            + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
            + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
            + " xmlns:v='urn:schemas-microsoft-com:vml'";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();

    private WordXml() {}

    static WordXml body(String body) {
        var document = new WordXml();
        document.parts.put("document", "<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
        return document;
    }

    /** @param kind as relations name it: styles, numbering, footnotes, header */
    WordXml with(String kind, String root, String content) {
        parts.put(kind, "<w:" + root + NAMESPACES + ">" + content + "</w:" + root + ">");
        return this;
    }

    static String p(String... runs) {
        return "<w:p>" + String.join("", runs) + "</w:p>";
    }

    static String styled(String style, String... runs) {
        return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>" + String.join("", runs) + "</w:p>";
    }

    static String listed(int list, int level, String words) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr></w:pPr>"
                + r(words) + "</w:p>";
    }

    static String r(String words) {
        return "<w:r><w:t xml:space='preserve'>" + words + "</w:t></w:r>";
    }

    static String r(String font, String words) {
        return "<w:r><w:rPr><w:rFonts w:ascii='" + font + "' w:hAnsi='" + font + "'/></w:rPr><w:t xml:space='preserve'>"
                + words + "</w:t></w:r>";
    }

    static String level(int level, String format, String pattern, String more) {
        return "<w:lvl w:ilvl='" + level + "'><w:start w:val='1'/><w:numFmt w:val='" + format + "'/>" + more
                + "<w:lvlText w:val='" + pattern + "'/></w:lvl>";
    }

    static String row(String... cells) {
        var row = new StringBuilder("<w:tr>");
        for (var cell : cells) {
            row.append("<w:tc>")
                    .append(cell.startsWith("<") ? cell : p(r(cell)))
                    .append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    String text() {
        return TextExtraction.of(bytes(), "a.docx");
    }

    byte[] bytes() {
        var relations = new StringBuilder("<Relationships>");
        parts.keySet()
                .forEach(kind -> relations.append("<Relationship Id='" + kind + "' Type='" + RELATION + "/" + kind
                        + "' Target='" + kind + ".xml'/>"));
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            put(zip, "word/_rels/document.xml.rels", relations + "</Relationships>");
            for (var part : parts.entrySet()) {
                put(zip, "word/" + part.getKey() + ".xml", part.getValue());
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
