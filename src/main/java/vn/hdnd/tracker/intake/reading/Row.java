package vn.hdnd.tracker.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.hdnd.tracker.intake.reading.Assignment.Clause;

/**
 * What a table that assigns duties says of one of them. Each cell counts for what its column is called and for nothing
 * else, whatever its words name. Empty where the table has no such column.
 *
 * @param lead the cell below "chủ trì" or "đơn vị thực hiện"
 * @param coordinators the cell below "phối hợp"
 * @param deadline the cell below "thời hạn"
 */
record Row(String lead, String coordinators, String deadline) {

    private static final Pattern BREAK = Pattern.compile("\\s*[;\\n]\\s*");

    /** Who leads and who coordinates. */
    Assignment assignment(Host host) {
        var leads = bodies(lead, host);
        return new Assignment(
                leads.isEmpty() ? List.of() : List.of(new Clause(0, leads)), bodies(coordinators, host), true);
    }

    Found limit(Deadlines deadlines) {
        return deadlines.inCell(deadline);
    }

    /** "Ban Pháp chế", "Các Ban; Tổ đại biểu", "- Sở Tài chính\n- Sở Y tế". */
    private static List<Mention> bodies(String cell, Host host) {
        var found = new ArrayList<Mention>();
        for (var part : BREAK.split(cell)) {
            var words = part.strip().replaceFirst("^[-–+*•]\\s*", "").replaceAll("[.,]+$", "");
            if (words.isEmpty()) {
                continue;
            }
            var named = new UnitPhrases(Character.toUpperCase(words.charAt(0)) + words.substring(1), host).at(0);
            if (named != null) {
                named.units().stream().filter(unit -> !found.contains(unit)).forEach(found::add);
            }
        }
        return found;
    }
}
