package hikari.runtime.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GuidesTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern SOURCE =
            Pattern.compile("<!-- source: (\\S+) -->\n```java\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```\n", Pattern.DOTALL);
    private static final int SHORT = 60;

    @Test
    void theBotInTheReadmeIsThePluginThatIsBuiltAndShort() throws IOException {
        var shown = SOURCE.matcher(Files.readString(ROOT.resolve("README.md")));
        assertThat(shown.find()).isTrue();
        var source = Files.readString(ROOT.resolve(shown.group(1)));
        assertThat(shown.group(2)).isEqualTo(source);
        assertThat(source.lines().count()).isLessThan(SHORT);
    }

    @Test
    void allOtherJavaInTheGuidesIsAmongTheExamplesThatCompile() throws IOException {
        var compiled = compiled();
        try (var pages = Files.walk(ROOT.resolve("docs"))) {
            for (var page : pages.filter(file -> file.toString().endsWith(".md")).toList()) {
                assertAllIn(compiled, page, Files.readString(page));
            }
        }
        var readme = ROOT.resolve("README.md");
        assertAllIn(compiled, readme, SOURCE.matcher(Files.readString(readme)).replaceAll(""));
    }

    /// The sources beside this one.
    private static String compiled() throws IOException {
        try (var sources = Files.list(Path.of("src/test/java/hikari/runtime/docs"))) {
            var all = new StringBuilder();
            for (var source : sources.sorted().toList()) {
                all.append(spaceless(Files.readString(source)));
            }
            return all.toString();
        }
    }

    private static void assertAllIn(String compiled, Path page, String text) {
        JAVA.matcher(text)
                .results()
                .forEach(block ->
                        assertThat(compiled)
                                .as("the code of %s", page)
                                .contains(spaceless(block.group(1))));
    }

    private static String spaceless(String text) {
        return text.replaceAll("\\s", "");
    }
}
