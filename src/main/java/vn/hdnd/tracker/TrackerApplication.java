package vn.hdnd.tracker;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The register of the Standing Committee's conclusions: one web application over one PostgreSQL database. */
@Modulithic(systemName = "Conclusion tracker", sharedModules = "shared")
@SpringBootApplication
public class TrackerApplication {

    public static void main(String[] args) {
        SpringApplication.run(TrackerApplication.class, args);
    }
}
