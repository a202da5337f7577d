package vn.hdnd.tracker.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The rows of the matrix, as the modules declare them. */
public final class AccessTable {

    private final List<AccessRow> rows = new ArrayList<>();

    /**
     * A route, to be followed by who is let in.
     *
     * @param route method and path pattern exactly as mapped: "GET /tasks/{code}"
     */
    public AccessRow row(String route) {
        var row = new AccessRow(route);
        rows.add(row);
        return row;
    }

    /** A route for anybody at all. */
    public AccessRow open(String route) {
        return row(route).lets(Visitor.values());
    }

    /** A route for anybody who is signed in. */
    public AccessRow everyone(String route) {
        return row(route).lets(Visitor.SIGNED_IN);
    }

    /** A route for these and nobody else. */
    public AccessRow only(Collection<Visitor> visitors, String route) {
        return row(route).lets(visitors);
    }

    /** A route for this one and nobody else. */
    public AccessRow only(Visitor visitor, String route) {
        return row(route).lets(visitor);
    }

    List<AccessRow> rows() {
        return List.copyOf(rows);
    }
}
