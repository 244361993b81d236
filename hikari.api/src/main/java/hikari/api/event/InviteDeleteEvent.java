package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import hikari.api.invite.Invite;
import java.util.Optional;

/// An invite was deleted. One that runs out or is used up may end without it. Nobody waits for
/// listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guildId the guild
/// @param channelId the channel
/// @param code the end of its address
/// @param old the invite, if it was cached
/// @see "Discord documentation: Gateway Events, Invite Delete"
public record InviteDeleteEvent(
        Bot bot,
        Shard shard,
        Snowflake guildId,
        Snowflake channelId,
        String code,
        Optional<Invite> old)
        implements InviteEvent {}
