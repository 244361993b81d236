package hikari.api.gateway;

import hikari.api.Snowflake;
import hikari.api.limit.Limits;
import java.util.List;

/// Opcode 31: of which guilds to send the sounds.
///
/// @param guildIds the guilds, at least one; guilds that the bot is not in are not answered
/// @see "Discord documentation: Gateway Events, Request Soundboard Sounds"
public record SoundboardRequest(List<Snowflake> guildIds) {

    /// Each id takes up to 23 bytes of the 4,096 that Discord takes at once.
    private static final int MOST = 170;

    /// Checks that there are 1 to 170 guilds, as many as fit into what Discord takes at once.
    public SoundboardRequest {
        guildIds = List.copyOf(Limits.size("guild_ids", guildIds, 1, MOST));
    }

    /// {@return a request for the sounds of one guild}
    ///
    /// @param guildId the guild
    public static SoundboardRequest of(Snowflake guildId) {
        return new SoundboardRequest(List.of(guildId));
    }
}
