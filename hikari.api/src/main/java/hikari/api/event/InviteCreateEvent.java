package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import hikari.api.invite.Invite;
import java.util.List;

/// An invite was created. Nobody waits for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guildId the guild
/// @param channelId the channel
/// @param invite the invite, without guild and channel
/// @param roleIds roles that it gives
/// @see "Discord documentation: Gateway Events, Invite Create"
public record InviteCreateEvent(
        Bot bot,
        Shard shard,
        Snowflake guildId,
        Snowflake channelId,
        Invite invite,
        List<Snowflake> roleIds)
        implements InviteEvent {
    @Override
    public String code() {
        return invite.code();
    }
}
