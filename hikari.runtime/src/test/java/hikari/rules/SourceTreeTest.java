package hikari.rules;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.rules.SourceTree.Method;
import hikari.rules.SourceTree.SourceFile;
import hikari.rules.SourceTree.Type;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The eyes of [SourceRulesTest]: what they do not see, no rule forbids.
class SourceTreeTest {
    private static final String SAMPLE =
            """
            class Sample {
                Sample() {
                    super();
                }
                synchronized void first() {}
                void second() throws Exception {
                    synchronized (this) { Thread.sleep(1); }
                }
                int flat(int value) {
                    return switch (value) {
                        case 1 -> 2;
                        default -> 3;
                    };
                }
                int winding(int value) {
                    return switch (value) {
                        case 1 -> { int next = value; yield next; }
                        default -> 3;
                    };
                }
                interface InnerImpl {
                    void withoutBody();
                }
                abstract static class BaseSample {}
            }
            """;

    private final SourceFile sample = SourceTree.parse("src/test/Sample.java", SAMPLE);

    @Test
    void countsLinesWithTheirBraces() {
        assertThat(sample.lines()).isEqualTo(25);
        assertThat(sample.methods()).extracting(Method::lines).containsExactly(3, 1, 3, 6, 6);
    }

    @Test
    void tellsAFlatSwitchFromOneThatWorks() {
        assertThat(sample.methods())
                .extracting(Method::flatSwitch)
                .containsExactly(false, false, false, true, false);
    }

    @Test
    void findsLocksTypesAndCalls() {
        assertThat(sample.words().locks())
                .containsExactly("src/test/Sample.java:5", "src/test/Sample.java:7");
        assertThat(sample.words().types())
                .containsExactly(
                        new Type("Sample", false),
                        new Type("InnerImpl", false),
                        new Type("BaseSample", true));
        assertThat(sample.words().calls()).contains("Thread.sleep");
    }

    @Test
    void aQuantileIsReachedByItsShare() {
        assertThat(SourceTree.quantile(0.9, IntStream.rangeClosed(1, 10))).isEqualTo(9);
        assertThat(SourceTree.quantile(0.99, IntStream.rangeClosed(1, 10))).isEqualTo(10);
    }
}
