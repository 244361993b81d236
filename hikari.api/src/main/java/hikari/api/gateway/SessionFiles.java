package hikari.api.gateway;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// Sessions in a folder. What is logged names files, never what is in them.
final class SessionFiles implements SessionStore {
    private static final Logger LOG = LogManager.getLogger(SessionStore.class);
    private static final int FORMAT = 1;
    private static final int MAX_BYTES = 64 << 10;

    private final Path folder;

    SessionFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<SessionState> load(Owner owner, int shardId) {
        var file = file(owner, shardId);
        try {
            var saved = read(file);
            if (!isOf(owner, shardId, saved)) {
                LOG.warn(
                        "Ignoring {}: it is of another token, shard count or other intents; shard {} identifies",
                        file,
                        shardId);
                return Optional.empty();
            }
            return Optional.of(state(owner, shardId, saved));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | RuntimeException e) { // not the message: it may quote the file
            LOG.warn(
                    "Ignoring {}, which cannot be read or is broken ({}); shard {} identifies",
                    file,
                    e.getClass().getSimpleName(),
                    shardId);
            return Optional.empty();
        }
    }

    private static JsonObject read(Path file) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            throw new IOException("too large");
        }
        try (var reader = Json.createReader(new StringReader(Files.readString(file)))) {
            return reader.readObject();
        }
    }

    private static boolean isOf(Owner owner, int shardId, JsonObject saved) {
        return saved.getInt("format") == FORMAT
                && saved.getString("application").equals(owner.applicationId().toString())
                && saved.getString("fingerprint").equals(owner.fingerprint())
                && saved.getJsonNumber("intents").longValueExact() == owner.intents()
                && saved.getInt("shard_count") == owner.shardCount()
                && saved.getInt("shard") == shardId;
    }

    /// @throws RuntimeException when a member is missing or no such thing
    private static SessionState state(Owner owner, int shardId, JsonObject saved) {
        var sequence = saved.getJsonNumber("sequence").longValueExact();
        var url = URI.create(saved.getString("resume_url"));
        if (sequence < 1 || url.getHost() == null || saved.getString("session").isBlank()) {
            throw new IllegalArgumentException("no session");
        }
        return new SessionState(
                shardId,
                owner.shardCount(),
                saved.getString("session"),
                url,
                sequence,
                Instant.parse(saved.getString("saved_at")));
    }

    @Override
    public void save(Owner owner, SessionState session) {
        var text =
                Json.createObjectBuilder()
                        .add("format", FORMAT)
                        .add("application", owner.applicationId().toString())
                        .add("fingerprint", owner.fingerprint())
                        .add("intents", owner.intents())
                        .add("shard_count", session.shardCount())
                        .add("shard", session.shardId())
                        .add("session", session.sessionId())
                        .add("resume_url", session.resumeUrl().toString())
                        .add("sequence", session.sequence())
                        .add("saved_at", session.savedAt().toString())
                        .build()
                        .toString();
        try {
            replace(file(owner, session.shardId()), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes beside the file and moves: whoever reads sees the old or the new one.
    private void replace(Path file, String text) throws IOException {
        Files.createDirectories(folder, ownerOnly("rwx------"));
        var beside =
                Files.createTempFile(
                        folder, file.getFileName().toString(), ".new", ownerOnly("rw-------"));
        try {
            Files.writeString(beside, text);
            Files.move(
                    beside,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private FileAttribute<?>[] ownerOnly(String permissions) {
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        Set<PosixFilePermission> set = PosixFilePermissions.fromString(permissions);
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(set)};
    }

    @Override
    public void drop(Owner owner, int shardId) {
        try {
            Files.deleteIfExists(file(owner, shardId));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(Owner owner, int shardId) {
        return folder.resolve("session-%s-%d.json".formatted(owner.applicationId(), shardId));
    }
}
