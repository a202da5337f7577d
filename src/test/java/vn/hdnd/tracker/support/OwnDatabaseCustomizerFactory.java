package vn.hdnd.tracker.support;

import java.util.List;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Registered in {@code META-INF/spring.factories}: every Spring context of the tests gets a database of its own. */
final class OwnDatabaseCustomizerFactory implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        return new OwnDatabaseCustomizer(TestContextAnnotationUtils.hasAnnotation(testClass, OnEmptyDatabase.class));
    }
}
