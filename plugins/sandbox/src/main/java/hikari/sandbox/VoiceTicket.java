package hikari.sandbox;

import java.util.Optional;

/// What a client needs to connect to the voice server as a user: the essence of VOICE_STATE_UPDATE
/// and VOICE_SERVER_UPDATE.
///
/// @param guildId the guild, `server_id` of IDENTIFY
/// @param channelId the channel, which is the id of the DAVE group too
/// @param userId the user
/// @param sessionId the session id of the voice state
/// @param token the token
/// @param endpoint `host:port` without a scheme; empty while there is no server
public record VoiceTicket(
        long guildId,
        long channelId,
        long userId,
        String sessionId,
        String token,
        Optional<String> endpoint) {}
