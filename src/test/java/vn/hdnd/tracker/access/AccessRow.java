package vn.hdnd.tracker.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * One route with what each visitor is told. Unless said otherwise: who is signed out is led to the door, everybody else
 * is forbidden.
 */
public final class AccessRow {

    private final String route;
    private final Map<Visitor, Answer> answers = new EnumMap<>(Visitor.class);
    private final List<String> fields = new ArrayList<>();
    private Supplier<String> path;
    private Function<String, AbstractMockHttpServletRequestBuilder<?>> request;

    AccessRow(String route) {
        this.route = route;
        this.path = () -> pattern();
        this.request = address -> MockMvcRequestBuilders.request(method(), address);
        for (var visitor : Visitor.values()) {
            answers.put(visitor, visitor == Visitor.SIGNED_OUT ? Answer.SIGN_IN : Answer.FORBIDDEN);
        }
    }

    /** The address to ask, where the route has variables. The object must belong to the unit of {@code OWN_UNIT}. */
    public AccessRow at(String address) {
        return at(() -> address);
    }

    /** As {@link #at(String)}, made anew for every visitor: for acts that use their object up. */
    public AccessRow at(Supplier<String> address) {
        path = address;
        return this;
    }

    /** A field of the form that is sent. */
    public AccessRow with(String name, String value) {
        fields.add(name);
        fields.add(value);
        return this;
    }

    /** How the request is made from the address, where a plain form will not do: multipart, JSON. */
    public AccessRow sent(Function<String, AbstractMockHttpServletRequestBuilder<?>> made) {
        request = made;
        return this;
    }

    public AccessRow lets(Visitor... visitors) {
        return answer(Answer.ALLOWED, List.of(visitors));
    }

    public AccessRow lets(Collection<Visitor> visitors) {
        return answer(Answer.ALLOWED, visitors);
    }

    /** For these there is no such object: 404. */
    public AccessRow hidesFrom(Visitor... visitors) {
        return answer(Answer.NOT_FOUND, List.of(visitors));
    }

    public AccessRow hidesFrom(Collection<Visitor> visitors) {
        return answer(Answer.NOT_FOUND, visitors);
    }

    private AccessRow answer(Answer answer, Collection<Visitor> visitors) {
        visitors.forEach(visitor -> answers.put(visitor, answer));
        return this;
    }

    String route() {
        return route;
    }

    Answer expected(Visitor visitor) {
        return answers.get(visitor);
    }

    AbstractMockHttpServletRequestBuilder<?> request() {
        var made = request.apply(path.get());
        for (var i = 0; i < fields.size(); i += 2) {
            made.param(fields.get(i), fields.get(i + 1));
        }
        return made;
    }

    private HttpMethod method() {
        return HttpMethod.valueOf(route.substring(0, route.indexOf(' ')));
    }

    private String pattern() {
        return route.substring(route.indexOf(' ') + 1);
    }

    @Override
    public String toString() {
        return route;
    }
}
