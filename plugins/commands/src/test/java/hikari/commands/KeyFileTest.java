package hikari.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.commands.component.Sessions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The key that custom ids are signed with outlives the process, and is nobody else's.
class KeyFileTest {
    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("custom-ids.key");
    }

    @Test
    void aKeyIsMadeOnceAndReadFromThenOn() throws IOException {
        var key = KeyFile.read(file);
        assertThat(key).hasSizeGreaterThanOrEqualTo(16).isNotEqualTo(new byte[key.length]);
        assertThat(KeyFile.read(file)).isEqualTo(key);
        assertThat(KeyFile.read(folder.resolve("other.key"))).isNotEqualTo(key);
    }

    @Test
    void onlyItsOwnerMayReadIt() throws IOException {
        KeyFile.read(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    /// As a process leaves it that is killed while it writes: what it began is no key.
    @Test
    void halfAKeyIsNeverReadAndStandsInNobodysWay() throws IOException {
        var half = folder.resolve("custom-ids.key.new");
        Files.write(half, new byte[3]);
        var key = KeyFile.read(file);
        assertThat(key).hasSizeGreaterThanOrEqualTo(16);
        assertThat(Files.readAllBytes(file)).isEqualTo(key);
        assertThat(half).doesNotExist();
        Files.write(half, new byte[3]);
        assertThat(KeyFile.read(file)).isEqualTo(key);
    }

    @Test
    void aKeyThatIsTooShortIsRefusedWithAReason() {
        assertThatThrownBy(() -> new Sessions(CommandsOptions.defaults().key(new byte[15]).key()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("15 bytes is too short");
    }

    @Test
    void aFileThatHoldsNoKeyIsNamed() throws IOException {
        Files.write(file, new byte[3]);
        assertThatThrownBy(() -> KeyFile.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("custom-ids.key has 3 bytes");
    }
}
