package hikari.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/// A key that is made once and kept in a file that only its owner may read.
final class KeyFile {
    private KeyFile() {}

    static byte[] read(Path file) throws IOException {
        if (Files.exists(file)) {
            return Files.readAllBytes(file);
        }
        var isPosix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (isPosix) {
            var owner = PosixFilePermissions.fromString("rw-------");
            Files.createFile(file, PosixFilePermissions.asFileAttribute(owner));
        } else {
            Files.createFile(file);
        }
        var key = CommandsOptions.randomKey();
        Files.write(file, key, StandardOpenOption.TRUNCATE_EXISTING);
        return key;
    }
}
