package vn.hdnd.tracker.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/**
 * The whole application behind its filters, on a database that all tests with this annotation share: make what you need
 * ({@link SampleCouncil#found}), look at nothing else. Requests are sent by a {@link Visit}, their SQL statements are
 * heard by a {@link StatementCounter}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@Import(StatementCounter.class)
@AutoConfigureMockMvc
public @interface WebTest {}
