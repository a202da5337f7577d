package vn.hdnd.tracker.intake.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;
import vn.hdnd.tracker.intake.extraction.ListCounter.Level;

/** The labels of lists in a document of Word 97 to 2003. */
final class DocLists {

    /** Number formats of MS-DOC (nfc) by the names of WordprocessingML. */
    private static final Map<Integer, String> FORMATS = Map.of(
            0,
            "decimal",
            1,
            "upperRoman",
            2,
            "lowerRoman",
            3,
            "upperLetter",
            4,
            "lowerLetter",
            22,
            "decimalZero",
            23,
            "bullet",
            255,
            "none");

    private final Map<Integer, ListCounter> counters = new HashMap<>();
    private final Map<Integer, List<Level>> levels = new HashMap<>();
    private final Set<String> restarted = new HashSet<>();

    /** With a blank behind it; empty for a paragraph that is in no list. Counts it. */
    String label(Paragraph paragraph, @Nullable ListTables tables) {
        if (tables == null || !paragraph.isInList() || paragraph.getIlfo() == 0 || paragraph.getIlfo() == 0xf801) {
            return "";
        }
        try {
            var list = paragraph.getList();
            var level = paragraph.getIlvl();
            var known = levels.computeIfAbsent(paragraph.getIlfo(), key -> levels(list));
            if (level >= known.size()) {
                return "";
            }
            var counter = counters.computeIfAbsent(list.getListData().getLsid(), key -> new ListCounter());
            if (list.isStartAtOverridden((char) level) && restarted.add(paragraph.getIlfo() + " " + level)) {
                counter.restart(level, known.get(level).start());
            }
            return counter.next(known, level);
        } catch (RuntimeException unknown) {
            // A paragraph may name a list that the file does not hold.
            return "";
        }
    }

    private static List<Level> levels(HWPFList list) {
        var levels = new ArrayList<Level>();
        for (var i = 0; i < list.getListData().numLevels(); i++) {
            var level = (char) i;
            var format = FORMATS.getOrDefault(list.getNumberFormat(level), "decimal");
            var text = list.getNumberText(level);
            levels.add(new Level(
                    format, "bullet".equals(format) ? text : pattern(text), list.getStartAt(level), false, i));
        }
        return levels;
    }

    /** The places of the levels' counts are written as characters 0 to 8. */
    private static String pattern(@Nullable String text) {
        var pattern = new StringBuilder();
        for (var i = 0; text != null && i < text.length(); i++) {
            var c = text.charAt(i);
            pattern.append(c < ListCounter.LEVELS ? "%" + (c + 1) : String.valueOf(c));
        }
        return pattern.toString();
    }
}
