package vn.hdnd.tracker.notification;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templatemode.TemplateMode;

/** The plain text beside the HTML of a mail; everything else is a page. */
@Configuration(proxyBeanMethods = false)
class MailTemplates {

    @Bean
    SpringResourceTemplateResolver plainMail() {
        var resolver = new SpringResourceTemplateResolver();
        resolver.setOrder(0);
        resolver.setPrefix("classpath:/templates/");
        resolver.setResolvablePatterns(Set.of("mail/*.txt"));
        resolver.setTemplateMode(TemplateMode.TEXT);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return resolver;
    }
}
