package hikari.runtime.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A jar, or a folder of jars, in the plugins folder.
///
/// @param name the jar's or folder's name
/// @param jars the jars, sorted
/// @param fingerprint changes when a jar is replaced, added or removed
record PluginSource(String name, List<Path> jars, String fingerprint) {

    /// What lies in the plugins folder, sorted by name; empty when there is no such folder.
    static List<PluginSource> scan(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var sources = new ArrayList<PluginSource>();
        for (var entry : list(folder)) {
            var jars =
                    Files.isDirectory(entry)
                            ? list(entry).stream().filter(PluginSource::isJar).toList()
                            : List.of(entry).stream().filter(PluginSource::isJar).toList();
            if (!jars.isEmpty()) {
                sources.add(
                        new PluginSource(entry.getFileName().toString(), jars, fingerprint(jars)));
            }
        }
        return sources;
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the folder " + folder, e);
        }
    }

    private static boolean isJar(Path file) {
        return file.getFileName().toString().endsWith(".jar") && Files.isRegularFile(file);
    }

    private static String fingerprint(List<Path> jars) {
        var text = new StringBuilder();
        for (var jar : jars) {
            try {
                text.append(jar.getFileName())
                        .append(':')
                        .append(Files.size(jar))
                        .append(':')
                        .append(Files.getLastModifiedTime(jar).toMillis())
                        .append(';');
            } catch (IOException e) {
                // gone between listing and looking: the next scan tells
                text.append(jar.getFileName()).append(":gone;");
            }
        }
        return text.toString();
    }
}
