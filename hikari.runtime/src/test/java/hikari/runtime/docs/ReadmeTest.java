package hikari.runtime.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern SOURCE =
            Pattern.compile("<!-- source: (\\S+) -->\n```java\n(.*?)```\n", Pattern.DOTALL);
    private static final int SHORT = 60;

    @Test
    void theBotInTheReadmeIsThePluginThatIsBuiltAndShort() throws IOException {
        var shown = SOURCE.matcher(Files.readString(ROOT.resolve("README.md")));
        assertThat(shown.find()).isTrue();
        var source = Files.readString(ROOT.resolve(shown.group(1)));
        assertThat(shown.group(2)).isEqualTo(source);
        assertThat(source.lines().count()).isLessThan(SHORT);
    }
}
