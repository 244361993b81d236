package hikari.voice.direct;

import hikari.api.Snowflake;
import java.net.URI;

/// Where a connection leads, as Discord has granted it.
///
/// @param revision counts what was granted
/// @param guildId the guild
/// @param channelId the channel
/// @param userId the bot's user
/// @param sessionId the voice session
/// @param endpoint the server's host and port
/// @param token what authorises the connection; secret
record Target(
        int revision,
        Snowflake guildId,
        Snowflake channelId,
        Snowflake userId,
        String sessionId,
        String endpoint,
        String token) {
    private static final int VERSION = 8;
    private static final int MAX_PORT = 0xFFFF;

    /// {@return the address to connect to}
    ///
    /// @throws IllegalArgumentException when the endpoint is none
    URI address() {
        var address = URI.create("wss://%s/?v=%d".formatted(endpoint, VERSION));
        if (address.getHost() == null || address.getPort() > MAX_PORT) {
            throw new IllegalArgumentException("no endpoint: " + endpoint);
        }
        return address;
    }

    @Override
    public String toString() {
        return "Target[guildId=%s, channelId=%s, endpoint=%s]"
                .formatted(guildId, channelId, endpoint);
    }
}
