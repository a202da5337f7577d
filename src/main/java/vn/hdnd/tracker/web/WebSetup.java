package vn.hdnd.tracker.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.apache.catalina.core.StandardHost;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.AreaId;
import vn.hdnd.tracker.shared.AssignmentId;
import vn.hdnd.tracker.shared.FileId;
import vn.hdnd.tracker.shared.NoticeId;
import vn.hdnd.tracker.shared.NoticeItemId;
import vn.hdnd.tracker.shared.TaskId;
import vn.hdnd.tracker.shared.UnitGroupId;
import vn.hdnd.tracker.shared.UnitId;

/** Language, dates and times as people here read and write them. */
@Configuration(proxyBeanMethods = false)
class WebSetup implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addFormatterForFieldType(LocalDate.class, new WrittenDate());
        registry.addFormatterForFieldType(Instant.class, new WrittenTime());
        readId(registry, AccountId.class, AccountId::of);
        readId(registry, AreaId.class, AreaId::of);
        readId(registry, AssignmentId.class, AssignmentId::of);
        readId(registry, FileId.class, FileId::of);
        readId(registry, NoticeId.class, NoticeId::of);
        readId(registry, NoticeItemId.class, NoticeItemId::of);
        readId(registry, TaskId.class, TaskId::of);
        readId(registry, UnitGroupId.class, UnitGroupId::of);
        readId(registry, UnitId.class, UnitId::of);
    }

    private static <T> void readId(FormatterRegistry registry, Class<T> type, Function<String, T> read) {
        registry.addConverter(String.class, type, new IdReader<>(read));
        registry.addConverter(new IdListReader<>(type, read));
    }

    /** A field left empty names nothing: a list to choose from is compared with its empty choice too. */
    private record IdReader<T>(Function<String, T> read) implements Converter<String, T> {

        @Override
        @SuppressWarnings("NullAway") // a converter may give nothing, which NullAway cannot read from its type
        public @Nullable T convert(String text) {
            return text.isBlank() ? null : read.apply(text.strip());
        }
    }

    /** Sign-in may set the language of the account through it. */
    @Bean
    LocaleResolver localeResolver() {
        var resolver = new ChosenLanguage();
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        return resolver;
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> lastPage() {
        return tomcat -> tomcat.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(LastPage.class.getName());
            }
        });
    }
}
