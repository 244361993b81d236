package hikari.runtime.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the image must hold although nothing in it requires it: providers, debug information,
/// native code, modules for plugins. Asked by a small program that runs inside.
class ImageContentTest {
    private static final String PROGRAM =
            """
            import java.util.Arrays;

            public class Ask {
                public record User(String name, long id) {}

                public static void main(String[] arguments) throws Exception {
                    switch (arguments[0]) {
                        case "json" -> System.out.println(jakarta.json.bind.JsonbBuilder.create()
                                .fromJson("{\\"name\\":\\"bob\\",\\"id\\":7}", User.class));
                        case "log" -> {
                            var log = org.apache.logging.log4j.LogManager.getLogger("image");
                            log.info("from {}", log.getClass().getModule().getName());
                            System.getLogger("image").log(System.Logger.Level.INFO, "from the JDK");
                        }
                        case "names" -> Arrays.stream(Class
                                .forName("hikari.api.gateway.SessionStartLimit")
                                .getConstructors()[0].getParameters()).forEach(p ->
                                        System.out.println(p.isNamePresent() + " " + p.getName()));
                        case "zstd" -> {
                            byte[] bytes = new byte[1000];
                            byte[] small = com.github.luben.zstd.Zstd.compress(bytes);
                            System.out.println(com.github.luben.zstd.Zstd.decompress(small).length);
                        }
                        case "modules" -> System.out.println(
                                ModuleLayer.boot().findModule(arguments[1]).isPresent());
                    }
                }
            }
            """;

    private final LinkedImage image = LinkedImage.built();

    @TempDir private Path folder;

    @Test
    void recordsAreBoundToJson() throws IOException {
        assertThat(ask("json").out()).isEqualTo("User[name=bob, id=7]\n");
    }

    @Test
    void recordsOfTheApiKeepTheNamesOfTheirParameters() throws IOException {
        assertThat(ask("names").out().lines())
                .contains("true total", "true remaining")
                .allMatch(line -> line.startsWith("true "));
    }

    @Test
    void everyLogGoesThroughTheConfiguration() throws IOException {
        LinkedImage.Run run = ask("log");

        assertThat(run.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("from org.apache.logging.log4j.core"),
                        line -> assertThat(line).contains("from the JDK"));
    }

    @Test
    void nativeCompressionIsAllowedAndWorks() throws IOException {
        LinkedImage.Run run = ask("zstd");

        assertThat(run.out()).isEqualTo("1000\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void pluginsFindModulesThatTheHostDoesNotRequire() throws IOException {
        for (String module : List.of("java.sql", "jdk.httpserver", "jdk.jfr", "jdk.zipfs")) {
            assertThat(ask("modules", module).out()).as(module).isEqualTo("true\n");
        }
    }

    private LinkedImage.Run ask(String... arguments) throws IOException {
        Path source = Files.writeString(folder.resolve("Ask.java"), PROGRAM);
        String classPath = System.getProperty("java.class.path");
        ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
        int status =
                javac.run(
                        System.out,
                        System.err,
                        "-parameters",
                        "-cp",
                        classPath,
                        "-d",
                        folder.toString(),
                        source.toString());
        assertThat(status).isZero();
        Path configuration = image.home().resolve("conf/log4j2.xml");
        String[] fixed = {
            "-Dlog4j2.configurationFile=" + configuration, "-cp", folder.toString(), "Ask"
        };
        String[] command = Arrays.copyOf(fixed, fixed.length + arguments.length);
        System.arraycopy(arguments, 0, command, fixed.length, arguments.length);
        LinkedImage.Run run = image.java(command);
        assertThat(run.status()).as(run.toString()).isZero();
        return run;
    }
}
