package vn.hdnd.tracker.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.Visit;
import vn.hdnd.tracker.web.Allowed;

/** Every route × everybody, asked of the running application with its real filters, sessions and database. */
@Tag("sql")
@SpringBootTest(properties = "spring.application.name=access-matrix") // a context, and so a database, of its own
@AutoConfigureMockMvc
class AccessMatrixTests {

    private static @Nullable SampleCouncil council;
    private static List<AccessRow> rows = List.of();

    @Autowired
    private ApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @BeforeEach
    void declare() throws ReflectiveOperationException {
        if (council == null) {
            council = SampleCouncil.found(context);
            var table = new AccessTable();
            for (var declarations : declarations()) {
                declarations.declare(table, council, context);
            }
            rows = table.rows();
        }
    }

    @Test
    void every_mapped_route_is_declared_once_and_every_declared_route_is_mapped() {
        var mapped = mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> isOurs(entry.getValue()))
                .flatMap(entry -> routes(entry.getKey()))
                .toList();

        assertThat(rows).extracting(AccessRow::route).containsExactlyInAnyOrderElementsOf(mapped);
    }

    @Test
    void every_handler_says_who_may_call_it() {
        assertThat(mapping.getHandlerMethods().values())
                .filteredOn(AccessMatrixTests::isOurs)
                .allSatisfy(handler -> {
                    var allowed = handler.getMethodAnnotation(Allowed.class);
                    assertThat(allowed).as(handler.toString()).isNotNull();
                    assertThat(Stream.of(allowed.open(), allowed.everyone(), allowed.value().length > 0)
                                    .filter(said -> said))
                            .as("%s says one thing", handler)
                            .hasSize(1);
                });
    }

    @TestFactory
    Stream<DynamicNode> everybody_is_told_what_is_declared() {
        var visits = visits();
        return rows.stream().map(row -> dynamicContainer(row.route(), cells(row, visits)));
    }

    private static Stream<DynamicNode> cells(AccessRow row, Map<Visitor, Visit> visits) {
        return Stream.of(Visitor.values())
                .map(visitor -> dynamicTest(visitor + " " + row.expected(visitor), () -> {
                    var result = visits.get(visitor).sendWithToken(row.request());
                    assertThat(result.getUnresolvedException()).as(row.route()).isNull();
                    var response = result.getResponse();
                    assertThat(Answer.of(response))
                            .as(
                                    "%s as %s: status %d, redirected to %s",
                                    row.route(), visitor, response.getStatus(), response.getRedirectedUrl())
                            .isEqualTo(row.expected(visitor));
                }));
    }

    private Map<Visitor, Visit> visits() {
        var visits = new EnumMap<Visitor, Visit>(Visitor.class);
        for (var visitor : Visitor.values()) {
            visits.put(
                    visitor,
                    visitor.actor(council)
                            .map(actor -> Visit.as(actor, context))
                            .orElseGet(() -> Visit.signedOut(context)));
        }
        return visits;
    }

    private static boolean isOurs(HandlerMethod handler) {
        return !ErrorController.class.isAssignableFrom(handler.getBeanType())
                && handler.getBeanType().getName().startsWith("vn.hdnd.tracker.");
    }

    private static Stream<String> routes(RequestMappingInfo info) {
        assertThat(info.getMethodsCondition().getMethods())
                .as("%s names its methods", info)
                .isNotEmpty();
        return info.getMethodsCondition().getMethods().stream()
                .flatMap(method -> info.getPatternValues().stream().map(pattern -> method + " " + pattern))
                .distinct();
    }

    private static List<AccessDeclarations> declarations() throws ReflectiveOperationException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(AccessDeclarations.class));
        var found = new ArrayList<AccessDeclarations>();
        for (var candidate : scanner.findCandidateComponents(AccessDeclarations.class.getPackageName())) {
            var type = ClassUtils.resolveClassName(candidate.getBeanClassName(), null);
            if (!Modifier.isAbstract(type.getModifiers())) {
                var constructor = type.getDeclaredConstructor();
                constructor.setAccessible(true);
                found.add((AccessDeclarations) constructor.newInstance());
            }
        }
        return found;
    }
}
