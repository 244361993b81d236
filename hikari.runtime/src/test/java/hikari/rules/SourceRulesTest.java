package hikari.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `build/rules/SourceRules.java`: it sees each fault that it is made for, and our tree has none.
class SourceRulesTest {
    private static final Path ROOT = Path.of(System.getProperty("hikari.root"));

    /// Text for the rules to read, planted faults of each kind. It is never compiled or run:
    /// nothing here sleeps.
    private static final String FAULTS =
            """
            abstract class BaseThing {
                synchronized void first() {}
                void second() throws Exception {
                    synchronized (this) { Thread.sleep(1); }
                }
                interface InnerImpl {}
            }
            """;

    private static final String FINE =
            """
            final class Fine {
                enum BaseTheme { DARK }
                String word() {
                    return "synchronized Thread.sleep FineImpl";
                }
            }
            """;

    @Test
    @Tag("whole-tree")
    void ourSourcesKeepThem() throws IOException {
        assertThat(faults("tree", ROOT)).isEmpty();
    }

    @Test
    void wordsAreFoundWhereTheyMeanSomething(@TempDir Path folder) throws IOException {
        write(folder, "src/test/Faults.java", FAULTS);
        write(folder, "src/test/Fine.java", FINE);
        write(folder, "target/Faults.java", FAULTS);

        assertThat(faults("file", folder))
                .containsExactly(
                        "a test that sleeps: src/test/Faults.java",
                        "a type whose name says nothing: src/test/Faults.java BaseThing",
                        "a type whose name says nothing: src/test/Faults.java InnerImpl",
                        "synchronized: src/test/Faults.java:2",
                        "synchronized: src/test/Faults.java:4");
    }

    @Test
    void aLongMethodIsAFaultUnlessItIsATable(@TempDir Path folder) throws IOException {
        String arms = "case 1 -> 2;\n".repeat(39);
        String method = "int %s(int v) {\nreturn switch (v) {\n%sdefault -> %s;\n};\n}\n";
        String flat = method.formatted("flat", arms, "3");
        String winding = method.formatted("winding", arms, "{ yield 3; }");
        String list = "Object list() {\nreturn List.of(\n%sname(3));\n}\n";
        String table = list.formatted("name(1, Long::flat),\n".repeat(40));
        String lambdas = list.formatted("name(1, v -> flat(v)),\n".repeat(40));
        String methods = flat + winding + table + lambdas;
        write(folder, "Long.java", "class Long {\n" + methods + "}\n");

        assertThat(faults("file", folder))
                .containsExactly(
                        "a method of more than 40 lines that is no table:"
                                + " Long.java:134 list has 44",
                        "a method of more than 40 lines that is no table:"
                                + " Long.java:46 winding has 44");
    }

    @Test
    void roundsOfACipherMayBeLongButDoNothingElse(@TempDir Path folder) throws IOException {
        String round = "a += b;\nd = Integer.rotateLeft(d ^ a, 16);\n";
        String method = "void %s() {\nint a = x[0];\nfor (int i = 0; i < 10; i++) {\n%s}\n%s}\n";
        String rounds = method.formatted("rounds", round.repeat(30), "x[0] = a;\n");
        String calling = method.formatted("calling", round.repeat(30), "told(a);\n");
        String choosing = method.formatted("choosing", round.repeat(30), "a = b < 0 ? c : d;\n");
        String asking = method.formatted("asking", "if (a < b) {\n" + round.repeat(30) + "}\n", "");
        write(folder, "Long.java", "class Long {\n" + rounds + calling + choosing + asking + "}\n");

        assertThat(faults("file", folder))
                .extracting(fault -> fault.replaceAll(".* (\\w+) has.*", "$1"))
                .containsExactlyInAnyOrder("calling", "choosing", "asking");
    }

    @Test
    void aFileHasAtMost400Lines(@TempDir Path folder) throws IOException {
        write(folder, "Enough.java", "class Enough {}\n" + "\n".repeat(399));
        write(folder, "TooMuch.java", "class TooMuch {}\n" + "\n".repeat(400));

        assertThat(faults("file", folder))
                .containsExactly("a file of more than 400 lines: TooMuch.java has 401");
    }

    @Test
    void theTailOfTheWholeTreeIsShort(@TempDir Path folder) throws IOException {
        String method = "void m%d() {\n" + "\n".repeat(29) + "}\n";
        for (int i = 0; i < 8; i++) {
            write(folder, "Fine" + i + ".java", FINE.replace("Fine", "Fine" + i));
        }
        for (int i = 0; i < 2; i++) {
            String body = method.formatted(i) + "\n".repeat(230);
            write(folder, "Long" + i + ".java", "class Long" + i + " {\n" + body + "}\n");
        }

        assertThat(faults("file", folder)).isEmpty();
        assertThat(faults("tree", folder))
                .satisfiesExactly(
                        files -> assertThat(files).startsWith("files too long"),
                        methods -> assertThat(methods).startsWith("methods too long"));
    }

    private static List<String> faults(String how, Path folder) throws IOException {
        Process rules =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                ROOT.resolve("build/rules/SourceRules.java").toString(),
                                how,
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        byte[] said = rules.getInputStream().readAllBytes();
        List<String> faults = new String(said, StandardCharsets.UTF_8).lines().toList();
        assertThat(rules.onExit().join().exitValue()).isEqualTo(faults.isEmpty() ? 0 : 1);
        return faults;
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
