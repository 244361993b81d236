package hikari.plugin.poll;

import hikari.api.Snowflake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;

/// The votes of each poll: a file of users and their answers.
final class Votes {
    private final Path folder;
    private final ReentrantLock lock = new ReentrantLock();

    Votes(Path folder) {
        this.folder = folder;
    }

    /// Takes a vote in place of the user's earlier one; how many there are for each answer.
    List<Long> cast(Snowflake poll, Snowflake user, int answer, int answers) throws IOException {
        lock.lock();
        try {
            var file = folder.resolve(poll + ".properties");
            var votes = new Properties();
            if (Files.exists(file)) {
                try (var reader = Files.newBufferedReader(file)) {
                    votes.load(reader);
                }
            }
            votes.setProperty(user.toString(), Integer.toString(answer));
            // whole or not at all: half a file would lose the votes of all others
            var next = folder.resolve(poll + ".next");
            try (var writer = Files.newBufferedWriter(next)) {
                votes.store(writer, null);
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
            return IntStream.range(0, answers).mapToObj(i -> count(votes, i)).toList();
        } finally {
            lock.unlock();
        }
    }

    private static long count(Properties votes, int answer) {
        return votes.values().stream().filter(Integer.toString(answer)::equals).count();
    }
}
