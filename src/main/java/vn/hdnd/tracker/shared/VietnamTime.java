package vn.hdnd.tracker.shared;

import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the application: {@code Asia/Ho_Chi_Minh}. No class asks for the time without it. */
@Configuration(proxyBeanMethods = false)
public class VietnamTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** A day as papers and pages write it: 05/12/2022. */
    public static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    @Bean
    Clock clock() {
        return Clock.system(ZONE);
    }
}
