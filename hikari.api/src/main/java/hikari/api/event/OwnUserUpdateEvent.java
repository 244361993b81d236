package hikari.api.event;

import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import hikari.api.user.OwnUser;
import java.util.Optional;

/// The bot's own user was changed. Nobody waits for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param me the user
/// @param old the user before, if it was cached
/// @see "Discord documentation: Gateway Events, User Update"
public record OwnUserUpdateEvent(Bot bot, Shard shard, OwnUser me, Optional<OwnUser> old)
        implements ShardEvent {}
