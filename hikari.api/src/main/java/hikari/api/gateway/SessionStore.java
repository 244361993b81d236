package hikari.api.gateway;

import hikari.api.Snowflake;
import java.nio.file.Path;
import java.util.Optional;

/// Keeps the sessions of a bot over the end of its process, so that the next one resumes instead of
/// identifying. What it keeps is a secret like the token.
///
/// A bot loads when it starts, saves from READY on, each shard at most once a second, and once more
/// when it has closed; it drops what can no longer be resumed. All calls may block; they come from
/// threads of the bot's own, one at a time for each shard. Implementations are shared by the bots
/// of a process, so they are safe for all threads.
///
/// What throws is logged; the bot goes on, and identifies where it cannot resume.
public interface SessionStore {
    /// {@return the session that was saved last, if it is there and of the same owner}
    ///
    /// @param owner whose it must be
    /// @param shardId the shard, from 0
    Optional<SessionState> load(Owner owner, int shardId);

    /// Saves a session in the place of what was there.
    ///
    /// @param owner whose it is
    /// @param session the session
    void save(Owner owner, SessionState session);

    /// Forgets a session; nothing happens when there is none.
    ///
    /// @param owner whose it is
    /// @param shardId the shard, from 0
    void drop(Owner owner, int shardId);

    /// {@return a store in a folder, a file for each application and shard} The folder is made when
    /// something is saved; it and its files can be read by their owner only, where the file system
    /// knows owners. A file is replaced as a whole. One that is broken, or of another token, shard
    /// count or other intents, is ignored with a warning.
    ///
    /// @param folder the folder
    static SessionStore in(Path folder) {
        return new SessionFiles(folder);
    }

    /// Whose sessions: one that differs in anything cannot go on with them.
    ///
    /// @param applicationId the bot's application
    /// @param fingerprint a digest of the token, from which nobody can tell the token
    /// @param intents the bits of the intents, which a session keeps from its IDENTIFY on
    /// @param shardCount how many shards the bot has
    record Owner(Snowflake applicationId, String fingerprint, long intents, int shardCount) {}
}
