package hikari.commands.sync;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.api.Snowflake;
import hikari.api.command.Command;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// Owns what it has written, in this run or an earlier one: their ids are kept in a file. Without
/// the file, it owns nothing. Safe for several threads.
public final class RememberedCommands implements Ownership {
    private static final Logger LOG = LogManager.getLogger(RememberedCommands.class);
    private static final String EVERYWHERE = "";
    private static final Pattern LINE = Pattern.compile("[0-9]{1,20}( [0-9]{1,20})?");

    private final Path file;
    private final ReentrantLock lock = new ReentrantLock();

    /// The guilds of the commands, by the commands' ids.
    @GuardedBy("lock")
    private final Map<String, String> guilds = new TreeMap<>();

    /// Reads the file, if it is there. A line that is none is left out, and named in the log.
    ///
    /// @param file where the ids are kept, one a line; after it the guild of a command that is of
    ///   one guild
    /// @throws UncheckedIOException when it cannot be read
    public RememberedCommands(Path file) {
        this.file = file;
        try {
            for (var line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
                if (!LINE.matcher(line).matches()) {
                    LOG.warn("A line of {} is no command, and is left out: '{}'", file, line);
                    continue;
                }
                var parts = line.split(" ", 2);
                guilds.put(parts[0], parts.length == 1 ? EVERYWHERE : parts[1]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean owns(Command had) {
        lock.lock();
        try {
            return guilds.containsKey(had.id().toString());
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void wrote(Command written) {
        lock.lock();
        try {
            var guild = written.guildId().map(Snowflake::toString).orElse(EVERYWHERE);
            if (!guild.equals(guilds.put(written.id().toString(), guild))) {
                save();
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void deleted(Command deleted) {
        lock.lock();
        try {
            if (guilds.remove(deleted.id().toString()) != null) {
                save();
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Set<Snowflake> guilds() {
        lock.lock();
        try {
            return guilds.values().stream()
                    .filter(guild -> !guild.equals(EVERYWHERE))
                    .map(Snowflake::of)
                    .collect(Collectors.toUnmodifiableSet());
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void lost(Snowflake guild) {
        lock.lock();
        try {
            if (guilds.values().removeIf(guild.toString()::equals)) {
                save();
            }
        } finally {
            lock.unlock();
        }
    }

    /// {@return the ids of what it owns}
    public Set<Snowflake> owned() {
        lock.lock();
        try {
            return guilds.keySet().stream()
                    .map(Snowflake::of)
                    .collect(Collectors.toUnmodifiableSet());
        } finally {
            lock.unlock();
        }
    }

    /// In one step, so that the file is never half written.
    @GuardedBy("lock")
    private void save() {
        var lines =
                guilds.entrySet().stream()
                        .map(each -> "%s %s".formatted(each.getKey(), each.getValue()).strip())
                        .toList();
        try {
            var next = file.resolveSibling(file.getFileName() + ".next");
            Files.write(next, lines);
            Files.move(
                    next,
                    file,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
