package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import hikari.api.voice.VoiceServer;

/// The voice server of a guild changed, or was assigned because the bot joins. Nobody waits for
/// listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param server the server; without an endpoint when it is gone and another will follow
/// @see "Discord documentation: Gateway Events, Voice Server Update"
public record VoiceServerUpdateEvent(Bot bot, Shard shard, VoiceServer server)
        implements VoiceEvent {
    @Override
    public Snowflake guildId() {
        return server.guildId();
    }
}
