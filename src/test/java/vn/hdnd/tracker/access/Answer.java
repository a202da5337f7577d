package vn.hdnd.tracker.access;

import org.springframework.mock.web.MockHttpServletResponse;

/** What a visitor is told: a cell of the matrix. */
public enum Answer {
    /** Let in: the page, a redirect after an act, or a refusal that is not about who asks (400, 409, 413, 415, 422). */
    ALLOWED,
    /** Led to the door, or told by 401 to go there. */
    SIGN_IN,
    /** 403: not this function. */
    FORBIDDEN,
    /** 404: not this object. */
    NOT_FOUND,
    /** Anything else: 405, 500. Never expected. */
    BROKEN;

    static Answer of(MockHttpServletResponse response) {
        var status = response.getStatus();
        var to = response.getRedirectedUrl();
        if (status == 401 || to != null && to.startsWith("/login")) {
            return SIGN_IN;
        }
        return switch (status) {
            case 400, 409, 413, 415, 422 -> ALLOWED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            default -> status < 400 ? ALLOWED : BROKEN;
        };
    }
}
