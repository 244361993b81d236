package hikari.api.gateway;

import hikari.api.Snowflake;
import java.util.Optional;

/// Opcode 4: where in a guild's voice channels the bot wants to be.
///
/// @param guildId the guild
/// @param channelId the channel to join or move to; empty to leave
/// @param selfMute whether the bot mutes itself
/// @param selfDeaf whether the bot deafens itself
/// @see "Discord documentation: Gateway Events, Update Voice State"
public record VoiceStateUpdate(
        Snowflake guildId, Optional<Snowflake> channelId, boolean selfMute, boolean selfDeaf) {

    /// {@return an update that joins a channel, neither muted nor deafened}
    ///
    /// @param guildId the guild
    /// @param channelId the channel
    public static VoiceStateUpdate join(Snowflake guildId, Snowflake channelId) {
        return new VoiceStateUpdate(guildId, Optional.of(channelId), false, false);
    }

    /// {@return an update that leaves}
    ///
    /// @param guildId the guild
    public static VoiceStateUpdate leave(Snowflake guildId) {
        return new VoiceStateUpdate(guildId, Optional.empty(), false, false);
    }
}
