package hikari.api.voice;

import hikari.api.Snowflake;
import java.util.Optional;

/// Where to connect for a guild's voice: VOICE_SERVER_UPDATE.
///
/// @param token what authorises the connection; secret
/// @param guildId the guild
/// @param endpoint the host; empty while the old one is gone and no new one is there
/// @see "Discord documentation: Gateway Events, Voice Server Update"
public record VoiceServer(String token, Snowflake guildId, Optional<String> endpoint) {

    /// {@return where to connect, without the token}
    @Override
    public String toString() {
        return "VoiceServer[guildId=%s, endpoint=%s]".formatted(guildId, endpoint.orElse("none"));
    }
}
