package vn.hdnd.tracker.platform;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** Whoever asks for the data source gets it with the {@link QuickRefusal} in front of the pool. */
    @Bean
    static BeanPostProcessor quickRefusal() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof HikariDataSource pool ? new QuickRefusal(pool) : bean;
            }
        };
    }
}
