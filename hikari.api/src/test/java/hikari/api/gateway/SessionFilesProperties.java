package hikari.api.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import hikari.api.Snowflake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterTry;

class SessionFilesProperties {
    private static final SessionStore.Owner OWNER =
            new SessionStore.Owner(Snowflake.of(7), "abc", 513, 2);

    private final Path folder = temporary().resolve("sessions");
    private final SessionStore store = SessionStore.in(folder);

    private static Path temporary() {
        try {
            return Files.createTempDirectory("sessions");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterTry
    void clean() throws IOException {
        try (var all = Files.walk(folder.getParent())) {
            for (var file : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }

    private static SessionState state(int shardId, long sequence) {
        return new SessionState(
                shardId,
                2,
                "the session's secret id",
                URI.create("wss://resume.example"),
                sequence,
                Instant.parse("2026-01-01T00:00:00.123Z"));
    }

    private Path file() {
        return folder.resolve("session-7-0.json");
    }

    @Example
    void whatWasSavedIsLoadedAndWhatWasDroppedIsNot() {
        assertThat(store.load(OWNER, 0)).isEmpty();
        store.save(OWNER, state(0, 41));
        store.save(OWNER, state(0, 42));
        store.save(OWNER, state(1, 9));
        assertThat(store.load(OWNER, 0)).contains(state(0, 42));
        assertThat(store.load(OWNER, 1)).contains(state(1, 9));
        store.drop(OWNER, 0);
        store.drop(OWNER, 0);
        assertThat(store.load(OWNER, 0)).isEmpty();
        assertThat(store.load(OWNER, 1)).isPresent();
    }

    @Example
    void onlyTheOwnerOfTheFileCanReadItAndNothingElseIsLeftBeside() throws IOException {
        store.save(OWNER, state(0, 42));
        store.save(OWNER, state(0, 43));
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file());
        }
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .isEqualTo("rwx------");
        }
    }

    @Example
    void aSessionOfAnotherOwnerIsRefused() {
        store.save(OWNER, state(0, 42));
        for (var other :
                List.of(
                        new SessionStore.Owner(Snowflake.of(8), "abc", 513, 2),
                        new SessionStore.Owner(Snowflake.of(7), "abd", 513, 2),
                        new SessionStore.Owner(Snowflake.of(7), "abc", 512, 2),
                        new SessionStore.Owner(Snowflake.of(7), "abc", 513, 3))) {
            assertThat(store.load(other, 0)).as("%s", other).isEmpty();
        }
    }

    @Property(tries = 300)
    void aFileThatIsCutOrAlteredAnywhereIsReadOrIgnoredButNeverFails(
            @ForAll @IntRange(max = 300) int at,
            @ForAll byte[] bytes,
            @ForAll @IntRange(max = 300) int cut)
            throws IOException {
        store.save(OWNER, state(0, 42));
        var whole = Files.readAllBytes(file());
        for (var i = 0; i < bytes.length && at + i < whole.length; i++) {
            whole[at + i] = bytes[i];
        }
        var length = Math.max(0, whole.length - cut);
        Files.write(file(), Arrays.copyOf(whole, length));
        var loaded = new AtomicReference<Optional<SessionState>>();
        assertThatCode(() -> loaded.set(store.load(OWNER, 0))).doesNotThrowAnyException();
        loaded.get()
                .ifPresent(session -> {
                    assertThat(session.sequence()).isPositive();
                    assertThat(session.sessionId()).isNotBlank();
                });
    }

    @Example
    void whatIsNoFileAtAllIsIgnored() throws IOException {
        Files.createDirectories(file());
        assertThat(store.load(OWNER, 0)).isEmpty();
        Files.delete(file());
        Files.writeString(file(), "x".repeat(1 << 20));
        assertThat(store.load(OWNER, 0)).isEmpty();
    }

    @Example
    void theOwnersTextSaysNothingOfTheSession() {
        assertThat(state(0, 1).toString()).doesNotContain("secret");
    }
}
