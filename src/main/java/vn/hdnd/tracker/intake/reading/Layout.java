package vn.hdnd.tracker.intake.reading;

import java.util.List;

/**
 * The lines of a notice, dealt out to the parts of the paper that Decree 30/2020 knows.
 *
 * @param type the line that names the kind of paper; empty in a letter
 * @param summary the lines of the trích yếu below it
 * @param foot recipients and signature, in whichever order
 * @param annexes title and table of each annex that assigns duties
 */
record Layout(
        List<Line> head,
        List<Line> type,
        List<Line> summary,
        List<Line> body,
        List<Line> foot,
        List<List<Line>> annexes) {

    Layout {
        head = List.copyOf(head);
        type = List.copyOf(type);
        summary = List.copyOf(summary);
        body = List.copyOf(body);
        foot = List.copyOf(foot);
        annexes = List.copyOf(annexes);
    }
}
