package vn.hdnd.tracker.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.session.jdbc.autoconfigure.JdbcSessionAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hdnd.tracker.shared.AccountId;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.NotFound;
import vn.hdnd.tracker.shared.Refused;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.shared.RoleHeld;
import vn.hdnd.tracker.shared.UnitId;

/** The frame alone, around pages of its own pieces: no database, no feature, one person always signed in. */
@Configuration(proxyBeanMethods = false)
@TestComponent
@EnableAutoConfiguration(
        exclude = {
            DataSourceAutoConfiguration.class,
            HibernateJpaAutoConfiguration.class,
            FlywayAutoConfiguration.class,
            JdbcSessionAutoConfiguration.class
        })
@ComponentScan(
        basePackages = "vn.hdnd.tracker.web",
        excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*PiecesApplication.*"))
class PiecesApplication {

    static final String POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain everybody(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(POLICY)))
                .csrf(Customizer.withDefaults())
                .build();
    }

    @Bean
    People people() {
        return new People();
    }

    @Bean
    CouncilName council() {
        return () -> "HĐND thị xã Sông Trà";
    }

    @Bean
    FrameNote note() {
        return () -> Optional.of("web.language.vi");
    }

    @Bean
    NavigationContributor places() {
        return actor -> List.of(
                new NavigationPlace("web.action.open", "/pieces/desk", "desk", 1),
                new NavigationPlace("web.action.save", "/pieces/form", "notice", 2),
                new NavigationPlace("web.action.search", "/pieces/task", "tasks", 3),
                new NavigationPlace("web.action.filter", "/pieces/overview", "overview", 4),
                new NavigationPlace("web.action.print", "/pieces/duties", "chart", 5),
                new NavigationPlace("web.action.all", "/pieces/units", "unit", 6));
    }

    /** Whoever the test says. */
    static class People implements SignedIn {

        volatile @Nullable String username = "clerk";

        @Override
        public Optional<Actor> actor() {
            return Optional.ofNullable(username)
                    .map(name -> new Actor(
                            AccountId.next(), name, "Lê Thu Hà", List.of(new RoleHeld(Role.CLERK, UnitId.next()))));
        }

        @Override
        public String capacity(Actor actor) {
            return "Chuyên viên Văn phòng HĐND và UBND thị xã";
        }
    }

    record TypedForm(
            @Nullable String title,
            @Nullable String outcome,
            @Nullable LocalDate deadline,
            @Nullable String unit,
            @Nullable List<String> units,
            boolean urgent,
            @Nullable String mode) {}

    @Controller
    @TestComponent
    static class Pieces {

        volatile @Nullable TypedForm stored;

        volatile int requests;

        @GetMapping("/pieces/{page}")
        @Allowed(everyone = true)
        String page(@PathVariable String page, Model model) {
            if (!List.of("desk", "task", "overview", "duties", "door").contains(page)) {
                throw new NotFound(page);
            }
            model.addAttribute("crumbs", List.of(new Crumb("Nhiệm vụ", "/pieces/desk"), Crumb.here("NV-2026-0102")));
            model.addAttribute(
                    "bar",
                    new Bar(List.of(
                            new Bar.Part("done", 6),
                            new Bar.Part("dlate", 2),
                            new Bar.Part("run", 3),
                            new Bar.Part("late", 5))));
            return "pieces/" + page;
        }

        @GetMapping("/pieces/form")
        @Allowed(everyone = true)
        String form(Model model) {
            model.addAttribute("form", new TypedForm(null, null, null, null, null, false, null));
            offer(model);
            return "pieces/form";
        }

        @PostMapping("/pieces/form")
        @Allowed(everyone = true)
        String store(
                @ModelAttribute("form") TypedForm form,
                BindingResult errors,
                Model model,
                RedirectAttributes redirect) {
            requests++;
            if (form.outcome() == null || form.outcome().isBlank()) {
                errors.rejectValue("outcome", "typeMismatch");
            }
            if (errors.hasErrors()) {
                offer(model);
                return "pieces/form";
            }
            stored = form;
            Flash.done(redirect, "web.bar.done", 1234);
            Flash.draftDone(redirect, "pieces");
            return "redirect:/pieces/desk";
        }

        @GetMapping("/pieces/refused")
        @Allowed(everyone = true)
        String refused() {
            throw new Refused("web.error.stale");
        }

        @GetMapping("/pieces/broken")
        @Allowed(everyone = true)
        String broken() {
            throw new IllegalStateException("secret detail");
        }

        @GetMapping("/pieces/half")
        @Allowed(everyone = true)
        String half() {
            return "pieces/half";
        }

        private static void offer(Model model) {
            model.addAttribute(
                    "units",
                    List.of(
                            new Choice("1", "TT HĐND phường An Thạnh"),
                            new Choice("2", "TT HĐND xã Phước Lâm"),
                            new Choice("3", "Ban Kinh tế - Xã hội HĐND thị xã"),
                            new Choice("4", "TT HĐND phường Đông Hòa")));
            model.addAttribute(
                    "modes",
                    List.of(
                            new Choice("EACH", "Mỗi đơn vị tự báo cáo"),
                            new Choice("JOINT", "Một đơn vị chủ trì, các đơn vị phối hợp")));
        }
    }
}
