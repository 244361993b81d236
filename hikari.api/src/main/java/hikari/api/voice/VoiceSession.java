package hikari.api.voice;

import hikari.api.Snowflake;

/// What Discord grants to somebody who joins a voice channel: all that a voice connection needs.
///
/// @param owner the component that made it
/// @param shardId the shard that the guild belongs to
/// @param guildId the guild
/// @param channelId the channel that was joined
/// @param userId the bot's user
/// @param sessionId the voice session
/// @param endpoint the voice server's host and port, without a scheme
/// @param token what authorises the connection; secret
public record VoiceSession(
        VoiceComponent owner,
        int shardId,
        Snowflake guildId,
        Snowflake channelId,
        Snowflake userId,
        String sessionId,
        String endpoint,
        String token) {

    /// {@return where it leads, without its secrets}
    @Override
    public String toString() {
        return "VoiceSession[guildId=%s, channelId=%s, endpoint=%s]"
                .formatted(guildId, channelId, endpoint);
    }
}
