package vn.hdnd.tracker.access;

import org.springframework.context.ApplicationContext;
import vn.hdnd.tracker.support.SampleCouncil;

/**
 * A module's part of the access matrix. {@link AccessMatrixTests} finds every implementation in this package by itself,
 * asks each declared route as each {@link Visitor}, and fails on any mapped route that nobody has declared.
 *
 * <p>To add a route: open the file of your module here ({@code TaskAccess}, say), or make one with a constructor without
 * arguments, and write a row:
 *
 * <pre>{@code
 * routes.everyone("GET /account");                                    // all who are signed in
 * routes.only(Visitor.OFFICE, "GET /notices/new");                    // the Office; 403 for everybody else
 * routes.only(Visitor.ADMIN, "POST /accounts/{id}/disable")
 *         .at("/accounts/" + somebody + "/disable").with("version", "0");
 *
 * var assignment = ...;                                               // belongs to council.ward()
 * routes.row("GET /assignments/{id}").at("/assignments/" + assignment)
 *         .lets(Visitor.READERS).lets(Visitor.OWN_UNIT)               // 2xx, 3xx, or a refusal of the content
 *         .hidesFrom(Visitor.OTHER_UNIT);                             // 404; the administrator gets the default, 403
 * }</pre>
 *
 * <p>What is not said is denied: signed out is led to the door (401 below {@code /api/}), anybody else gets 403. Forms go
 * with a valid CSRF token. Rows are asked in order, visitors in the order of {@link Visitor}; an act that uses its object
 * up makes a new one per visitor with {@code at(() -> …)}. Make objects through the beans of {@code context}; do not
 * disable or change the people of {@code council}.
 */
public interface AccessDeclarations {

    /** @param council the people who ask, the only council in the database and its host */
    void declare(AccessTable routes, SampleCouncil council, ApplicationContext context);
}
