package vn.hdnd.tracker.identity;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are kept: each hash names its method, so that a stronger one can come without anybody noticing. */
@Configuration(proxyBeanMethods = false)
class PasswordStorage {

    private static final String CURRENT = "bcrypt-hmac384";

    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder(CURRENT, Map.of(CURRENT, new PrehashedBcrypt()));
    }
}
