package hikari.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/// A key that is made once and kept in a file that only its owner may read.
final class KeyFile {
    /// Custom ids take no shorter one.
    private static final int SHORTEST = 16;

    private KeyFile() {}

    static byte[] read(Path file) throws IOException {
        if (Files.exists(file)) {
            return checked(file, Files.readAllBytes(file));
        }
        // Whole or not at all: half a key would keep the plugin from opening ever again.
        var beginning = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(beginning);
        var isPosix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (isPosix) {
            var owner = PosixFilePermissions.fromString("rw-------");
            Files.createFile(beginning, PosixFilePermissions.asFileAttribute(owner));
        } else {
            Files.createFile(beginning);
        }
        var key = CommandsOptions.randomKey();
        Files.write(beginning, key, StandardOpenOption.TRUNCATE_EXISTING);
        Files.move(beginning, file, StandardCopyOption.ATOMIC_MOVE);
        return key;
    }

    private static byte[] checked(Path file, byte[] key) throws IOException {
        if (key.length < SHORTEST) {
            throw new IOException(
                    "%s has %d bytes and is no key: put one of %d or more there, or delete it; buttons from before do not work then"
                            .formatted(file, key.length, SHORTEST));
        }
        return key;
    }
}
