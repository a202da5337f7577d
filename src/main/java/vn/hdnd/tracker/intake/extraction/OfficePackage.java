package vn.hdnd.tracker.intake.extraction;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import vn.hdnd.tracker.intake.UnreadableNotice;
import vn.hdnd.tracker.intake.UnreadableNotice.Reason;

/** The parts of a Word document that hold text. Counts while it unpacks: a bomb is stopped before anything is built of it. */
final class OfficePackage {

    private static final long UNPACKED = 200L * 1024 * 1024;
    private static final int LARGEST_PART = 48 * 1024 * 1024;
    private static final int MOST_ENTRIES = 5_000;

    private final Map<String, byte[]> parts = new HashMap<>();
    private final String main;

    private OfficePackage(byte[] content, @Nullable String fileName) throws IOException {
        unpack(content);
        if (parts.isEmpty()) {
            throw new UnreadableNotice(Reason.DAMAGED);
        }
        refuseMacros(parts.getOrDefault("[content_types].xml", new byte[0]));
        this.main = related("", "officeDocument").findFirst().orElse("word/document.xml");
        if (!parts.containsKey(main) || !main.startsWith("word/")) {
            throw new UnreadableNotice(FileKind.otherwiseNamed(fileName));
        }
    }

    /** @param fileName for telling a wrong ending */
    static OfficePackage open(byte[] content, @Nullable String fileName) throws IOException {
        return new OfficePackage(content, fileName);
    }

    Element main() throws IOException {
        return Xml.parse(parts.getOrDefault(main, new byte[0]));
    }

    /** The parts that the text refers to as its {@code styles}, {@code header}, {@code footnotes} …; damaged ones are left out. */
    List<Element> related(String kind) throws IOException {
        return related(main, kind).flatMap(path -> part(path).stream()).toList();
    }

    private List<Element> part(String path) {
        try {
            var content = parts.get(path);
            return content == null ? List.of() : List.of(Xml.parse(content));
        } catch (IOException damaged) {
            return List.of();
        }
    }

    /** As the storing of files refuses them: a notice that can be read can be kept. */
    private static void refuseMacros(byte[] declaredTypes) {
        var declared = new String(declaredTypes, StandardCharsets.UTF_8);
        if (declared.contains("macroEnabled") || declared.contains("vbaProject")) {
            throw new UnreadableNotice(Reason.MACROS);
        }
    }

    private Stream<String> related(String source, String kind) throws IOException {
        var slash = source.lastIndexOf('/') + 1;
        var folder = source.substring(0, slash);
        var relations = parts.get(folder + "_rels/" + source.substring(slash) + ".rels");
        if (relations == null) {
            return Stream.of();
        }
        return Xml.children(Xml.parse(relations)).stream()
                .filter(relation ->
                        String.valueOf(Xml.attribute(relation, "Type")).endsWith("/" + kind))
                .map(relation -> resolve(folder, String.valueOf(Xml.attribute(relation, "Target"))))
                .sorted();
    }

    private static String resolve(String folder, String target) {
        return (target.startsWith("/") ? target.substring(1) : folder + target).toLowerCase(Locale.ROOT);
    }

    private void unpack(byte[] content) throws IOException {
        var buffer = new byte[16 * 1024];
        var unpacked = 0L;
        var entries = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
                if (name.endsWith("vbaproject.bin")) {
                    throw new UnreadableNotice(Reason.MACROS);
                }
                var kept = wanted(name) ? new ByteArrayOutputStream() : null;
                for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > UNPACKED || kept != null && kept.size() > LARGEST_PART) {
                        throw UnreadableNotice.tooLarge();
                    }
                    if (kept != null) {
                        kept.write(buffer, 0, read);
                    }
                }
                if (++entries > MOST_ENTRIES) {
                    throw UnreadableNotice.tooLarge();
                }
                if (kept != null) {
                    parts.put(name, kept.toByteArray());
                }
            }
        }
    }

    private static boolean wanted(String name) {
        return name.endsWith(".rels")
                || name.endsWith(".xml")
                        && !name.startsWith("docprops/")
                        && !name.startsWith("customxml/")
                        && !name.contains("/theme/");
    }
}
