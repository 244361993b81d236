package hikari.rest;

import hikari.api.Snowflake;
import hikari.api.channel.Channel;
import hikari.api.channel.CreateChannel;
import hikari.api.guild.EditGuild;
import hikari.api.guild.Guild;
import hikari.api.guild.GuildPreview;
import hikari.api.guild.GuildVanity;
import hikari.api.guild.MoveChannel;
import hikari.api.rest.Guilds;
import java.util.List;

/// [Guilds] over an exchange.
///
/// @param exchange sends the requests
record DefaultGuilds(Exchange exchange) implements Guilds {
    @Override
    public Guilds because(String reason) {
        return new DefaultGuilds(exchange.because(reason));
    }

    @Override
    public Guild fetch(Snowflake guildId) {
        return exchange.fetch(GuildRoutes.GET_GUILD.at(guildId));
    }

    @Override
    public Guild fetchWithCounts(Snowflake guildId) {
        return exchange.fetch(GuildRoutes.GET_GUILD.at(guildId).query("with_counts", true));
    }

    @Override
    public Guild edit(Snowflake guildId, EditGuild changes) {
        return exchange.fetch(GuildRoutes.UPDATE_GUILD.at(guildId).body(changes));
    }

    @Override
    public List<Channel> fetchChannels(Snowflake guildId) {
        return exchange.fetch(GuildRoutes.LIST_GUILD_CHANNELS.at(guildId));
    }

    @Override
    public Channel createChannel(Snowflake guildId, CreateChannel channel) {
        return exchange.fetch(GuildRoutes.CREATE_GUILD_CHANNEL.at(guildId).body(channel));
    }

    @Override
    public GuildPreview fetchPreview(Snowflake guildId) {
        return exchange.fetch(GuildRoutes.GET_GUILD_PREVIEW.at(guildId));
    }

    @Override
    public void moveChannels(Snowflake guildId, List<MoveChannel> moves) {
        exchange.run(GuildRoutes.BULK_UPDATE_GUILD_CHANNELS.at(guildId).body(moves));
    }

    @Override
    public GuildVanity fetchVanity(Snowflake guildId) {
        return exchange.fetch(GuildRoutes.GET_GUILD_VANITY_URL.at(guildId));
    }
}
