package hikari.plugin.radio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The Opus files of a folder, by name without ending. Nothing outside of the folder has a name.
final class Library {
    private static final Pattern PLAYABLE = Pattern.compile("(.{1,90})\\.(opus|ogg|webm|mka)");

    private final Path folder;

    Library(Path folder) {
        this.folder = folder;
    }

    /// {@return the names, in order, as the folder is now}
    List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> name(file).stream())
                    .sorted(String.CASE_INSENSITIVE_ORDER)
                    .toList();
        }
    }

    /// {@return the names that contain a text, in any case}
    List<String> search(String text) throws IOException {
        var wanted = text.toLowerCase(Locale.ROOT);
        return names().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    /// {@return the file of a name}
    Optional<Path> find(String name) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> name(file).filter(name::equals).isPresent())
                    .sorted()
                    .findFirst();
        }
    }

    private static Optional<String> name(Path file) {
        var match = PLAYABLE.matcher(file.getFileName().toString());
        return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
    }
}
