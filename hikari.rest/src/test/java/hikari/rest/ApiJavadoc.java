package hikari.rest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The documentation of the methods of the interfaces in `hikari.api.rest`, from their sources.
///
/// @param type the interface
/// @param declaration how the method begins
/// @param text what is said of it, on one line
record ApiJavadoc(String type, String declaration, String text) {
    private static final String COMMENT = "///";
    private static final Path SOURCES = Path.of("hikari.api/src/main/java/hikari/api/rest");

    static List<ApiJavadoc> all() throws IOException {
        var root = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve(SOURCES))) {
            root = root.getParent();
        }
        var all = new ArrayList<ApiJavadoc>();
        try (var files = Files.list(root.resolve(SOURCES))) {
            for (var file : files.sorted().toList()) {
                var source = Files.readString(file);
                var type = file.getFileName().toString().replace(".java", "");
                if (source.contains("public interface " + type)) {
                    collect(type, source, all);
                }
            }
        }
        return all;
    }

    private static void collect(String type, String source, List<ApiJavadoc> all) {
        var text = new StringBuilder();
        for (var line : source.lines().map(String::strip).toList()) {
            if (line.startsWith(COMMENT)) {
                text.append(line.substring(COMMENT.length()).strip()).append(' ');
            } else if (!line.startsWith("@")) {
                if (!text.isEmpty() && !line.contains("interface ")) {
                    all.add(new ApiJavadoc(type, line, text.toString()));
                }
                text.setLength(0);
            }
        }
    }

    /// Whether it names a section of Discord's documentation of this heading.
    boolean isAbout(String heading) {
        return Pattern.compile(
                        "@see \"Discord documentation: [^\"]+, %s\""
                                .formatted(Pattern.quote(heading)))
                .matcher(text)
                .find();
    }

    static boolean says(String text, String word) {
        return Pattern.compile("\\b" + Pattern.quote(word) + "\\b").matcher(text).find();
    }

    /// Whether it names a section of Discord's, or another method that does.
    boolean saysWhereToRead() {
        return text.contains("@see \"Discord ") || text.matches(".*\\b(See|As) \\[.*");
    }
}
