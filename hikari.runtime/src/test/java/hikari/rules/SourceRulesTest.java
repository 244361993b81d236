package hikari.rules;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.rules.SourceTree.Method;
import hikari.rules.SourceTree.SourceFile;
import hikari.rules.SourceTree.Type;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Rules that every Java file of the repository keeps, tests included unless said.
@Tag("whole-tree")
class SourceRulesTest {
    private static final Pattern SAYS_NOTHING = Pattern.compile(".*(Impl|Utils?|Helper)");

    // Only of abstract classes: "base" is also a word of Discord's, as in the base of a theme.
    private static final Pattern SAYS_ONLY_THAT_IT_IS_EXTENDED =
            Pattern.compile("(Base|Abstract)[A-Z].*");

    private static SourceTree tree;

    @BeforeAll
    static void readSources() throws IOException {
        tree = SourceTree.read(Path.of(System.getProperty("hikari.root")));
        assertThat(tree.files()).hasSizeGreaterThan(20);
    }

    @Test
    void noFileIsLongerThan400Lines() {
        assertThat(filesWith(file -> file.lines() > 400)).isEmpty();
    }

    @Test
    void nineOfTenFilesHaveAtMost250Lines() {
        IntStream lengths = tree.files().stream().mapToInt(SourceFile::lines);
        assertThat(SourceTree.quantile(0.9, lengths)).isLessThanOrEqualTo(250);
    }

    @Test
    void noMethodIsLongerThan40LinesUnlessItIsAFlatSwitch() {
        assertThat(tree.methods())
                .filteredOn(method -> method.lines() > 40 && !method.flatSwitch())
                .isEmpty();
    }

    @Test
    void ninetyNineOfAHundredMethodsHaveAtMost30Lines() {
        IntStream lengths = tree.methods().stream().mapToInt(Method::lines);
        assertThat(SourceTree.quantile(0.99, lengths)).isLessThanOrEqualTo(30);
    }

    @Test
    void nothingIsSynchronized() {
        assertThat(filesWith(file -> !file.words().locks().isEmpty())).isEmpty();
    }

    @Test
    void everyTypeIsNamedForWhatItHolds() {
        assertThat(
                        filesWith(file ->
                                file.words().types().stream()
                                        .anyMatch(SourceRulesTest::isMisnamed)))
                .isEmpty();
    }

    @Test
    void noTestSleeps() {
        assertThat(
                        filesWith(file ->
                                file.isTest() && file.words().calls().contains("Thread.sleep")))
                .isEmpty();
    }

    private static boolean isMisnamed(Type type) {
        return SAYS_NOTHING.matcher(type.name()).matches()
                || (type.toExtend()
                        && SAYS_ONLY_THAT_IT_IS_EXTENDED.matcher(type.name()).matches());
    }

    private static List<String> filesWith(Predicate<SourceFile> fault) {
        return tree.files().stream().filter(fault).map(SourceFile::where).toList();
    }
}
