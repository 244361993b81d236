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
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

/// Owns what it has written, in this run or an earlier one: their ids are kept in a file. Without
/// the file, it owns nothing. Safe for several threads.
public final class RememberedCommands implements Ownership {
    private final Path file;
    private final ReentrantLock lock = new ReentrantLock();

    @GuardedBy("lock")
    private final Set<String> ids;

    /// Reads the file, if it is there.
    ///
    /// @param file where the ids are kept, one a line
    /// @throws UncheckedIOException when it cannot be read
    public RememberedCommands(Path file) {
        this.file = file;
        try {
            this.ids = new TreeSet<>(Files.exists(file) ? Files.readAllLines(file) : List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean owns(Command had) {
        lock.lock();
        try {
            return ids.contains(had.id().toString());
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void wrote(Command written) {
        lock.lock();
        try {
            if (ids.add(written.id().toString())) {
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
            if (ids.remove(deleted.id().toString())) {
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
            return ids.stream().map(Snowflake::of).collect(Collectors.toUnmodifiableSet());
        } finally {
            lock.unlock();
        }
    }

    /// In one step, so that the file is never half written.
    @GuardedBy("lock")
    private void save() {
        try {
            var next = file.resolveSibling(file.getFileName() + ".next");
            Files.write(next, ids);
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
