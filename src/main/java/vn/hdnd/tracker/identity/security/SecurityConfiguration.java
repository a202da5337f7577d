package vn.hdnd.tracker.identity.security;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Deny by default. What is open is named here; who of those signed in may call what is said at each handler by
 * {@code @Allowed}, and a handler that says nothing is refused.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** No inline script or style, nothing from elsewhere; pictures also as data, for those in style sheets. */
    static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final String[] STATIC = {"/assets/**", "/webjars/**", "/favicon.ico"};

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            AccountSessions sessions,
            PasswordSignIn passwordSignIn,
            SignInOutcome outcome,
            Refusals refusals)
            throws Exception {
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, STATIC)
                                .permitAll()
                                .requestMatchers("/login", "/setup", "/error", "/language")
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, "/actuator/health")
                                .permitAll()
                                // Calendars cannot sign in: who may read is in the address.
                                .requestMatchers(HttpMethod.GET, "/calendar/*")
                                .permitAll()
                                .requestMatchers("/actuator/**")
                                .denyAll()
                                .anyRequest()
                                .authenticated())
                .securityContext(context -> context.securityContextRepository(sessions))
                .requestCache(RequestCacheConfigurer::disable)
                .authenticationManager(new ProviderManager(passwordSignIn))
                .formLogin(
                        form -> form.loginPage("/login").successHandler(outcome).failureHandler(outcome))
                .logout(logout -> logout.logoutSuccessUrl("/login?out"))
                .exceptionHandling(exceptions ->
                        exceptions.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(SecurityConfiguration::headers)
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(
                        "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()"));
    }
}
