package hikari.api.rest;

import hikari.api.Snowflake;
import hikari.api.channel.Channel;
import hikari.api.channel.CreateChannel;
import hikari.api.guild.EditGuild;
import hikari.api.guild.Guild;
import hikari.api.guild.GuildPreview;
import hikari.api.guild.GuildVanity;
import hikari.api.guild.MoveChannel;
import java.util.List;
import java.util.function.Consumer;

/// Guilds and their channels. Members, roles and bans have interfaces of their own.
///
/// @see "Discord documentation: Guild Resource"
public interface Guilds extends Reasoned<Guilds> {
    /// {@return a guild} The bot must be in it.
    ///
    /// @param guildId the guild
    /// @throws hikari.api.error.NotFoundException with code 10004 when there is no such guild, or
    ///   the bot is not in it
    /// @see "Discord documentation: Guild Resource, Get Guild"
    Guild fetch(Snowflake guildId);

    /// {@return a guild with its approximate numbers of members and presences}
    ///
    /// @param guildId the guild
    /// @throws hikari.api.error.NotFoundException with code 10004 when there is no such guild, or
    ///   the bot is not in it
    /// @see "Discord documentation: Guild Resource, Get Guild"
    Guild fetchWithCounts(Snowflake guildId);

    /// {@return the guild, as changed} Takes a reason. Needs `MANAGE_GUILD`, and `ADMINISTRATOR` to
    /// make it a community or end that. Fires `GUILD_UPDATE`.
    ///
    /// @param guildId the guild
    /// @param changes what to change
    /// @throws hikari.api.error.ForbiddenException with code 50013 without the permissions
    /// @see "Discord documentation: Guild Resource, Modify Guild"
    Guild edit(Snowflake guildId, EditGuild changes);

    /// {@return the guild, as changed} See [#edit(Snowflake, EditGuild)].
    ///
    /// @param guildId the guild
    /// @param changes sets what to change
    default Guild edit(Snowflake guildId, Consumer<? super EditGuild.Builder> changes) {
        return edit(guildId, EditGuild.of(changes));
    }

    /// {@return the channels of a guild, without threads} For these see [Threads#fetchActive].
    ///
    /// @param guildId the guild
    /// @throws hikari.api.error.NotFoundException with code 10004 when there is no such guild, or
    ///   the bot is not in it
    /// @see "Discord documentation: Guild Resource, Get Guild Channels"
    List<Channel> fetchChannels(Snowflake guildId);

    /// {@return a new channel} Takes a reason. Needs `MANAGE_CHANNELS`. Fires `CHANNEL_CREATE`.
    /// Overwrites may hold only what the bot itself may do, and `MANAGE_ROLES` only for
    /// administrators.
    ///
    /// @param guildId the guild
    /// @param channel what it is like
    /// @throws hikari.api.error.BadRequestException with code 30013 when the guild has as many
    ///   channels as it may, 500
    /// @throws hikari.api.error.ForbiddenException with code 50013 without the permissions
    /// @see "Discord documentation: Guild Resource, Create Guild Channel"
    Channel createChannel(Snowflake guildId, CreateChannel channel);

    /// {@return a new channel} See [#createChannel(Snowflake, CreateChannel)].
    ///
    /// @param guildId the guild
    /// @param channel sets what it is like
    default Channel createChannel(
            Snowflake guildId, Consumer<? super CreateChannel.Builder> channel) {
        return createChannel(guildId, CreateChannel.of(channel));
    }

    /// {@return what a guild shows to those who are not in it} For guilds that the bot is in, or
    /// that can be discovered.
    ///
    /// @param guildId the guild
    /// @throws hikari.api.error.NotFoundException with code 10004 when there is no such guild
    /// @see "Discord documentation: Guild Resource, Get Guild Preview"
    GuildPreview fetchPreview(Snowflake guildId);

    /// Puts channels in another order, or one of them under another category. Fires
    /// `CHANNEL_UPDATE` for each.
    ///
    /// The order needs `MANAGE_CHANNELS` in the guild or the category, but no access to the
    /// channels. Another category needs it in the channel and there, and that the bot sees the
    /// channel; taking over its permissions needs `MANAGE_ROLES` too.
    ///
    /// @param guildId the guild
    /// @param moves those that move
    /// @throws hikari.api.error.BadRequestException with code 40009 when more than one channel goes
    ///   to another category
    /// @throws hikari.api.error.ForbiddenException with code 50001 when the bot does not see a
    ///   channel that goes to another category, 50013 without the permissions
    /// @see "Discord documentation: Guild Resource, Modify Guild Channel Positions"
    void moveChannels(Snowflake guildId, List<MoveChannel> moves);

    /// {@return the address that a guild chose for itself} Needs `MANAGE_GUILD`.
    ///
    /// @param guildId the guild
    /// @throws hikari.api.error.ForbiddenException without the permission or the feature
    ///   `VANITY_URL`
    /// @see "Discord documentation: Guild Resource, Get Guild Vanity URL"
    GuildVanity fetchVanity(Snowflake guildId);
}
