package vn.hdnd.tracker.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** What a request asked for. */
final class Requested {

    private Requested() {}

    /** The path within the application; that of the request that failed, if this one reports a failure. */
    static String path(HttpServletRequest request) {
        var failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var whole = failed != null ? failed : request.getRequestURI();
        var context = request.getContextPath();
        return whole.startsWith(context) ? whole.substring(context.length()) : whole;
    }
}
