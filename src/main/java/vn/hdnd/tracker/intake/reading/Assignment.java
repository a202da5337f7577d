package vn.hdnd.tracker.intake.reading;

import java.util.List;

/**
 * Who is named in an item, and for what.
 *
 * @param clauses the clauses that name somebody to act, in order
 * @param fromStart whether the item's first sentence already does, so that nobody is inherited
 */
record Assignment(List<Clause> clauses, List<Mention> coordinators, boolean fromStart) {

    Assignment {
        clauses = List.copyOf(clauses);
        coordinators = List.copyOf(coordinators);
    }

    /** A stretch of an item's text that binds somebody. */
    record Clause(int start, List<Mention> leads) {

        Clause {
            leads = List.copyOf(leads);
        }
    }
}
