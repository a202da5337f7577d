package vn.hdnd.tracker.support;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.hdnd.tracker.shared.Actor;

/**
 * Somebody at a browser: keeps the session cookie from request to request and sends a valid CSRF token with every form.
 * The requests pass the real filters and a real session in the database. Needs {@link WebTest}.
 */
public final class Visit {

    private static final String SESSION = "SESSION";

    private final MockMvcTester mvc;
    private Cookie session;

    private Visit(ApplicationContext context) {
        this.mvc = context.getBean(MockMvcTester.class);
    }

    public static Visit signedOut(ApplicationContext context) {
        return new Visit(context);
    }

    /** Signed in as this person, by a session in the database; no password is hashed for it. */
    public static Visit as(Actor actor, ApplicationContext context) {
        var visit = new Visit(context);
        visit.session = new Cookie(SESSION, base64(sessionOf(actor, context)));
        return visit;
    }

    public MvcTestResult get(String path, Object... variables) {
        return send(MockMvcRequestBuilders.get(path, variables));
    }

    /** Sends a form with these names and values, in pairs, and a valid CSRF token. */
    public MvcTestResult post(String path, String... fields) {
        return sendWithToken(form(HttpMethod.POST, path, fields));
    }

    /** As a page that has forgotten its CSRF token, or the page of somebody else. */
    public MvcTestResult postWithoutToken(String path, String... fields) {
        return send(form(HttpMethod.POST, path, fields));
    }

    /** Any other request; the session cookie goes along. */
    public MvcTestResult send(AbstractMockHttpServletRequestBuilder<?> request) {
        if (session != null) {
            request.cookie(session);
        }
        var result = mvc.perform(request);
        if (result.getUnresolvedException() != null) {
            return result;
        }
        var renewed = result.getResponse().getCookie(SESSION);
        if (renewed != null) {
            session = renewed.getMaxAge() == 0 ? null : renewed;
        }
        return result;
    }

    /** As {@link #send}, with a valid CSRF token: for requests that are no plain forms. */
    public MvcTestResult sendWithToken(AbstractMockHttpServletRequestBuilder<?> request) {
        return send(request.with(csrf()));
    }

    /** The id of the session behind the cookie. */
    public String sessionId() {
        return new String(Base64.getDecoder().decode(session.getValue()), StandardCharsets.UTF_8);
    }

    private static MockHttpServletRequestBuilder form(HttpMethod method, String path, String... fields) {
        var request = MockMvcRequestBuilders.request(method, path);
        for (var i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request;
    }

    private static String sessionOf(Actor actor, ApplicationContext context) {
        return save(context.getBean(SessionRepository.class), actor, epoch(actor, context));
    }

    private static int epoch(Actor actor, ApplicationContext context) {
        return context.getBean(JdbcClient.class)
                .sql("select session_epoch from account where id = ?")
                .param(actor.id().value())
                .query(Integer.class)
                .single();
    }

    private static <S extends Session> String save(SessionRepository<S> sessions, Actor actor, int epoch) {
        var session = sessions.createSession();
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, actor.username());
        session.setAttribute("account", actor.id() + " " + epoch);
        sessions.save(session);
        return session.getId();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
