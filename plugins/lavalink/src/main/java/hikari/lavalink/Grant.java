package hikari.lavalink;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.api.Snowflake;
import hikari.api.voice.VoiceServer;
import hikari.api.voice.VoiceSession;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.concurrent.locks.ReentrantLock;

/// What a node needs to speak in a channel. Discord tells a change in two parts: channel and
/// session, and then endpoint and token. The node is to be told when both are there.
final class Grant {
    private final Snowflake guildId;
    private final ReentrantLock lock = new ReentrantLock();

    @GuardedBy("lock")
    private Snowflake channelId;

    @GuardedBy("lock")
    private String sessionId;

    @GuardedBy("lock")
    private String endpoint;

    @GuardedBy("lock")
    private String token;

    /// Whether the bot has moved, and the server for it is not known.
    @GuardedBy("lock")
    private boolean unserved;

    /// Whether a server came that no move was waiting for: another one for the same channel, or one
    /// that was told before its move.
    @GuardedBy("lock")
    private boolean servedEarly;

    Grant(VoiceSession session) {
        guildId = session.guildId();
        channelId = session.channelId();
        sessionId = session.sessionId();
        endpoint = session.endpoint();
        token = session.token();
    }

    Snowflake guildId() {
        return guildId;
    }

    Snowflake channelId() {
        lock.lock();
        try {
            return channelId;
        } finally {
            lock.unlock();
        }
    }

    /// Takes where the bot is now.
    ///
    /// @return whether the node is to be told at once; otherwise it is when the server is known
    boolean moved(Snowflake channel, String session) {
        lock.lock();
        try {
            if (channel.equals(channelId) && session.equals(sessionId)) {
                return false; // muted, say
            }
            channelId = channel;
            sessionId = session;
            unserved = !servedEarly;
            servedEarly = false;
            return !unserved;
        } finally {
            lock.unlock();
        }
    }

    /// Takes the guild's server.
    ///
    /// @return whether the node is to be told; not while there is none
    boolean served(VoiceServer server) {
        lock.lock();
        try {
            if (server.endpoint().isEmpty()) {
                return false;
            }
            endpoint = server.endpoint().get();
            token = server.token();
            servedEarly = !unserved;
            unserved = false;
            return true;
        } finally {
            lock.unlock();
        }
    }

    JsonObject json() {
        lock.lock();
        try {
            return Json.createObjectBuilder()
                    .add("token", token)
                    .add("endpoint", endpoint)
                    .add("sessionId", sessionId)
                    .add("channelId", channelId.toString())
                    .build();
        } finally {
            lock.unlock();
        }
    }
}
