package vn.hdnd.tracker.identity.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** Where somebody was going: a page of this application and of no other, without the context path. */
public record OwnPath(String value) {

    private static final int LONGEST = 2000;

    /** Empty for whatever could lead elsewhere, or back to the door. */
    public static Optional<OwnPath> of(@Nullable String text) {
        if (text == null || text.length() > LONGEST || !leadsInside(text)) {
            return Optional.empty();
        }
        return Optional.of(new OwnPath(text));
    }

    /** The page on which the form or the script that sent this request stood. */
    public static Optional<OwnPath> ofPageBehind(HttpServletRequest request) {
        @Nullable String page = request.getHeader("HX-Current-URL");
        if (page == null) {
            page = request.getHeader("Referer");
        }
        return page == null ? Optional.empty() : within(request, page);
    }

    /** The address of this request, for one that can be asked again. */
    public static Optional<OwnPath> ofRequest(HttpServletRequest request) {
        @Nullable String query = request.getQueryString();
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return of(query == null ? path : path + "?" + query);
    }

    /** As the value of a query parameter. */
    public String encoded() {
        return UriUtils.encode(value, StandardCharsets.UTF_8);
    }

    private static Optional<OwnPath> within(HttpServletRequest request, String page) {
        try {
            var uri = new URI(page);
            @Nullable String host = uri.getHost();
            @Nullable String path = uri.getRawPath();
            if (host == null || path == null || !host.equalsIgnoreCase(request.getServerName())) {
                return Optional.empty();
            }
            if (!path.startsWith(request.getContextPath())) {
                return Optional.empty();
            }
            var own = path.substring(request.getContextPath().length());
            return of(uri.getRawQuery() == null ? own : own + "?" + uri.getRawQuery());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean leadsInside(String text) {
        return text.startsWith("/")
                && !text.startsWith("//")
                && !text.startsWith("/login")
                && !text.startsWith("/logout")
                && !text.startsWith("/error")
                && !text.startsWith("/api/")
                && text.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\');
    }
}
