package vn.hdnd.tracker.intake.reading;

import java.util.List;

/** One or several bodies named together, and where in a text. */
record Mentions(int start, int end, List<Mention> units) {

    Mentions {
        units = List.copyOf(units);
    }
}
