package vn.hdnd.tracker;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.Temporal;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.hdnd.tracker.shared.VietnamTime;
import vn.hdnd.tracker.web.Allowed;

/** The map of the modules holds, and so do the rules that every class keeps. */
class ArchitectureTest {

    private static final String BASE = "vn.hdnd.tracker";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(BASE);

    @Test
    void modules_call_only_what_they_declare() {
        ApplicationModules.of(TrackerApplication.class).verify();
    }

    /** Of two package-info files the test's comes first on the path, and the rules in the other one would be lost. */
    @Test
    void no_test_hides_what_a_package_declares() throws IOException {
        var main = Path.of("src", "main", "java");
        var test = Path.of("src", "test", "java");
        try (var files = Files.walk(test)) {
            assertThat(files.filter(file ->
                            file.endsWith("package-info.java") && Files.exists(main.resolve(test.relativize(file)))))
                    .isEmpty();
        }
    }

    @Test
    void every_package_says_what_may_be_null() {
        var silent = CLASSES.getPackage(BASE).getSubpackagesInTree().stream()
                .filter(each -> !each.getClasses().isEmpty() && !nullMarked(each))
                .map(JavaPackage::getName)
                .toList();

        assertThat(silent).isEmpty();
    }

    @Test
    void nobody_asks_for_the_time_without_a_clock() {
        noClasses()
                .that()
                .areNotAssignableTo(VietnamTime.class)
                .should()
                .callCodeUnitWhere(
                        DescribedPredicate.describe("asks the machine for the time", call -> asksMachine(call)))
                .because("time is a parameter: the Clock bean tells it, and a test may set it")
                .check(CLASSES);
    }

    @Test
    void every_handler_says_who_may_call_it() {
        methods()
                .that()
                .areMetaAnnotatedWith(RequestMapping.class)
                .should()
                .beAnnotatedWith(Allowed.class)
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"notification", "reporting", "demo"})
    void nothing_depends_on(String module) {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + "." + module + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(BASE + "." + module + "..")
                .check(CLASSES);
    }

    private static boolean nullMarked(JavaPackage javaPackage) {
        return javaPackage
                .tryGetPackageInfo()
                .map(info -> info.isAnnotatedWith(NullMarked.class))
                .orElse(false);
    }

    private static boolean asksMachine(JavaCall<?> call) {
        var owner = call.getTargetOwner();
        var parameters = call.getTarget().getRawParameterTypes();
        if (owner.isAssignableTo(Temporal.class)) {
            return call.getName().equals("now")
                    && parameters.stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        }
        return owner.isEquivalentTo(Clock.class) && call.getName().matches("system(DefaultZone|UTC)")
                || owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis")
                || owner.isEquivalentTo(java.util.Date.class)
                        && call.getName().equals("<init>")
                        && List.of().equals(parameters);
    }
}
