package vn.hdnd.tracker.support.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands a {@link Browsing} to each test method and judges its windows afterwards. */
final class BrowsingExtension implements ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(BrowsingExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browsing.class;
    }

    @Override
    public Browsing resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Chromium chromium = context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
        return context.getStore(NAMESPACE)
                .computeIfAbsent(Browsing.class, key -> new Browsing(chromium.browser()), Browsing.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Browsing browsing = context.getStore(NAMESPACE).get(Browsing.class, Browsing.class);
        if (browsing == null) {
            return;
        }
        if (context.getExecutionException().isPresent()) {
            browsing.keepPictures(context.getRequiredTestClass().getSimpleName() + "-"
                    + context.getRequiredTestMethod().getName());
        } else {
            browsing.expectNoComplaints();
        }
    }
}
