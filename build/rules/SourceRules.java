package rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rules.SourceTree.Method;
import rules.SourceTree.SourceFile;
import rules.SourceTree.Type;

/// Rules that every Java file keeps, those of tests too unless said.
///
/// Usage: `java build/rules/SourceRules.java (file|tree) FOLDER`; `file` looks at files one by one,
/// `tree` at how long they are altogether as well. Says what breaks which rule, and ends with 1
/// then. docs/decisions/0004-checks.md has the reasons.
final class SourceRules {
    private static final Pattern SAYS_NOTHING = Pattern.compile(".*(Impl|Utils?|Helper)");

    // Only of abstract classes: "base" is also a word of Discord's, as in the base of a theme.
    private static final Pattern SAYS_ONLY_THAT_IT_IS_EXTENDED =
            Pattern.compile("(Base|Abstract)[A-Z].*");

    /// What each rule forbids, and where that is found in a file.
    private static final Map<String, Function<SourceFile, Stream<String>>> RULES =
            Map.of(
                    "a file of more than 400 lines",
                    file -> found(file.lines() > 400, file.where() + " has " + file.lines()),
                    "a method of more than 40 lines that is no table",
                    file ->
                            file.methods().stream()
                                    .filter(method -> method.lines() > 40 && !method.table())
                                    .map(method -> method.where() + " has " + method.lines()),
                    "synchronized",
                    file -> file.words().locks().stream(),
                    "a type whose name says nothing",
                    file ->
                            file.words().types().stream()
                                    .filter(SourceRules::isMisnamed)
                                    .map(type -> file.where() + " " + type.name()),
                    "a test that sleeps",
                    file -> found(file.isTest() && sleeps(file), file.where()));

    private SourceRules() {}

    public static void main(String[] arguments) throws IOException {
        SourceTree tree = SourceTree.read(Path.of(arguments[1]));
        List<String> faults = new ArrayList<>();
        RULES.forEach((rule, finder) ->
                tree.files().stream()
                        .flatMap(finder)
                        .forEach(where -> faults.add(rule + ": " + where)));
        if (arguments[0].equals("tree")) {
            List<SourceFile> files = tree.files();
            List<Method> methods = files.stream().flatMap(f -> f.methods().stream()).toList();
            tail("files", 90, 250, files, SourceFile::lines).forEach(faults::add);
            tail("methods", 99, 30, methods, Method::lines).forEach(faults::add);
        }
        faults.stream().sorted().forEach(System.out::println);
        if (!faults.isEmpty()) {
            System.exit(1);
        }
    }

    /// Of a hundred things, this many have at most so many lines.
    private static <T> Stream<String> tail(
            String what, int ofHundred, int limit, List<T> things, ToIntFunction<T> length) {
        int[] sorted = things.stream().mapToInt(length).sorted().toArray();
        int last = (int) Math.ceil(ofHundred / 100.0 * sorted.length) - 1;
        return found(
                last >= 0 && sorted[last] > limit,
                "%s too long: only beyond %d lines are %d of 100 reached, the limit is %d"
                        .formatted(what, last < 0 ? 0 : sorted[last], ofHundred, limit));
    }

    private static Stream<String> found(boolean fault, String where) {
        return fault ? Stream.of(where) : Stream.empty();
    }

    private static boolean sleeps(SourceFile file) {
        Predicate<String> sleep = "Thread.sleep"::equals;
        return file.words().calls().stream().anyMatch(sleep);
    }

    private static boolean isMisnamed(Type type) {
        return SAYS_NOTHING.matcher(type.name()).matches()
                || (type.toExtend()
                        && SAYS_ONLY_THAT_IT_IS_EXTENDED.matcher(type.name()).matches());
    }
}
