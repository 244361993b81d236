package hikari.sandbox.world;

import jakarta.json.JsonObject;
import java.util.Optional;

/// The voice servers as the world sees them. Called under the world's lock.
public interface VoiceHost {
    /// A user is in a voice channel: came to it, moved to it, or asked for it again.
    ///
    /// @param channel the channel
    /// @param userId the user
    /// @param sessionId the session id of the voice state
    /// @return the data of VOICE_SERVER_UPDATE; empty if the client there goes on
    Optional<JsonObject> entered(Channel channel, long userId, String sessionId);

    /// A user is in no voice channel of a guild any more.
    void left(long guildId, long userId);

    /// No voice servers at all.
    VoiceHost NONE =
            new VoiceHost() {
                @Override
                public Optional<JsonObject> entered(
                        Channel channel, long userId, String sessionId) {
                    return Optional.empty();
                }

                @Override
                public void left(long guildId, long userId) {}
            };
}
