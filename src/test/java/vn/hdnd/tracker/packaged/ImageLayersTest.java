package vn.hdnd.tracker.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** What the Dockerfile does, done without a container engine: layers extracted, laid together, started by nobody. */
@Tag("ci")
class ImageLayersTest {

    private static final String NOBODY = "65534";
    private static final List<String> LAYERS =
            List.of("dependencies", "spring-boot-loader", "snapshot-dependencies", "application");

    @Test
    void the_layers_start_without_root_and_the_health_check_needs_only_java() throws Exception {
        Path directory = Files.createTempDirectory("image-layers");
        try {
            Path application = layTogether(directory);
            List<String> asNobody = asNobody(directory);
            Packaged image = Packaged.in(directory, with(asNobody, "-jar", jar(application)), Map.of());

            Process process = image.start();
            try {
                assertThat(ownerOf(process)).isNotEqualTo("root");
                assertThat(probe(image, with(asNobody, "-cp", jar(application))))
                        .isZero();
            } finally {
                Packaged.stop(process);
            }
            assertThat(probe(image, with(asNobody, "-cp", jar(application)))).isEqualTo(1);
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    private static Path layTogether(Path directory) throws Exception {
        Path jar = Files.copy(Packaged.jarFile(), directory.resolve("conclusion-tracker.jar"));
        Path extracted = directory.resolve("extracted");
        run(List.of(
                Packaged.java(),
                "-Djarmode=tools",
                "-jar",
                jar.toString(),
                "extract",
                "--layers",
                "--destination",
                extracted.toString()));
        Path application = Files.createDirectory(directory.resolve("application"));
        for (String layer : LAYERS) {
            assertThat(extracted.resolve(layer))
                    .as("a layer that the Dockerfile copies")
                    .isDirectory();
            FileSystemUtils.copyRecursively(extracted.resolve(layer), application);
        }
        Files.delete(jar);
        return application;
    }

    /** Root gives itself and the directory away; everybody else is nobody special already. */
    private static List<String> asNobody(Path directory) throws Exception {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        run(List.of("chown", "-R", NOBODY + ":" + NOBODY, directory.toString()));
        return List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
    }

    private static List<String> with(List<String> prefix, String... arguments) {
        List<String> command = new ArrayList<>(prefix);
        command.add(Packaged.java());
        command.addAll(List.of(arguments));
        return command;
    }

    private static String jar(Path application) {
        return application.resolve("conclusion-tracker.jar").toString();
    }

    private static int probe(Packaged image, List<String> java) throws Exception {
        List<String> command = new ArrayList<>(java);
        command.add("vn.hdnd.tracker.platform.HealthProbe");
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(image.directory().toFile());
        builder.environment().put("SERVER_PORT", String.valueOf(image.port()));
        Process process = builder.start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private static String ownerOf(Process process) {
        return process.info().user().orElse("unknown");
    }

    private static void run(List<String> command) throws Exception {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File("/dev/null"))
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0)
                .as("%s", command)
                .isTrue();
    }
}
