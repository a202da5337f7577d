package vn.hdnd.tracker.organization;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.hdnd.tracker.shared.Refused;

/**
 * Where people reach the application: what links in mails and reminders begin with. An administrator sets it; until then it is {@code
 * tracker.address}. It is never taken from a request, whose Host header anybody can choose.
 */
@Component
public class BaseAddress {

    private static final String KEY = "notification.address";

    private final Settings settings;
    private final String initial;

    BaseAddress(Settings settings, @Value("${tracker.address:http://localhost:8080}") String initial) {
        this.settings = settings;
        this.initial = initial;
    }

    /** Without a slash at the end. */
    public String get() {
        return settings.find(KEY).orElse(initial);
    }

    /** @throws Refused if it is no address of a web site */
    public void set(@Nullable String typed) {
        settings.put(KEY, checked(typed == null ? "" : typed.strip()));
    }

    private static String checked(String typed) {
        try {
            var address = URI.create(typed);
            var web = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
            if (web
                    && address.getHost() != null
                    && address.getRawUserInfo() == null
                    && address.getRawQuery() == null
                    && address.getRawFragment() == null
                    && typed.length() <= 200) {
                return typed.replaceAll("/+$", "");
            }
        } catch (IllegalArgumentException none) {
            // said below
        }
        throw new Refused("organization.refused.address");
    }
}
